/** The provider's events, one row each. */
import type { Kysely } from 'kysely';
import type { Scope } from '../billing/customer-state.ts';
import type { Inbox, ProviderEvent, Refusal } from '../billing/mirror-ports.ts';
import type { StoreClock } from './clock.ts';
import { grouped } from './grouped.ts';
import { keyOf, requestRefresh, takeTurns } from './request-refresh.ts';
import type { Tables } from './tables.ts';

/** Events in one transaction: more would keep other writes waiting for longer, and gain little. */
const GROUP = 50;

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
    this.#receive = grouped((group) => this.#receiveAll(group), GROUP);
  }

  receive(scope: Scope, event: ProviderEvent, refused: Refusal | null): Promise<void> {
    return this.#receive({ scope, event, refused });
  }

  async unknown(eventIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (eventIds.length === 0) return new Set();
    const rows = await this.#db
      .selectFrom('inbox')
      .select('event_id')
      .where('event_id', 'in', eventIds)
      .execute();
    const known = new Set(rows.map(({ event_id }) => event_id));
    return new Set(eventIds.filter((id) => !known.has(id)));
  }

  /** Three statements, however many events. */
  async #receiveAll(group: readonly Received[]): Promise<void> {
    const now = this.#clock.now().getTime();
    const deliveries = Map.groupBy(group, ({ event }) => event.id);
    await this.#db.transaction().execute(async (db) => {
      const kept = await db
        .insertInto('inbox')
        // In one order always: who locks in another deadlocks.
        .values([...deliveries.keys()].sort().map((id) => rowOf(deliveries.get(id) ?? [], now)))
        .onConflict((conflict) =>
          conflict.column('event_id').doUpdateSet(({ eb, ref }) => ({
            deliveries: eb('inbox.deliveries', '+', ref('excluded.deliveries')),
          })),
        )
        .returning(['event_id', 'deliveries'])
        .execute();
      const fresh = kept
        .filter((row) => row.deliveries === deliveries.get(row.event_id)?.length)
        .flatMap((row) => deliveries.get(row.event_id)?.[0] ?? [])
        .filter(({ event, refused }) => event.subject !== null && refused === null);
      const subjects = fresh.map(({ scope, event }) => ({ scope, subject: event.subject ?? '' }));
      const distinct = [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()];
      await requestRefresh(db, distinct, now);
      if (fresh.length === 0) return;
      await takeTurns(db)
        .where(
          'event_id',
          'in',
          fresh.map(({ event }) => event.id),
        )
        .execute();
    });
  }
}

/** The row of an event that came for the first time. */
function rowOf([first, ...others]: readonly Received[], now: number) {
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
    turn: null,
  };
}
