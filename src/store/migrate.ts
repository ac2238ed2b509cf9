/** Brings tables up to date. */
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Engine } from './engine.ts';

/**
 * Runs the migrations that are missing, in one transaction: all of them or none. Several processes may do so at once.
 *
 * @param migrations By name, in order.
 * @throws {Error} A migration fails, or the store was written by a newer version.
 */
export function migrate<T>(
  db: Kysely<T>,
  migrations: Readonly<Record<string, Migration>>,
  { lockMigrations }: Pick<Engine, 'lockMigrations'>,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await lockMigrations(transaction);
    const migrator = new Migrator({ db: transaction, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  });
}
