import type { Kysely } from 'kysely';
import type { Queries, ReceivedEvent } from '../../provisioning/ports.ts';
import type { StoreClock } from '../clock.ts';
import { eventStates } from '../event-states.ts';
import { SqlMirrorStore } from '../mirror-store.ts';
import { requestRefresh } from '../request-refresh.ts';
import type { Tables } from '../tables.ts';
import { part } from './page.ts';

/** Queries on what is known of tenants at the payment provider. */
export function stateQueries(db: Kysely<Tables>, clock: StoreClock): Queries['state'] {
  const mirror = new SqlMirrorStore(db);
  return {
    async subscriptions({ customerId, ...scope }) {
      const { refreshedAt } = await mirror.standing(scope, customerId);
      return { refreshedAt, subscriptions: await mirror.subscriptions(scope, customerId) };
    },
    async refresh({ customerId, ...scope }) {
      await requestRefresh(db, [{ scope, subject: customerId }], clock.now().getTime());
    },
    async events(tenantId, slice) {
      const subjects = await subjectsOf(db, tenantId);
      const scopes = Map.groupBy(subjects, ({ account, livemode }) => JSON.stringify([account, livemode]));
      // For several at once SQLite would not use the index.
      const parts = await Promise.all([...scopes.values()].map((own) => part(eventsOf(own), ORDER, slice)));
      const rows = parts.flatMap(({ items }) => items).toSorted(newestFirst);
      const items = rows.slice(0, slice.limit);
      const last = items.at(-1);
      const isMore = rows.length > items.length || parts.some(({ next }) => next);
      return { items: items.map(read), next: isMore && last ? ORDER.position(last) : undefined };
    },
  };

  /** Those that made something due, as the index has them. */
  function eventsOf(subjects: readonly Found[]) {
    const [{ account, livemode } = { account: '', livemode: 0 }] = subjects;
    return eventStates(db)
      .where('turn', 'is not', null)
      .where('account', '=', account)
      .where('livemode', '=', livemode)
      .where(
        'subject',
        'in',
        subjects.map(({ subject }) => subject),
      );
  }
}

type Found = Awaited<ReturnType<typeof subjectsOf>>[number];
type Row = Awaited<ReturnType<ReturnType<typeof eventStates>['execute']>>[number];

const ORDER = {
  by: ['received_at', 'event_id'],
  descending: true,
  position: ({ received_at, event_id }: Row) => [Number(received_at), event_id] as const,
} as const;

const newestFirst = (a: Row, b: Row): number =>
  Number(b.received_at) - Number(a.received_at) || (a.event_id < b.event_id ? 1 : -1);

const read = (row: Row): ReceivedEvent => ({
  id: row.event_id,
  type: row.type,
  objectId: row.object_id,
  createdAt: Number(row.created_at),
  receivedAt: Number(row.received_at),
  deliveries: row.deliveries,
  state: row.state as ReceivedEvent['state'],
});

/** A tenant's customers, and their subscriptions and invoices. */
async function subjectsOf(db: Kysely<Tables>, tenantId: string) {
  const customers = await db
    .selectFrom('customer_bindings')
    .select(['stripe_account as account', 'livemode', 'customer_id'])
    .where('tenant_id', '=', tenantId)
    .where('customer_id', 'is not', null)
    .execute();
  const objects = customers.flatMap((customer) =>
    (['mirror_subscriptions', 'mirror_invoices'] as const).map((table) =>
      db
        .selectFrom(table)
        .select(['account', 'livemode', 'id as subject'])
        .where('account', '=', customer.account)
        .where('livemode', '=', customer.livemode)
        .where('customer_id', '=', customer.customer_id ?? '')
        .execute(),
    ),
  );
  return [
    ...customers.map(({ customer_id, ...scope }) => ({ ...scope, subject: customer_id ?? '' })),
    ...(await Promise.all(objects)).flat(),
  ];
}
