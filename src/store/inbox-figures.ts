/** How far the mirror is behind, for those who watch over it. */
import { type Kysely, sql } from 'kysely';
import type { Scope } from '../billing/customer-state.ts';
import { MAX_ATTEMPTS } from '../billing/mirror-ports.ts';
import { RECONCILE } from '../billing/reconciler.ts';
import type { StoreClock } from './clock.ts';
import type { Tables } from './tables.ts';

export interface InboxFigures {
  /** Subjects that are still to be refreshed; at most MAX_COUNT of both together are counted. */
  readonly waiting: number;
  /** Those that were given up. */
  readonly dead: number;
  /** Seconds for which the event, or the request, has waited that has waited longest; 0 where none does. */
  readonly oldest: number;
}

/** More is too much anyway, and to count it would take time from callers. */
const MAX_COUNT = 10_000;
/** Of what waits, the first in line are those that have waited longest, or were tried longest ago. */
const FIRST_IN_LINE = 100;
/** Of each of them so many events, the newest, are looked at. */
const EVENTS = 50;

/** Looks at what is due, of which there is an index, and at no more than FIRST_IN_LINE * EVENTS events, however many are kept. */
export function inboxFigures(db: Kysely<Tables>, { now }: StoreClock) {
  const due = ({ account, livemode }: Scope) =>
    db
      .selectFrom('refresh')
      .where('account', '=', account)
      .where('livemode', '=', Number(livemode))
      .whereRef('done', '<', 'requested')
      // What comes again by itself is always due.
      .where('subject', '!=', RECONCILE);

  const counts = (scope: Scope) =>
    db
      .selectFrom(due(scope).select('attempts').limit(MAX_COUNT).as('counted'))
      .select(({ fn }) => [
        fn.countAll().filterWhere('attempts', '<', MAX_ATTEMPTS).as('waiting'),
        fn.countAll().filterWhere('attempts', '>=', MAX_ATTEMPTS).as('dead'),
      ])
      .executeTakeFirstOrThrow();

  const oldest = (scope: Scope) =>
    db
      .selectFrom(
        due(scope)
          .where('attempts', '<', MAX_ATTEMPTS)
          .orderBy('run_after')
          .limit(FIRST_IN_LINE)
          .select(['account', 'livemode', 'subject', 'done', 'run_after'])
          .as('line'),
      )
      .select(({ selectFrom, fn }) =>
        fn
          .min(
            fn.coalesce(
              selectFrom((eb) =>
                eb
                  .selectFrom('inbox')
                  .whereRef('inbox.account', '=', 'line.account')
                  .whereRef('inbox.livemode', '=', 'line.livemode')
                  .whereRef('inbox.subject', '=', 'line.subject')
                  // Of these there is an index.
                  .where('turn', 'is not', null)
                  .orderBy('received_at', 'desc')
                  .limit(EVENTS)
                  .select(['received_at', 'turn'])
                  .as('events'),
              )
                .whereRef('events.turn', '>', 'line.done')
                .select(sql<number>`min(received_at)`.as('since')),
              'line.run_after',
            ),
          )
          .as('since'),
      )
      .executeTakeFirst();

  return async (scope: Scope): Promise<InboxFigures> => {
    const [{ waiting, dead }, first] = await Promise.all([counts(scope), oldest(scope)]);
    const since = first?.since;
    const age = since === null || since === undefined ? 0 : (now().getTime() - Number(since)) / 1000;
    return { waiting: Number(waiting), dead: Number(dead), oldest: Math.max(0, age) };
  };
}
