/** The provider's events, one row each. */
import type { Kysely } from 'kysely';
import type { Scope } from '../billing/customer-state.ts';
import type { Inbox, ProviderEvent, Refusal } from '../billing/mirror-ports.ts';
import type { StoreClock } from './clock.ts';
import { grouped } from './grouped.ts';
import { keyOf, requestRefresh, type Subject } from './request-refresh.ts';
import type { Tables } from './tables.ts';
import { tenantsCustomers } from './tenants-customers.ts';
import { transact } from './transact.ts';

/**
 * An event waits a little for others: at 5,000 a second, a commit for each turn of the event loop takes half as much of the processor
 * again (1.4 of a core in place of 0.95). No provider notices 5 ms; other writes would notice a larger transaction, and each size of one
 * has statements of its own, which are kept.
 */
const GROUPING = { pause: 5, enough: 32, limit: 64 };

interface Received {
  readonly scope: Scope;
  readonly event: ProviderEvent;
  readonly refused: Refusal | null;
}

export class SqlInbox implements Inbox {
  readonly #db: Kysely<Tables>;
  readonly #clock: StoreClock;
  readonly #receive: (received: Received) => Promise<void>;

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#clock = clock;
    this.#receive = grouped((group) => this.#receiveAll(group), GROUPING);
  }

  receive(scope: Scope, event: ProviderEvent, refused: Refusal | null): Promise<void> {
    return this.#receive({ scope, event, refused });
  }

  async unknown(eventIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (eventIds.length === 0) return new Set();
    const known = await knownOf(this.#db, eventIds);
    return new Set(eventIds.filter((id) => !known.has(id)));
  }

  /** Four statements, however many events. */
  async #receiveAll(group: readonly Received[]): Promise<void> {
    const now = this.#clock.now().getTime();
    const deliveries = Map.groupBy(group, ({ event }) => event.id);
    await transact(this.#db, async (db) => {
      const known = await knownOf(db, [...deliveries.keys()]);
      const fresh = [...deliveries].filter(([id]) => !known.has(id)).flatMap(([, [first]]) => first ?? []);
      const subjects = await subjectsOf(db, fresh);
      const turns = await requestRefresh(db, [...subjects.values()], now);
      const turnOf = new Map([...subjects.keys()].map((key, i) => [key, turns[i]]));
      await db
        .insertInto('inbox')
        // In one order always: who locks in another deadlocks.
        .values([...deliveries.keys()].sort().map((id) => rowOf(deliveries.get(id) ?? [], turnOf, now)))
        .onConflict((conflict) =>
          conflict.column('event_id').doUpdateSet(({ eb, ref }) => ({
            deliveries: eb('inbox.deliveries', '+', ref('excluded.deliveries')),
          })),
        )
        .execute();
    });
  }
}

/** Which of these events have come before. */
async function knownOf(db: Kysely<Tables>, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('inbox').select('event_id').where('event_id', 'in', eventIds).execute();
  return new Set(rows.map(({ event_id }) => event_id));
}

const makesDue = ({ event, refused }: Received): boolean => event.subject !== null && refused === null;

/** What these events make due, by its key: no customer who is nobody's here. */
async function subjectsOf(
  db: Kysely<Tables>,
  events: readonly Received[],
): Promise<ReadonlyMap<string, Subject>> {
  const subjects = new Map(
    events
      .filter(makesDue)
      .map(({ scope, event }): Subject => ({ scope, subject: event.subject ?? '' }))
      .map((subject) => [keyOf(subject), subject]),
  );
  const customers = [...subjects].filter(([, { subject }]) => subject.startsWith('cus_'));
  const ours = await tenantsCustomers(
    db,
    customers.map(([, subject]) => subject),
  );
  for (const [key] of customers) if (!ours.has(key)) subjects.delete(key);
  return subjects;
}

/** The row of an event that came for the first time. */
function rowOf(
  [first, ...others]: readonly Received[],
  turnOf: ReadonlyMap<string, number | undefined>,
  now: number,
) {
  if (!first) throw new Error('An event without a delivery');
  const { scope, event, refused } = first;
  return {
    event_id: event.id,
    kind: event.kind,
    type: event.type,
    account: event.account ?? scope.account,
    livemode: Number(event.livemode),
    object_id: event.objectId,
    subject: event.subject,
    refused,
    created_at: event.createdAt.getTime(),
    received_at: now,
    deliveries: 1 + others.length,
    turn: (makesDue(first) && turnOf.get(keyOf({ scope, subject: event.subject ?? '' }))) || null,
  };
}
