/** Opens the store and brings its tables up to date. */
import { Kysely } from 'kysely';
import type { Scope } from '../billing/customer-state.ts';
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
import type { Engine, PoolState } from './engine.ts';
import { type InboxFigures, inboxFigures } from './inbox-figures.ts';
import { SqlInbox } from './inbox-store.ts';
import { DEFAULT_POOL, type PoolSettings, type StoreLocation } from './location.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { SqlMirrorStore } from './mirror-store.ts';
import { openEngine, throwCause } from './open-engine.ts';
import { OperatorKeyStore } from './operator-key-store.ts';
import { provisioningStore } from './provisioning/store.ts';
import { type OnQuery, queryLog } from './query-log.ts';
import { SqlRefreshQueue } from './refresh-store.ts';
import type { Tables } from './tables.ts';

export type { StoreClock } from './clock.ts';
export type { InboxFigures } from './inbox-figures.ts';
export type { StoreLocation } from './location.ts';
export type { OnQuery } from './query-log.ts';

/**
 * The open store: one part for each of its users.
 *
 * Where it cannot be read or written (another program's lock that lasts, a full or failing disk, a file that was replaced or
 * deleted, a server that cannot be reached), every call fails with a BillingError, STORE_UNAVAILABLE, in bounded time and without holding up others.
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
  /** What of the inbox is still to be done, in one bounded query. */
  readonly inboxFigures: (scope: Scope) => Promise<InboxFigures>;
  /** Throws if a table cannot be read or nothing could be written, or if the file at the store's path is not the open one. */
  ping(): Promise<void>;
  /** Runs a statement, where other machines may have the same store: for what is counted together. */
  readonly query?: Engine['query'];
  /** The connections, where there is a pool of them. */
  readonly pool?: (() => PoolState) | undefined;
  close(): Promise<void>;
}

/**
 * Opens a store and runs the migrations that are missing. Several processes may do so at once. A SQLite file is made (readable only by
 * its owner) if it is not there; a PostgreSQL database has to be.
 *
 * @param onQuery Told of each query.
 * @throws {BillingError} STORE_UNAVAILABLE: the server cannot be reached, or does not let us in.
 * @throws {Error} The system's or the engine's own, if it cannot be opened or is no store; or a migration fails.
 */
export async function openStore(
  location: StoreLocation,
  clock: StoreClock,
  pool: PoolSettings = DEFAULT_POOL,
  onQuery?: OnQuery,
): Promise<Store> {
  const engine = await openEngine(location, pool);
  const db = new Kysely<Tables>({ dialect: engine.dialect, ...(onQuery && { log: queryLog(onQuery) }) });
  const migrating = engine.forMigrations?.();
  try {
    const dialect = migrating?.dialect ?? engine.dialect;
    await migrate(new Kysely<Tables>({ dialect }), migrations, engine);
  } catch (error) {
    await engine.close();
    return throwCause(error);
  } finally {
    await migrating?.close();
  }
  return {
    access: new SqlAccessStore(db),
    audit: new SqlAuditStore(db, clock, engine.assertWritable),
    customers: new SqlCustomerStore(db, clock),
    checkouts: new SqlCheckoutStore(db),
    inbox: new SqlInbox(db, clock),
    checkpoints: new SqlCheckpoints(db),
    refreshQueue: new SqlRefreshQueue(db, engine),
    mirror: new SqlMirrorStore(db),
    appKeys: new AppKeyStore(db),
    apiKeys: new ApiKeyStore(db, clock),
    appApiKeys: new AppApiKeyStore(db, clock),
    operatorKeys: new OperatorKeyStore(db, clock),
    provisioning: provisioningStore(db, clock, engine),
    admin: createAdminStore(db, clock),
    inboxFigures: inboxFigures(db, clock),
    ping: async () => {
      await db.selectFrom('apps').select('id').limit(1).execute();
      await engine.ping();
    },
    query: engine.query,
    pool: engine.pool,
    close: () => engine.close(),
  };
}
