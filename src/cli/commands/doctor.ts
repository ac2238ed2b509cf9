import type { Command } from 'commander';
import { example } from '../arguments.ts';
import { type Context, print } from '../context.ts';
import { runChecks } from '../doctor/checks.ts';
import { AnsweredFailure } from '../errors.ts';
import { fields } from '../output.ts';

/** `gangway doctor` */
export function addDoctorCommand(program: Command, context: Context): void {
  program
    .command('doctor')
    .description(
      'check settings, store, Stripe key, account, portal configurations and events; exits 1 if any check fails',
    )
    .addHelpText('after', example('gangway doctor'))
    .action(async () => {
      const checks = await runChecks(context.env);
      const ok = checks.every(({ status }) => status !== 'failed');
      const text = checks.map(({ name, status, detail, remedy }) =>
        fields({ [status.padEnd(7)]: [`${name}: ${detail}`, ...(remedy ? [`-> ${remedy}`] : [])] }),
      );
      print(context, { data: { ok, checks }, text: text.join('\n') });
      if (!ok) throw new AnsweredFailure();
    });
}
