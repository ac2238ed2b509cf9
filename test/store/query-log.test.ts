/** What is told of queries. */
import { expect, onTestFinished, test } from 'vitest';
import type { Query } from '../../src/observe/messages.ts';
import { openStore } from '../../src/store/store.ts';
import { newLocation } from '../support/database.ts';
import { systemClock } from '../support/files.ts';
import { SCOPE } from '../support/mirror.ts';

async function observed() {
  const queries: Query[] = [];
  const store = await openStore(await newLocation(), systemClock, undefined, (query) =>
    queries.push(query()),
  );
  onTestFinished(() => store.close());
  queries.length = 0;
  const told = () => queries.map(({ verb, table }) => `${verb} ${table}`.trim());
  return { store, queries, told };
}

test('a query is told by what it does to which table, and how long it took; nothing of what is in it', async () => {
  const { store, queries, told } = await observed();
  await store.checkpoints.write(SCOPE, 'secret', 'value');
  await store.checkpoints.read(SCOPE, 'secret');
  await store.refreshQueue.claimOne(SCOPE, 'cus_secret', 0, 1);
  expect(told()).toEqual(
    expect.arrayContaining(['insert checkpoints', 'select checkpoints', 'update refresh']),
  );
  for (const query of queries) {
    expect(query).toMatchObject({ failed: false });
    expect(query.ms).toBeGreaterThanOrEqual(0);
    expect(query.startedAt).toBeLessThanOrEqual(performance.now());
  }
  expect(JSON.stringify(queries)).not.toContain('secret');
});

test('a query within another is told by the table that it ends in', async () => {
  const { store, told } = await observed();
  await store.admin.listEvents({}, 1);
  expect(told()).toContain('select inbox');
});

test('one that fails is told as well', async () => {
  const { store, queries } = await observed();
  await store.close();
  await expect(store.checkpoints.read(SCOPE, 'any')).rejects.toThrow();
  // Where no connection is to be had any more, no query was made.
  expect(queries.every(({ failed }) => failed)).toBe(true);
});
