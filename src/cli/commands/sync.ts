import type { Command } from 'commander';
import { count, example, uuid } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
import { AnsweredFailure } from '../errors.ts';
import { interruptible } from '../interruptible.ts';
import { type SyncOptions, type SyncResult, sync } from '../sync/sync.ts';

/** More than this a second Stripe refuses in live mode (https://docs.stripe.com/rate-limits). */
const MOST = 100;

/** `gangway sync` */
export function addSyncCommand(program: Command, context: Context): void {
  program
    .command('sync')
    .description('refresh what Gangway knows of Stripe’s customers; exits 1 if any are left')
    .option('--tenant <uuid>', 'only this tenant’s customer', uuid)
    .option('--all', 'all tenants’ customers in the account and mode of STRIPE_SECRET_KEY')
    .option('--wait', 'go on until all are refreshed or given up; otherwise, each is tried once')
    .option('--rate <n>', 'at most this many calls to Stripe per second', count(MOST), 10)
    .option('--restart', 'start from the beginning, even if an earlier run was interrupted')
    .addHelpText(
      'after',
      `
It works with or without a running server. Stripe allows 100 calls per second in live mode and 25 in test mode, shared by all that use
the account. Ctrl+C stops it after the refreshes under way; within a day, --all continues from there.`,
    )
    .addHelpText(
      'after',
      example(
        'gangway sync --tenant 11111111-1111-1111-1111-111111111111',
        'gangway sync --all --wait --rate 20',
      ),
    )
    .action(async (options: SyncOptions & { all?: true }, command: Command) => {
      if ((options.tenant === undefined) !== (options.all === true))
        command.error('error: give either --tenant or --all');
      let result: SyncResult | undefined;
      await interruptible((signal) =>
        withStore(context, async (store, config) => {
          result = await sync(context, store, config, options, signal);
          return { data: result, text: textOf(result) };
        }),
      );
      if (result && result.refreshed < result.total) throw new AnsweredFailure();
    });
}

function textOf({ total, refreshed, waiting, dead, interrupted, resumed_from }: SyncResult): string {
  if (total === 0) return 'No tenant has a customer in this account and mode.';
  return [
    `${refreshed} of ${total} customers refreshed${resumed_from ? ` since ${resumed_from}` : ''}.`,
    interrupted && `Interrupted: ${waiting} are left. To go on: gangway sync --all`,
    !interrupted &&
      waiting > 0 &&
      `${waiting} are left, and due: a running server tries them again, or: gangway sync --all --wait`,
    dead > 0 && `${dead} were given up after ten tries. Why: gangway events list --state dead`,
  ]
    .filter((line) => line)
    .join('\n');
}
