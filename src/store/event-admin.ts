/** What the command line reads and changes of the provider's events. Times are milliseconds since 1970. */
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Scope } from '../billing/customer-state.ts';
import { MAX_ATTEMPTS } from '../billing/mirror-ports.ts';
import type { StoreClock } from './clock.ts';
import { NotFoundError } from './errors.ts';
import { type EventState, eventStates } from './event-states.ts';
import { requestRefresh, type Subject, takeTurns } from './request-refresh.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';

/** Which events; each condition narrows it down. */
export interface EventFilter {
  readonly type?: string | undefined;
  readonly tenantId?: string | undefined;
  /** The object that they are about, or whose state they made due. */
  readonly objectId?: string | undefined;
  readonly state?: EventState | undefined;
}

/** Subjects in one statement; SQLite takes 32,766 parameters. */
const CHUNK = 1000;

/** `invoice.paid` is `v1.invoice.paid` where the event is thin. */
function bothForms(type: string): readonly string[] {
  const name = type.replace(/^v1\./, '');
  return [name, `v1.${name}`];
}

/** Queries on events. */
export function eventAdmin(db: Kysely<Tables>, clock: StoreClock) {
  const now = () => clock.now().getTime();

  /** @throws {NotFoundError} */
  async function showEvent(id: string) {
    const event = await eventStates(db).where('event_id', '=', id).executeTakeFirst();
    if (!event) throw new NotFoundError('event', id);
    return event;
  }

  /** Lets those that were given up begin anew, and those that wait for another try wait no longer. Returns how many. */
  async function hasten(which: (eb: ExpressionBuilder<Tables, 'refresh'>) => ReturnType<typeof eb.and>) {
    const { numUpdatedRows } = await db
      .updateTable('refresh')
      .set(({ eb, ref, val }) => ({
        run_after: now(),
        attempts: eb.case().when('attempts', '>=', MAX_ATTEMPTS).then(val(0)).else(ref('attempts')).end(),
      }))
      .whereRef('done', '<', 'requested')
      .where(which)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }

  return {
    showEvent,

    /** The newest first. */
    listEvents({ type, tenantId, objectId, state }: EventFilter, limit: number) {
      let events = eventStates(db);
      if (type !== undefined) events = events.where('type', 'in', bothForms(type));
      if (state !== undefined) events = events.where('state', '=', state);
      if (objectId !== undefined)
        events = events.where(({ eb, or }) =>
          or([eb('object_id', '=', objectId), eb('subject', '=', objectId)]),
        );
      if (tenantId !== undefined)
        events = events.where('subject', 'in', ({ selectFrom }) => {
          const customers = selectFrom('customer_bindings')
            .select('customer_id')
            .where('tenant_id', '=', tenantId)
            .where('customer_id', 'is not', null)
            .$castTo<{ customer_id: string }>();
          const of = (table: 'mirror_subscriptions' | 'mirror_invoices') =>
            selectFrom(table)
              .select('id')
              .where('customer_id', 'in', customers)
              .$castTo<{ customer_id: string }>();
          return customers.unionAll(of('mirror_subscriptions')).unionAll(of('mirror_invoices'));
        });
      return events.orderBy('received_at', 'desc').orderBy('event_id', 'desc').limit(limit).execute();
    },

    /** When the last one came, and how many were refused since then, by reason. */
    async summarizeEvents(since: number) {
      const { last } = await db
        .selectFrom('inbox')
        .select(({ fn }) => fn.max('received_at').as('last'))
        .executeTakeFirstOrThrow();
      const rows = await db
        .selectFrom('inbox')
        .select(({ fn }) => ['refused', fn.countAll().as('count')])
        .where('received_at', '>=', since)
        .where('refused', 'is not', null)
        .groupBy('refused')
        .orderBy('refused')
        .execute();
      const refused = rows.map(({ refused, count }) => ({ reason: refused ?? '', count: Number(count) }));
      // Of no rows, the latest is null.
      return { last: (last as number | null) === null ? undefined : Number(last), refused };
    },

    /** How many subjects have been given up. */
    async countDead({ account, livemode }: Scope): Promise<number> {
      const { dead } = await db
        .selectFrom('refresh')
        .select(({ fn }) => fn.countAll().as('dead'))
        .where('account', '=', account)
        .where('livemode', '=', Number(livemode))
        .where('attempts', '>=', MAX_ATTEMPTS)
        .whereRef('done', '<', 'requested')
        .executeTakeFirstOrThrow();
      return Number(dead);
    },

    /** Has the subject of an event, if it is not done, tried at once. Returns whether there was anything to do. @throws {NotFoundError} */
    async retryEvent(id: string): Promise<boolean> {
      const { account, livemode, subject, state } = await showEvent(id);
      if (state !== 'waiting' && state !== 'dead') return false;
      const count = await hasten((eb) => eb.and({ account, livemode, subject: subject ?? '' }));
      return count > 0;
    },

    /** Lets all that were given up begin anew. Returns how many. */
    retryDead: () => hasten((eb) => eb.and([eb('attempts', '>=', MAX_ATTEMPTS)])),

    /** Makes the subject of an event due again. Returns the subject; undefined if it has none. @throws {NotFoundError} */
    async replayEvent(id: string): Promise<string | undefined> {
      const { account, livemode, subject, refused } = await showEvent(id);
      if (subject === null || refused !== null) return undefined;
      await transact(db, async (transaction) => {
        const scope = { account, livemode: Boolean(livemode) };
        await requestRefresh(transaction, [{ scope, subject }], now());
        await takeTurns(transaction).where('event_id', '=', id).execute();
      });
      return subject;
    },

    /** Makes the subjects of all events that came since then due again. Returns how many events and subjects these are. */
    async replaySince(since: number): Promise<{ events: number; subjects: number }> {
      return transact(db, async (transaction) => {
        const rows = await transaction
          .selectFrom('inbox')
          .select(['account', 'livemode', 'subject'])
          .distinct()
          .where('received_at', '>=', since)
          .where('subject', 'is not', null)
          .where('refused', 'is', null)
          .orderBy('account')
          .orderBy('livemode')
          .orderBy('subject')
          .execute();
        const subjects = rows.map(
          ({ account, livemode, subject }): Subject => ({
            scope: { account, livemode: Boolean(livemode) },
            subject: subject ?? '',
          }),
        );
        for (let from = 0; from < subjects.length; from += CHUNK)
          await requestRefresh(transaction, subjects.slice(from, from + CHUNK), now());
        const { numUpdatedRows } = await takeTurns(transaction)
          .where('received_at', '>=', since)
          .where('subject', 'is not', null)
          .where('refused', 'is', null)
          .executeTakeFirst();
        return { events: Number(numUpdatedRows), subjects: subjects.length };
      });
    },
  };
}
