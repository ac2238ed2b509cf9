/** Opens the store and brings its tables up to date. */
import { Kysely } from 'kysely';
import { BillingError } from '../billing/errors.ts';
import { createPrivateFile } from '../private-file.ts';
import type { ProvisioningStore } from '../provisioning/ports.ts';
import { SqlAccessStore } from './access-store.ts';
import { type AdminStore, createAdminStore } from './admin-store.ts';
import { ApiKeyStore } from './api-key-store.ts';
import { AppApiKeyStore } from './app-api-key-store.ts';
import { AppKeyStore } from './app-key-store.ts';
import { SqlAuditStore } from './audit-store.ts';
import { SqlCheckoutStore } from './checkout-store.ts';
import { SqlCheckpoints } from './checkpoint-store.ts';
import type { StoreClock } from './clock.ts';
import { SqlCustomerStore } from './customer-store.ts';
import { SqlInbox } from './inbox-store.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { SqlMirrorStore } from './mirror-store.ts';
import { OperatorKeyStore } from './operator-key-store.ts';
import { provisioningStore } from './provisioning/store.ts';
import { SqlRefreshQueue } from './refresh-store.ts';
import { openSqlite } from './sqlite/engine.ts';
import type { Tables } from './tables.ts';

export type { StoreClock } from './clock.ts';

/** Milliseconds that a check of readiness waits for a lock: what asks for readiness gives up after a second, mostly. */
const PING_WAIT = 500;

/**
 * The open store: one part for each of its users.
 *
 * Where it cannot be read or written (another program's lock that lasts, a full or failing disk, a file that was replaced or
 * deleted), every call fails with a BillingError, STORE_UNAVAILABLE, in bounded time and without holding up others.
 */
export interface Store {
  /** The domain's ports. */
  readonly access: SqlAccessStore;
  readonly audit: SqlAuditStore;
  readonly customers: SqlCustomerStore;
  readonly checkouts: SqlCheckoutStore;
  readonly inbox: SqlInbox;
  readonly checkpoints: SqlCheckpoints;
  readonly refreshQueue: SqlRefreshQueue;
  readonly mirror: SqlMirrorStore;
  /** Public keys of apps, for their users' tokens. */
  readonly appKeys: AppKeyStore;
  /** API keys of tenants. */
  readonly apiKeys: ApiKeyStore;
  /** API keys of apps. */
  readonly appApiKeys: AppApiKeyStore;
  /** Keys of operators. */
  readonly operatorKeys: OperatorKeyStore;
  /** What operators read and write. */
  readonly provisioning: ProvisioningStore;
  /** What only the command line reads and writes: events, their customers and portal configurations. */
  readonly admin: AdminStore;
  /** Reads a table and writes. Throws if either cannot be done, or if the file at the store's path is not the open one. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a SQLite file, made (readable only by its owner) if it is not there, and runs the migrations that are missing.
 * Several processes may do so at once.
 *
 * @throws {Error} The system's or SQLite's own, if the file cannot be opened or is not a database; or a migration fails.
 */
export async function openStore(file: string, clock: StoreClock): Promise<Store> {
  if (file !== ':memory:') createPrivateFile(file);
  const engine = await openSqlite(file).catch(throwCause);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await migrate(db, migrations);
  } catch (error) {
    await engine.close();
    return throwCause(error);
  }
  return {
    access: new SqlAccessStore(db),
    audit: new SqlAuditStore(db, clock, engine.assertWritable),
    customers: new SqlCustomerStore(db, clock),
    checkouts: new SqlCheckoutStore(db),
    inbox: new SqlInbox(db, clock),
    checkpoints: new SqlCheckpoints(db),
    refreshQueue: new SqlRefreshQueue(db),
    mirror: new SqlMirrorStore(db),
    appKeys: new AppKeyStore(db),
    apiKeys: new ApiKeyStore(db, clock),
    appApiKeys: new AppApiKeyStore(db, clock),
    operatorKeys: new OperatorKeyStore(db, clock),
    provisioning: provisioningStore(db, clock),
    admin: createAdminStore(db, clock),
    ping: async () => {
      await db.selectFrom('apps').select('id').limit(1).execute();
      await engine.assertWritable(PING_WAIT);
    },
    close: engine.close,
  };
}

/** Opening a store is not a call of the domain: who starts the service needs to know what is wrong, not that it is unavailable. */
function throwCause(error: unknown): never {
  throw error instanceof BillingError && error.cause ? error.cause : error;
}
