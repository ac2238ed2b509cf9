/**
 * The queries of the last release on the tables of this version: the two run side by side while one is rolled out.
 *
 *   RECORD_QUERIES=1 npx vitest run test/store/released-queries.test.ts
 *
 * writes down, at a release, what the requests of the contract ask of the store.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Client } from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { operations } from '../../generated/operations.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { Connection } from '../../src/store/sqlite/connection.ts';
import { newLocation, onPostgres, openTestStore } from '../support/database.ts';
import { startTestGangway } from '../support/gangway.ts';

type Query = readonly [sql: string, parameters: readonly unknown[]];

const FILE = new URL(`./released/${onPostgres() ? 'postgres' : 'sqlite'}.json`, import.meta.url);

test.runIf(process.env.RECORD_QUERIES)('are written down', { timeout: 120_000 }, async () => {
  const queries: Query[] = [];
  const note = (sql: string, parameters: readonly unknown[] = []) => {
    if (/^(select|insert|update|delete|with) /.test(sql)) queries.push([sql, parameters]);
  };
  const { query } = Connection.prototype;
  vi.spyOn(Connection.prototype, 'query').mockImplementation(function (this: Connection, compiled) {
    note(compiled.sql, compiled.parameters);
    return query.call(this, compiled) as never;
  });
  const { query: ask } = Client.prototype;
  vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...call: unknown[]) {
    if (onPostgres() && this.database?.startsWith('test_') && typeof call[0] === 'string')
      note(call[0], call[1] as unknown[]);
    return (ask as (...call: unknown[]) => unknown).apply(this, call) as never;
  } as never);
  // With a clock of its own, so that the demo data are made anew, and not copied.
  const gangway = await startTestGangway({}, { now: () => new Date(), newId: () => crypto.randomUUID() });
  for (const id of Object.keys(operations) as OperationId[]) await (await gangway.call(id)).text();
  await gangway.settle();
  await gangway.close();
  // The first insert of all comes after the migrations, whose own statements are nobody's any more.
  const ours = queries.slice(queries.findIndex(([sql]) => sql.startsWith('insert into "apps"')));
  const once = [...new Map(ours.toReversed())].reverse();
  await writeFile(FILE, `[\n${once.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
});

test('do on the tables of this version', async () => {
  const queries: Query[] = JSON.parse(await readFile(FILE, 'utf8'));
  // All tables are written.
  expect(
    new Set(queries.flatMap(([sql]) => /^insert into "(\w+)"/.exec(sql)?.[1] ?? [])).size,
  ).toBeGreaterThan(12);
  const ask = await connectionTo(await newLocation());
  for (const [sql, parameters] of queries) {
    const error = await ask(sql, parameters).then(
      () => undefined,
      (error) => error,
    );
    // They ran at the same time, some of them twice: what is there already, or not yet, is no fault of theirs.
    if (!/UNIQUE|FOREIGN KEY|^23503|^23505/.test(error ? `${error.code} ${error.message}` : 'UNIQUE'))
      expect(error, sql).toBeUndefined();
  }
});

/** A store of this version, past all that this version's code does. */
async function connectionTo(location: Awaited<ReturnType<typeof newLocation>>) {
  await openTestStore(location);
  if (typeof location === 'string') {
    const database = new DatabaseSync(location, { timeout: 5000 });
    onTestFinished(() => database.close());
    return async (sql: string, parameters: readonly unknown[]) =>
      database.prepare(sql).all(...(parameters as SQLInputValue[]));
  }
  const client = new Client({ connectionString: location.postgres });
  await client.connect();
  onTestFinished(() => client.end());
  return (sql: string, parameters: readonly unknown[]) => client.query(sql, [...parameters]);
}
