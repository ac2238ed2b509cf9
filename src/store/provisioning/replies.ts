import type { Kysely } from 'kysely';
import type { Queries } from '../../provisioning/ports.ts';
import type { Tables } from '../tables.ts';

/** Queries on the answers to requests with an idempotency key. */
export function replyQueries(db: Kysely<Tables>): Queries['replies'] {
  return {
    find(principal, keyHash) {
      return db
        .selectFrom('idempotency_keys')
        .select(['fingerprint', 'status', 'sealed', 'at'])
        .where('principal', '=', principal)
        .where('key_hash', '=', keyHash)
        .executeTakeFirst();
    },
    async insert(principal, keyHash, reply) {
      await db
        .insertInto('idempotency_keys')
        .values({ principal, key_hash: keyHash, ...reply })
        .execute();
    },
    async forgetBefore(time) {
      await db.deleteFrom('idempotency_keys').where('at', '<', time).execute();
    },
  };
}
