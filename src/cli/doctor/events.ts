/** Whether what Stripe tells is acted upon. */
import type { Scope } from '../../billing/customer-state.ts';
import type { Store } from '../../store/store.ts';
import { type Check, ok, warning } from './check.ts';

const HOUR = 3_600_000;
/** Milliseconds for which events that were refused are told. */
const WEEK = 7 * 24 * HOUR;
/** The mirror is compared with Stripe once a day: after this many milliseconds it was not. */
const OVERDUE = 36 * HOUR;

/** @param now Milliseconds since 1970. */
export async function checkEvents(
  { admin, checkpoints }: Pick<Store, 'admin' | 'checkpoints'>,
  scope: Scope,
  now: number,
): Promise<Check[]> {
  const checks: Check[] = [];
  const { refused, last } = await admin.summarizeEvents(now - WEEK);
  if (last === undefined)
    checks.push(
      warning(
        'events',
        'none has come yet',
        'While Gangway runs: gangway webhook ping <id>. Those there are: gangway webhook list',
      ),
    );
  else checks.push(ok('events', `the last came ${ago(now - last)}`));
  for (const { reason, count } of refused) {
    const remedy =
      reason === 'livemode'
        ? 'Let each mode’s event destination lead to a Gangway with a key of that mode: gangway webhook list'
        : 'Let the event destination send events of its own account only, and check STRIPE_ACCOUNT_ID.';
    const detail = `${count} of another ${reason === 'livemode' ? 'mode' : 'account'} refused in the last 7 days`;
    checks.push(warning('events', `${detail}: gangway events list --state refused`, remedy));
  }
  const dead = await admin.countDead(scope);
  if (dead > 0)
    checks.push(
      warning(
        'refreshes',
        `${dead} given up after ten tries: gangway events list --state dead`,
        'Mend what `gangway events show <id>` tells, then: gangway events retry --all-dead',
      ),
    );
  const reconciled = await checkpoints.read(scope, 'events');
  const remedy =
    'Let Gangway run: it compares soon after its start, then daily. Its log says what keeps it from that.';
  if (reconciled === undefined) checks.push(warning('comparison with Stripe', 'was never made', remedy));
  else {
    const age = now - Number(reconciled);
    const detail = `was made ${ago(age)}`;
    checks.push(
      age > OVERDUE
        ? warning('comparison with Stripe', detail, remedy)
        : ok('comparison with Stripe', detail),
    );
  }
  return checks;
}

function ago(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 120) return `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours ago` : `${Math.floor(hours / 24)} days ago`;
}
