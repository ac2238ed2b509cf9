/** `gangway contract-test <url>`: holds a running Gangway, or a mock of one, against the contract. */
import type { Command } from 'commander';
import { readCredentials, VARIABLES } from '../contract-test/credentials.ts';
import { type Result, runCases } from '../contract-test/run.ts';

/** Adds the command to a program. */
export function addContractTest(program: Command): void {
  program
    .command('contract-test')
    .description('Test a running Gangway against the contract')
    .argument('<url>', 'where it runs, such as https://gangway.example.com')
    .addHelpText('after', `\n${HELP}`)
    .action(async (url: string) => {
      const passed = await contractTest(url, process.env, console.log);
      if (!passed) process.exitCode = 1;
    });
}

const HELP = `Credentials are read from the environment; cases without theirs are skipped:
  ${Object.values(VARIABLES.userdocks).join('\n  ')}
  ${Object.values(VARIABLES.hookbridge).join('\n  ')}
The tests open portal sessions, change nothing else, and fail to authenticate eight times.`;

/**
 * Runs the contract tests, and prints a line for each case that did not pass and one for the whole.
 *
 * @returns Whether no case failed.
 * @throws {Error} The credentials are incomplete, or there is no answer from the URL.
 */
export async function contractTest(
  url: string,
  env: Readonly<Record<string, string | undefined>>,
  print: (line: string) => void,
): Promise<boolean> {
  const counts: Record<Result['outcome'], number> = { passed: 0, failed: 0, skipped: 0 };
  for await (const { case: entry, outcome, violations } of runCases(url, readCredentials(env))) {
    counts[outcome]++;
    const line = `${entry.operation} ${entry.name}`;
    if (outcome === 'failed') print(`failed   ${line}: ${violations.join('; ')}`);
    if (outcome === 'skipped') print(`skipped  ${line}: no credentials`);
  }
  print(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed === 0;
}
