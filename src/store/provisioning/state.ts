import type { Kysely } from 'kysely';
import type { Queries } from '../../provisioning/ports.ts';
import { eventStates } from '../event-states.ts';
import { SqlMirrorStore } from '../mirror-store.ts';
import type { Tables } from '../tables.ts';
import { mapped, part } from './page.ts';

/** Queries on what is known of tenants at the payment provider. */
export function stateQueries(db: Kysely<Tables>): Queries['state'] {
  const mirror = new SqlMirrorStore(db);
  return {
    async subscriptions({ customerId, ...scope }) {
      const { refreshedAt } = await mirror.standing(scope, customerId);
      return { refreshedAt, subscriptions: await mirror.subscriptions(scope, customerId) };
    },
    async events(tenantId, slice) {
      const subjects = await subjectsOf(db, tenantId);
      if (subjects.length === 0) return { items: [], next: undefined };
      const scopes = Map.groupBy(subjects, ({ account, livemode }) => JSON.stringify([account, livemode]));
      const ofTenant = eventStates(db).where(({ eb, or }) =>
        or(
          [...scopes.values()].map((own) =>
            eb.and([
              eb('account', '=', own[0]?.account ?? ''),
              eb('livemode', '=', own[0]?.livemode ?? 0),
              eb(
                'subject',
                'in',
                own.map(({ subject }) => subject),
              ),
            ]),
          ),
        ),
      );
      const found = await part(
        ofTenant,
        {
          by: ['received_at', 'event_id'],
          descending: true,
          position: ({ received_at, event_id }) => [received_at, event_id],
        },
        slice,
      );
      return mapped(found, (row) => ({
        id: row.event_id,
        type: row.type,
        objectId: row.object_id,
        createdAt: Number(row.created_at),
        receivedAt: Number(row.received_at),
        deliveries: row.deliveries,
        state: row.state,
      }));
    },
  };
}

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
