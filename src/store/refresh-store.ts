/** What is due, and who sees to it. */
import type { Kysely, SelectQueryBuilder, UpdateQueryBuilder, UpdateResult } from 'kysely';
import type { Scope } from '../billing/customer-state.ts';
import {
  type Claim,
  type Findings,
  MAX_ATTEMPTS,
  type RefreshQueue,
  type RefreshState,
} from '../billing/mirror-ports.ts';
import type { Engine } from './engine.ts';
import { requestRefresh } from './request-refresh.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';
import { writeFindings } from './write-findings.ts';

/** Characters of an error that are kept. */
const MAX_ERROR = 500;

export class SqlRefreshQueue implements RefreshQueue {
  readonly #db: Kysely<Tables>;
  readonly #locksRows: boolean;

  /** @param locksRows See {@link Engine.locksRows}. */
  constructor(db: Kysely<Tables>, { locksRows }: Pick<Engine, 'locksRows'>) {
    this.#db = db;
    this.#locksRows = locksRows;
  }

  async request(scope: Scope, subject: string, now: number): Promise<number> {
    const [turn = 0] = await requestRefresh(this.#db, [{ scope, subject }], now);
    return turn;
  }

  async hasten(scope: Scope, subject: string, now: number): Promise<void> {
    await this.#db
      .updateTable('refresh')
      .set({ run_after: now })
      .where('account', '=', scope.account)
      .where('livemode', '=', Number(scope.livemode))
      .where('subject', '=', subject)
      .where('run_after', '>', now)
      .execute();
  }

  find(scope: Scope, subject: string): Promise<RefreshState | undefined> {
    return this.#db
      .selectFrom('refresh')
      .where('account', '=', scope.account)
      .where('livemode', '=', Number(scope.livemode))
      .where('subject', '=', subject)
      .select(['requested', 'done', 'attempts'])
      .executeTakeFirst();
  }

  async claim(scope: Scope, limit: number, now: number, until: number): Promise<readonly Claim[]> {
    // Most looks find nothing, and a look need not lock.
    if (!(await this.#due(scope, now).limit(1).executeTakeFirst())) return [];
    return this.#claim(scope, this.#due(scope, now).orderBy('run_after').limit(limit), now, until);
  }

  async claimOne(scope: Scope, subject: string, now: number, until: number): Promise<Claim | undefined> {
    const [claim] = await this.#claim(
      scope,
      this.#open(scope, now).where('subject', '=', subject),
      now,
      until,
    );
    return claim;
  }

  async renew(claim: Claim, until: number): Promise<boolean> {
    const { numUpdatedRows } = await fenced(this.#db.updateTable('refresh'), claim)
      .set({ lease_until: until })
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  complete(claim: Claim, findings: Findings, now: number, nextAt: number): Promise<boolean> {
    return transact(this.#db, async (db) => {
      // The fence first: whoever was overtaken writes nothing.
      const { numUpdatedRows } = await fenced(db.updateTable('refresh'), claim)
        .set({ done: claim.turn, attempts: 0, lease_until: 0, run_after: nextAt, last_error: null })
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await writeFindings(db, claim, findings, now);
      return true;
    });
  }

  async fail(claim: Claim, message: string, { at, counts }: Parameters<RefreshQueue['fail']>[2]) {
    await fenced(this.#db.updateTable('refresh'), claim)
      .set({
        lease_until: 0,
        run_after: at,
        last_error: message.slice(0, MAX_ERROR),
        attempts: counts ? claim.attempts : claim.attempts - 1,
      })
      .execute();
  }

  /** Something of it is due, and nobody has it. */
  #open(scope: Scope, now: number) {
    return this.#db
      .selectFrom('refresh')
      .select('subject')
      .where('account', '=', scope.account)
      .where('livemode', '=', Number(scope.livemode))
      .whereRef('done', '<', 'requested')
      .where('lease_until', '<', now);
  }

  #due(scope: Scope, now: number) {
    return this.#open(scope, now).where('attempts', '<', MAX_ATTEMPTS).where('run_after', '<=', now);
  }

  async #claim(
    scope: Scope,
    due: SelectQueryBuilder<Tables, 'refresh', { subject: string }>,
    now: number,
    until: number,
  ): Promise<Claim[]> {
    const rows = await this.#db
      .with(
        (cte) => cte('due').materialized(),
        // Who claims at the same time takes others, and waits for nobody.
        () => due.$if(this.#locksRows, (rows) => rows.forUpdate().skipLocked()),
      )
      .updateTable('refresh')
      .set(({ eb }) => ({
        lease_until: until,
        epoch: eb('epoch', '+', 1),
        attempts: eb('attempts', '+', 1),
      }))
      .where('account', '=', scope.account)
      .where('livemode', '=', Number(scope.livemode))
      .where('subject', 'in', ({ selectFrom }) => selectFrom('due').select('subject'))
      .where('lease_until', '<', now)
      .returning(['subject', 'requested', 'epoch', 'attempts'])
      .execute();
    return rows.map(({ subject, requested, epoch, attempts }) => ({
      scope,
      subject,
      turn: requested,
      epoch,
      attempts,
    }));
  }
}

/** Only where the claim is still the last one. */
function fenced(
  query: UpdateQueryBuilder<Tables, 'refresh', 'refresh', UpdateResult>,
  { scope, subject, epoch }: Claim,
) {
  return query
    .where('account', '=', scope.account)
    .where('livemode', '=', Number(scope.livemode))
    .where('subject', '=', subject)
    .where('epoch', '=', epoch);
}
