/** Brings tables up to date. */
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Engine } from './engine.ts';

type Migrations = Readonly<Record<string, Migration>>;

/**
 * Runs the migrations that are missing, in one transaction: all of them or none. Several processes may do so at once.
 *
 * A store may have migrations of a newer version, which runs beside this one or did until it was taken back: see `migrations/index.ts`.
 *
 * @param migrations By name, in order.
 * @throws {Error} A migration fails, or a newer version has made the store one that this version cannot use.
 */
export function migrate<T>(
  db: Kysely<T>,
  migrations: Migrations,
  { lockMigrations }: Pick<Engine, 'lockMigrations'>,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await lockMigrations(transaction);
    const getMigrations = async () => ({ ...migrations, ...(await newer(transaction, migrations)) });
    const { error } = await new Migrator({ db: transaction, provider: { getMigrations } }).migrateToLatest();
    if (error) throw error;
  });
}

/** Those that were run and are not known here. They are never run again. */
async function newer<T>(db: Kysely<T>, known: Migrations): Promise<Migrations> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const unknown = rows.map(({ name }) => name).filter((name) => !(name in known));
  const contract = unknown.find((name) => CONTRACT.test(name));
  if (contract)
    throw new Error(
      `A newer version of Gangway has made the store one that this version cannot use (${contract})`,
    );
  return Object.fromEntries(unknown.map((name) => [name, { up: async () => {} }]));
}

const CONTRACT = /^\d+-contract-/;
