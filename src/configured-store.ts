/** The store of these settings. */
import type { Config } from './config.ts';
import { type OnQuery, openStore, type Store, type StoreClock } from './store/store.ts';

/** @throws {Error} See `openStore`. */
export const openConfiguredStore = (config: Config, clock: StoreClock, onQuery?: OnQuery): Promise<Store> =>
  openStore(
    config.database,
    clock,
    {
      poolSize: config.databasePoolSize,
      connectTimeout: config.databaseConnectTimeout,
      statementTimeout: config.databaseStatementTimeout,
    },
    onQuery,
  );
