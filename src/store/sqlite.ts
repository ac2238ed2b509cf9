/** Kysely on Node's own SQLite. */

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';

/** How long a statement waits for another process's lock, in milliseconds. */
const BUSY_TIMEOUT = 5000;
const BUSY_PAUSE = 50;
/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/** A Kysely dialect for a SQLite file (or `:memory:`). */
export function sqliteDialect(file: string): Dialect {
  const config: SqliteDialectConfig = { database: () => open(file) };
  return new NodeSqliteDialect(config);
}

async function open(file: string): Promise<SqliteDatabase> {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: BUSY_TIMEOUT });
  try {
    await useWriteAheadLog(database);
  } catch (error) {
    database.close();
    throw error;
  }
  // The same few statements come again and again: each is compiled once.
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = statements.get(sql) ?? adapt(database.prepare(sql));
      statements.set(sql, statement);
      return statement;
    },
  };
}

/** SQLite waits for no lock when it switches a new file to the write-ahead log, so this does. Later it is switched already. */
async function useWriteAheadLog(database: DatabaseSync): Promise<void> {
  for (let waited = 0; ; waited += BUSY_PAUSE) {
    try {
      database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY || waited >= BUSY_TIMEOUT) throw error;
    }
    await sleep(BUSY_PAUSE);
  }
}

function adapt(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Takes the write lock when a transaction begins. A deferred one fails at its first write if another process was faster. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** Kysely's migration lock is a no-op on SQLite: migrations run in one transaction instead, which locks by itself. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
