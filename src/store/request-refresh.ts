/** Makes subjects due. */
import type { Kysely } from 'kysely';
import type { Scope } from '../billing/customer-state.ts';
import { MAX_ATTEMPTS } from '../billing/mirror-ports.ts';
import type { Tables } from './tables.ts';

/** A subject's place. */
export interface Subject {
  readonly scope: Scope;
  readonly subject: string;
}

/**
 * One more turn for each subject. One that was given up begins anew; one that waits for its next try goes on waiting.
 *
 * @param now Milliseconds since 1970.
 * @returns The turn of each at whose end it is done, in the order of the subjects.
 */
export async function requestRefresh(
  db: Kysely<Tables>,
  subjects: readonly Subject[],
  now: number,
): Promise<readonly number[]> {
  if (subjects.length === 0) return [];
  const rows = await db
    .insertInto('refresh')
    .values(
      // In one order always: who locks in another deadlocks.
      [...subjects].sort(byKey).map(({ scope, subject }) => ({
        account: scope.account,
        livemode: Number(scope.livemode),
        subject,
        requested: 1,
        done: 0,
        attempts: 0,
        run_after: now,
        lease_until: 0,
        epoch: 0,
        last_error: null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['account', 'livemode', 'subject']).doUpdateSet(({ eb, ref, val }) => {
        const dead = eb('refresh.attempts', '>=', MAX_ATTEMPTS);
        return {
          requested: eb('refresh.requested', '+', 1),
          run_after: eb.case().when(dead).then(val(now)).else(ref('refresh.run_after')).end(),
          attempts: eb.case().when(dead).then(val(0)).else(ref('refresh.attempts')).end(),
        };
      }),
    )
    .returning(['account', 'livemode', 'subject', 'requested'])
    .execute();
  const turns = new Map(
    rows.map((row) => [
      keyOf({ scope: { account: row.account, livemode: Boolean(row.livemode) }, subject: row.subject }),
      row.requested,
    ]),
  );
  return subjects.map((subject) => turns.get(keyOf(subject)) ?? 0);
}

/** Has events wait for the latest turn of their subjects; the caller says which. */
export function takeTurns(db: Kysely<Tables>) {
  return db.updateTable('inbox').set(({ selectFrom }) => ({
    turn: selectFrom('refresh')
      .select('requested')
      .whereRef('refresh.account', '=', 'inbox.account')
      .whereRef('refresh.livemode', '=', 'inbox.livemode')
      .whereRef('refresh.subject', '=', 'inbox.subject'),
  }));
}

export const keyOf = ({ scope, subject }: Subject): string =>
  `${scope.account} ${Number(scope.livemode)} ${subject}`;

const byKey = (one: Subject, other: Subject) => (keyOf(one) < keyOf(other) ? -1 : 1);
