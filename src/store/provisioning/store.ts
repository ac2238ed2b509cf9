/** What operators read and write, on a database. */
import type { Kysely } from 'kysely';
import type { ProvisioningStore, Queries } from '../../provisioning/ports.ts';
import type { StoreClock } from '../clock.ts';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { transact } from '../transact.ts';
import { appKeyQueries, tenantKeyQueries } from './api-keys.ts';
import { appQueries } from './apps.ts';
import { auditQueries } from './audit.ts';
import { customerQueries } from './customers.ts';
import { memberQueries } from './members.ts';
import { operatorKeyQueries } from './operator-keys.ts';
import { originQueries } from './origins.ts';
import { publicKeyQueries } from './public-keys.ts';
import { replyQueries } from './replies.ts';
import { stateQueries } from './state.ts';
import { tenantQueries } from './tenants.ts';

/** @param engine Where several may write at once, operators take turns: what they write depends on what they have read. */
export function provisioningStore(
  db: Kysely<Tables>,
  clock: StoreClock,
  { locksRows }: Pick<Engine, 'locksRows'>,
): ProvisioningStore {
  return {
    queries: queriesOn(db, clock),
    atomically: locksRows
      ? oneByOne((work) =>
          transact(db, async (own) => {
            await takeTurn(own);
            return work(queriesOn(own, clock));
          }),
        )
      : (work) => transact(db, (own) => work(queriesOn(own, clock))),
  };
}

/** One at a time in this process: who waits for a turn keeps no connection from those who need none. */
function oneByOne(atomically: ProvisioningStore['atomically']): ProvisioningStore['atomically'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(() => atomically(work));
    last = turn.catch(() => {});
    return turn;
  };
}

/**
 * Has the row until the transaction ends; others wait for it. As on a file, one writes at a time: 5 ms a change, 80 a batch of a thousand
 * tenants. Serializable transactions, each of which goes its own way, met so often that a hundred small changes at once took over 5 seconds.
 */
async function takeTurn(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('checkpoints')
    .values({ account: '', livemode: 0, name: 'provisioning', value: null })
    .onConflict((c) => c.columns(['account', 'livemode', 'name']).doUpdateSet({ value: null }))
    .execute();
}

function queriesOn(db: Kysely<Tables>, clock: StoreClock): Queries {
  return {
    apps: appQueries(db),
    publicKeys: publicKeyQueries(db),
    origins: originQueries(db),
    tenants: tenantQueries(db),
    members: memberQueries(db),
    customers: customerQueries(db, clock),
    apiKeys: { tenant: tenantKeyQueries(db), app: appKeyQueries(db) },
    operatorKeys: operatorKeyQueries(db),
    audit: auditQueries(db, clock),
    state: stateQueries(db, clock),
    replies: replyQueries(db),
  };
}
