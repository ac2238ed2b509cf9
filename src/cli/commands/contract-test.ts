import type { Command } from 'commander';
import { failedAuthentications } from '../../contract-test/cases.ts';
import { ContractTestError } from '../../contract-test/errors.ts';
import { type Result, runCases } from '../../contract-test/run.ts';
import { ENVIRONMENT, readVariables } from '../../contract-test/variables.ts';
import { baseUrl, example } from '../arguments.ts';
import { type Context, print } from '../context.ts';
import { AnsweredFailure, CliError } from '../errors.ts';

const HELP = `
Credentials come from the environment; cases that lack one are skipped and counted:
${ENVIRONMENT.map(({ name, description }) => `  ${name.padEnd(32)} ${description}`).join('\n')}
It opens portal sessions, sends an event that concerns nobody, and opens a checkout session for each tenant without a subscription that you
name, which then gets a Stripe customer: name tenants that nobody needs. With an operator key, it creates apps and keys, changes and disables the
app that you name, and deactivates one of its tenants: name ones that serve no other purpose. It changes nothing else, and fails to authenticate
${failedAuthentications()} times.`;

/** `gangway contract-test <url>`: holds a running Gangway against the contract. */
export function addContractTestCommand(program: Command, context: Context): void {
  program
    .command('contract-test')
    .description('test a running Gangway against the contract; exits 1 if any case fails')
    .argument('<url>', 'where it runs', baseUrl)
    .addHelpText('after', HELP)
    .addHelpText('after', example('gangway contract-test https://gangway.example.com'))
    .action(async (url: string) => {
      const results = await run(url, context.env);
      const of = (outcome: Result['outcome']) => results.filter((result) => result.outcome === outcome);
      const counts = {
        passed: of('passed').length,
        failed: of('failed').length,
        skipped: of('skipped').length,
      };
      const failures = of('failed').map((result) => ({
        case: labelOf(result),
        violations: result.violations,
      }));
      print(context, {
        data: { ok: counts.failed === 0, ...counts, failures, skippedCases: of('skipped').map(labelOf) },
        text: [
          ...of('skipped').map((result) => `skipped  ${labelOf(result)}: no credentials`),
          ...failures.map(({ case: label, violations }) => `failed   ${label}: ${violations.join('; ')}`),
          `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
        ].join('\n'),
      });
      if (counts.failed > 0) throw new AnsweredFailure();
    });
}

const labelOf = ({ case: { operation, name } }: Result): string => `${operation} ${name}`;

async function run(url: string, env: Context['env']): Promise<Result[]> {
  try {
    const results: Result[] = [];
    for await (const result of runCases(url, readVariables(env))) results.push(result);
    return results;
  } catch (error) {
    throw error instanceof ContractTestError ? new CliError(error.code, `${error.message}.`) : error;
  }
}
