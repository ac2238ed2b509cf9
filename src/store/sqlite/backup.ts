/** A copy of a SQLite file while others read and write it. */
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../errors.ts';
import { TABLE_NAMES } from '../table-keys.ts';
import { walFiles } from './files.ts';

/** Pages of a step, of 4 KB each. */
const STEP = 1000;
/** Milliseconds to wait for a lock. */
const LOCK_WAIT = 5000;

export interface Backup {
  readonly bytes: number;
  /** In each of our tables. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Makes a file, readable only by its owner, with all that was committed before: https://sqlite.org/backup.html. Until it is whole and was
 * checked, it has another name.
 *
 * @param onProgress Told of bytes.
 * @throws {StoreError} FILE_EXISTS; DAMAGED: the copy is, and so the source is, most likely. @throws {Error} The system's or SQLite's own.
 */
export async function backUpFile(
  source: string,
  target: string,
  onProgress: (progress: { readonly done: number; readonly total: number }) => void,
): Promise<Backup> {
  const file = resolve(target);
  if (existsSync(file)) throw new StoreError('FILE_EXISTS', `${file} is there already`);
  const partial = `${file}.partial`;
  const database = new DatabaseSync(source, { readOnly: true, timeout: LOCK_WAIT });
  try {
    remove(partial);
    closeSync(openSync(partial, 'wx', 0o600));
    // What is read is as it was now, whoever writes meanwhile; otherwise each write would begin the backup anew.
    database.exec('begin; select count(*) from sqlite_schema;');
    const pageSize = Number(database.prepare('pragma page_size').get()?.page_size);
    await backup(database, partial, {
      rate: STEP,
      // Not called at the end.
      progress: ({ totalPages, remainingPages }) =>
        onProgress({ done: (totalPages - remainingPages) * pageSize, total: totalPages * pageSize }),
    });
    const rows = checked(partial);
    renameSync(partial, file);
    const { size } = statSync(file);
    onProgress({ done: size, total: size });
    return { bytes: size, rows };
  } catch (error) {
    remove(partial);
    throw error;
  } finally {
    database.close();
  }
}

/** @returns How many rows there are. @throws {StoreError} DAMAGED */
function checked(file: string): Backup['rows'] {
  const database = new DatabaseSync(file);
  try {
    // One file, without a log of writes beside it: it can be read where nothing may be written.
    database.exec('pragma journal_mode = delete');
    const column = (sql: string) =>
      Array.from(database.prepare(sql).iterate(), (row) => Object.values(row)[0]);
    const faults = [
      ...column('pragma integrity_check').filter((result) => result !== 'ok'),
      ...column('pragma foreign_key_check').map(
        (table) => `a row of ${table} refers to one that is not there`,
      ),
    ];
    if (faults.length > 0)
      throw new StoreError(
        'DAMAGED',
        `The copy is damaged, and so is the store: ${faults.slice(0, 5).join('; ')}`,
      );
    const tables = column("select name from sqlite_schema where type = 'table'");
    return Object.fromEntries(
      TABLE_NAMES.filter((name) => tables.includes(name)).map((name) => [
        name,
        Number(column(`select count(*) from ${name}`)[0]),
      ]),
    );
  } finally {
    database.close();
  }
}

function remove(file: string): void {
  for (const path of walFiles(file)) rmSync(path, { force: true });
}
