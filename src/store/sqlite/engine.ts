/** A SQLite file: one connection that writes and one that reads. */
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Engine } from '../engine.ts';
import { Connection } from './connection.ts';
import { type Read, SqliteDriver } from './driver.ts';
import { storeError } from './errors.ts';
import { walFiles, watchFiles } from './files.ts';
import { Patience, patiently } from './patience.ts';
import { LONGEST_WAIT, Writer } from './writer.ts';

/**
 * `synchronous = full` syncs each commit: an audit row outlives a loss of power (https://sqlite.org/pragma.html#pragma_synchronous).
 *
 * What it costs: 4,850 commits of an audit row a second in place of 21,600 with `normal`; 300 to 630 in place of 2,500 to 9,000
 * while other programs keep the disk busy. Measured with 3,000 inserts one after the other into a table with the columns and
 * indexes of `audit_events`, twice each, by Node 24.21 on a virtual machine with two cores (ext4 on virtio, 0.15 ms a sync).
 */
const WRITER_SETTINGS = 'pragma journal_mode = wal; pragma synchronous = full;';
/** Milliseconds that a check of readiness waits for a lock. */
const PING_WAIT = 500;
/** Whatever is read first opens the log of writes. */
const FIRST_READ = 'select count(*) from sqlite_schema;';

/**
 * Opens a file that exists, or `:memory:`.
 *
 * With a write-ahead log readers never wait for a writer, so they have a connection of their own. What is in memory belongs to
 * one connection.
 *
 * @throws {BillingError} STORE_UNAVAILABLE. @throws {Error} It is not a database.
 */
export async function openSqlite(file: string): Promise<Engine> {
  const inMemory = file === ':memory:';
  const closing = new AbortController();
  const patience = () => new Patience(LONGEST_WAIT, closing.signal);
  const assertStillThere = inMemory ? () => {} : watchFiles([file]);
  const writing = open(file, false);
  let reading: Connection | undefined;
  // The reader first: the last to go folds the log of writes into the file.
  const closeBoth = () => {
    try {
      reading?.close();
    } finally {
      writing.close();
    }
  };
  try {
    // SQLite waits for no lock when it switches a new file to the write-ahead log, whatever its busy timeout.
    await patiently(() => writing.execute(WRITER_SETTINGS + FIRST_READ), patience());
    reading = inMemory ? undefined : open(file, true);
    const writer = new Writer(writing, inMemory ? () => {} : watchFiles(walFiles(file)), closing.signal);
    const reader = reading;
    const read: Read = reader
      ? (query) => patiently(() => reader.query(query), patience())
      : (query) => writer.query(query);
    assertStillThere();
    let closed: Promise<void> | undefined;
    return {
      dialect: {
        createDriver: () => new SqliteDriver(read, writer),
        createQueryCompiler: () => new SqliteQueryCompiler(),
        createAdapter: () => new Adapter(),
        createIntrospector: (db) => new SqliteIntrospector(db),
      },
      locksRows: false,
      // A transaction is alone with the file.
      lockMigrations: async () => {},
      assertWritable: () => writer.assertWritable(),
      ping: () => writer.assertWritable(PING_WAIT),
      close() {
        closing.abort();
        closed ??= writer.drain().finally(closeBoth);
        return closed;
      },
    };
  } catch (error) {
    closeBoth();
    throw error;
  }
}

function open(file: string, readOnly: boolean): Connection {
  try {
    return new Connection(file, { readOnly });
  } catch (error) {
    throw storeError(error);
  }
}

class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** Or Kysely would queue readers behind a writer that waits. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}
