import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createPrivateFile } from '../../../src/private-file.ts';
import { openSqlite } from '../../../src/store/sqlite/engine.ts';
import { fileRows } from '../../support/database.ts';
import { temporaryFile } from '../../support/files.ts';
import { billingError } from '../../support/provider.ts';
import { ordered } from '../support.ts';

interface Tables {
  parent: { id: number };
  child: { id: number; parent: number };
}

async function start(where: 'memory' | 'file') {
  const file = where === 'memory' ? ':memory:' : await temporaryFile();
  if (where === 'file') createPrivateFile(file);
  const engine = await openSqlite(file);
  onTestFinished(engine.close);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  await sql`create table parent (id integer primary key)`.execute(db);
  await sql`create table child (id integer primary key, parent integer references parent deferrable initially deferred)`.execute(
    db,
  );
  const parents = async () => (await db.selectFrom('parent').select('id').execute()).map(({ id }) => id);
  return { file, engine, db, parents, add: (id: number) => db.insertInto('parent').values({ id }).execute() };
}

describe.each(['memory', 'file'] as const)('in a %s', (where) => {
  test('what was written is read at once, also row by row', async () => {
    const { db, add, parents } = await start(where);
    for (const id of [1, 2, 3]) await add(id);
    expect(await parents()).toEqual([1, 2, 3]);
    const streamed: unknown[] = [];
    for await (const row of db.selectFrom('parent').selectAll().stream()) streamed.push({ ...row });
    expect(streamed).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  test('a statement says what it has changed, and returns what it is asked to', async () => {
    const { db, add } = await start(where);
    await add(1);
    const insert = db.insertInto('parent').values({ id: 1 });
    const { numInsertedOrUpdatedRows } = await insert.onConflict((c) => c.doNothing()).executeTakeFirst();
    expect(numInsertedOrUpdatedRows).toBe(0n);
    const returning = db.insertInto('parent').values({ id: 7 }).returning('id');
    expect(await returning.executeTakeFirstOrThrow()).toMatchObject({ id: 7 });
    const { insertId } = await db.insertInto('parent').values({ id: 9 }).executeTakeFirstOrThrow();
    expect(insertId).toBe(9n);
  });

  test('nobody sees what a transaction has not committed, and its own reads do', async () => {
    const { db, parents } = await start(where);
    const { order, note } = ordered();
    let outside: Promise<number[]> | undefined;
    await note(
      'transaction',
      db.transaction().execute(async (transaction) => {
        await transaction.insertInto('parent').values({ id: 1 }).execute();
        outside = note('read', parents());
        await sleep(20);
        expect(await transaction.selectFrom('parent').selectAll().execute()).toHaveLength(1);
      }),
    );
    // In memory there is one connection: the read waits for it.
    const seen = await outside;
    if (where === 'memory') expect([order, seen]).toEqual([['transaction', 'read'], [1]]);
    else expect([order, seen]).toEqual([['read', 'transaction'], []]);
  });

  test.each([
    ['that throws', () => Promise.reject(new Error('enough')), 'enough'],
    [
      'whose commit fails',
      (transaction: Kysely<Tables>) =>
        transaction.insertInto('child').values({ id: 1, parent: 99 }).execute(),
      'FOREIGN KEY constraint failed',
    ],
  ])('a transaction %s leaves nothing, and the next writer has its turn', async (_, work, message) => {
    const { db, add, parents } = await start(where);
    const transaction = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('parent').values({ id: 1 }).execute();
      await work(transaction);
    });
    const next = add(2);
    await expect(transaction).rejects.toThrow(message);
    await next;
    expect(await parents()).toEqual([2]);
  });

  test('a check whether it can be written waits for its turn, and leaves no trace', async () => {
    const { engine, db } = await start(where);
    const { order, note } = ordered();
    let check: Promise<void> | undefined;
    await note(
      'commit',
      db.transaction().execute(async (transaction) => {
        await transaction.insertInto('parent').values({ id: 1 }).execute();
        check = note('check', engine.assertWritable());
        await note('work', sleep(20));
      }),
    );
    await check;
    expect(order[0]).toBe('work');
    const { rows } = await sql`pragma synchronous`.execute(db);
    expect(rows).toEqual([{ synchronous: 2 }]);
  });
});

test('a transaction that does not end fails those that wait for it in time, and is rolled back by closing', async () => {
  const { file, engine, db } = await start('file');
  const never = Promise.withResolvers<void>();
  const transaction = db.transaction().execute(async (transaction) => {
    await transaction.insertInto('parent').values({ id: 1 }).execute();
    await never.promise;
  });
  await sleep(20);
  expect(await billingError(engine.ping())).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('earlier writes'),
    retryAfter: 5,
  });
  await engine.close();
  never.resolve();
  await expect(transaction).rejects.toThrow();
  expect(fileRows(file, 'select * from parent')).toEqual([]);
});
