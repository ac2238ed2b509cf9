import { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { expect, onTestFinished, test } from 'vitest';
import { createPrivateFile } from '../../src/private-file.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openSqlite } from '../../src/store/sqlite/engine.ts';
import { fileRows } from '../support/database.ts';
import { temporaryFile } from '../support/files.ts';

async function start() {
  const file = await temporaryFile();
  createPrivateFile(file);
  const engine = await openSqlite(file);
  onTestFinished(engine.close);
  const db = new Kysely<unknown>({ dialect: engine.dialect });
  return { file, db, engine };
}

const creates = (table: string): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema.createTable(table).addColumn('id', 'integer').execute();
  },
});

/** The tables there are, but for those of the migrations themselves. */
const tables = (file: string) =>
  fileRows(file, "select name from sqlite_schema where type = 'table' and name not like 'kysely%'").map(
    ({ name }) => name,
  );

test('each migration runs once, in order of its name', async () => {
  const { file, db, engine } = await start();
  await migrate(db, { '0002-b': creates('b'), '0001-a': creates('a') }, engine);
  await migrate(db, { '0001-a': creates('a'), '0002-b': creates('b'), '0003-c': creates('c') }, engine);
  expect(tables(file)).toEqual(['a', 'b', 'c']);
});

test('a migration that fails leaves nothing half done, of itself or of those before it', async () => {
  const { file, db, engine } = await start();
  const failing: Migration = {
    up: async (db) => {
      await creates('half').up(db);
      throw new Error('out of paper');
    },
  };
  await expect(migrate(db, { '0001-a': creates('a'), '0002-b': failing }, engine)).rejects.toThrow(
    'out of paper',
  );
  expect(tables(file)).toEqual([]);
  await migrate(db, { '0001-a': creates('a'), '0002-b': creates('b') }, engine);
  expect(tables(file)).toEqual(['a', 'b']);
});
