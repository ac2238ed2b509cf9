import { setTimeout as sleep } from 'node:timers/promises';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { StoreLocation } from '../../src/store/store.ts';
import { rows } from './database.ts';

const UNSETTLED = 'select 1 from refresh where lease_until > 0 or (done < requested and run_after <=';

/**
 * Waits until every event has arrived, and the mirror has made of it what there is to make: nothing more is asked of Stripe then.
 *
 * @returns Whether it came to rest in three seconds.
 */
export async function settle(sandbox: Sandbox, location: StoreLocation, now?: () => Date): Promise<boolean> {
  // A clock that a test has moved may never let it come to rest.
  for (let tries = 0; tries < 150; tries++) {
    await sandbox.deliveries.idle();
    // What is due within the second that a subject rests counts, too; by a clock that stands still it never comes.
    const until = now ? now().getTime() : Date.now() + 2000;
    if ((await rows(location, `${UNSETTLED} ${until})`)).length === 0) return true;
    await sleep(20);
  }
  return false;
}
