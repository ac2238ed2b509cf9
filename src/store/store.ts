/** Opens the store and brings its tables up to date. */
import { Kysely } from 'kysely';
import { createPrivateFile } from '../private-file.ts';
import { SqlAccessStore } from './access-store.ts';
import { type AdminStore, createAdminStore } from './admin-store.ts';
import { ApiKeyStore } from './api-key-store.ts';
import { AppKeyStore } from './app-key-store.ts';
import { SqlAuditStore } from './audit-store.ts';
import type { StoreClock } from './clock.ts';
import { SqlCustomerStore } from './customer-store.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type { StoreClock } from './clock.ts';

/** The open store: one part for each of its users. */
export interface Store {
  /** The domain's ports. */
  readonly access: SqlAccessStore;
  readonly audit: SqlAuditStore;
  readonly customers: SqlCustomerStore;
  /** Public keys of apps, for the userdocks dialect. */
  readonly appKeys: AppKeyStore;
  /** API keys, for the hookbridge dialect. */
  readonly apiKeys: ApiKeyStore;
  /** Everything that the command line does. */
  readonly admin: AdminStore;
  /** Reads a table. Throws if the store cannot be read. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a SQLite file, made (readable by its owner alone) if it is not there, and runs the migrations that are missing.
 * Several processes may do so at once.
 *
 * @throws {Error} If the file cannot be opened or a migration fails.
 */
export async function openStore(file: string, clock: StoreClock): Promise<Store> {
  if (file !== ':memory:') createPrivateFile(file);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  try {
    await migrate(db, migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    access: new SqlAccessStore(db),
    audit: new SqlAuditStore(db, clock),
    customers: new SqlCustomerStore(db, clock),
    appKeys: new AppKeyStore(db),
    apiKeys: new ApiKeyStore(db, clock),
    admin: createAdminStore(db, clock),
    ping: async () => {
      await db.selectFrom('apps').select('id').limit(1).execute();
    },
    close: () => db.destroy(),
  };
}
