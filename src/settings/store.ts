/** The store. */
import * as read from '../config-values.ts';
import { setting } from './setting.ts';

export const STORE_SETTINGS = {
  database: setting(
    'DATABASE_URL',
    'file:gangway.db',
    read.storeLocation,
    'Where the store is: `file:` and a path (SQLite), or `postgres://user:password@host:5432/database`; `?sslmode=verify-full` has the server prove who it is. In sandbox mode it is `gangway.db` in `SANDBOX_DIR`, unless this is set; then the demo data go there.',
  ),
  databasePoolSize: setting(
    'DATABASE_POOL_SIZE',
    '10',
    read.integer(1, 1000),
    'Connections to PostgreSQL that each process may have open at once.',
  ),
  databaseConnectTimeout: setting(
    'DATABASE_CONNECT_TIMEOUT_MS',
    '5000',
    read.integer(100, 60_000),
    'Milliseconds that a call waits for a connection to PostgreSQL.',
  ),
  databaseStatementTimeout: setting(
    'DATABASE_STATEMENT_TIMEOUT_MS',
    '10000',
    read.integer(0, 600_000),
    'Milliseconds that a statement may take on PostgreSQL; 0 leaves it to the server, as behind a pooler that takes no such parameter.',
  ),
} as const;
