/** Keys of operators, found by their hash. */
import type { Kysely } from 'kysely';
import type { OperatorKey } from '../provisioning/ports.ts';
import type { StoreClock } from './clock.ts';
import { LastUses } from './last-uses.ts';
import { readOperatorKey } from './provisioning/operator-keys.ts';
import type { Tables } from './tables.ts';

export class OperatorKeyStore {
  readonly #db: Kysely<Tables>;
  readonly #lastUses: LastUses;

  constructor(db: Kysely<Tables>, clock: StoreClock) {
    this.#db = db;
    this.#lastUses = new LastUses(db, clock, 'operator_keys');
  }

  /** The key with this hash, its last use noted; undefined if there is none or it was revoked. */
  async use(hash: string): Promise<OperatorKey | undefined> {
    const row = await this.#db
      .selectFrom('operator_keys')
      .selectAll()
      .where('hash', '=', hash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (!row) return undefined;
    this.#lastUses.note(row);
    return readOperatorKey(row);
  }
}
