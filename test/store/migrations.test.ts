/** Our own migrations, on stores of earlier versions. */
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createPrivateFile } from '../../src/private-file.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { openSqlite } from '../../src/store/sqlite/engine.ts';
import { openStore } from '../../src/store/store.ts';
import { bindings, fileRows, openTestStore } from '../support/database.ts';
import { systemClock, temporaryFile } from '../support/files.ts';

/** A store as it was after these migrations, with these rows. */
async function storeOf(names: readonly string[], ...statements: string[]): Promise<string> {
  const file = await temporaryFile();
  createPrivateFile(file);
  const engine = await openSqlite(file);
  const known = Object.entries(migrations).filter(([name]) => names.includes(name));
  await migrate(new Kysely<unknown>({ dialect: engine.dialect }), Object.fromEntries(known), engine);
  await engine.close();
  const database = new DatabaseSync(file);
  for (const statement of statements) database.exec(statement);
  database.close();
  return file;
}

describe('0002: one tenant a customer', () => {
  const FIRST = ['0001-initial'];
  const TENANTS = [
    "insert into apps values ('app', 'App', null, null, null, '')",
    ...['a', 'b', 'c'].map((id) => `insert into tenants values ('${id}', 'app', 'T', null, '')`),
  ];
  const bound = (tenant: string, customer: string | null, account = 'acct_1', livemode = 0) =>
    `insert into customer_bindings values ('${tenant}', '${account}', ${livemode}, ${customer && `'${customer}'`}, 0, '')`;

  test('keeps every binding', async () => {
    const statements = [
      bound('a', 'cus_1'),
      bound('a', 'cus_1', 'acct_2'),
      bound('b', 'cus_1', 'acct_1', 1),
      bound('b', null),
      bound('c', null),
    ];
    const file = await storeOf(FIRST, ...TENANTS, ...statements);
    const before = await bindings(file);
    await openTestStore(file);
    expect(await bindings(file)).toEqual(before);
  });

  test('guesses nothing where a customer is two tenants’, says what to do, and goes on when it is done', async () => {
    const file = await storeOf(
      FIRST,
      ...TENANTS,
      bound('a', 'cus_1'),
      bound('b', 'cus_1'),
      bound('c', 'cus_2'),
    );
    const before = await bindings(file);
    const error = await openStore(file, systemClock).catch(String);
    expect(error).toMatch(/The customer cus_1 is bound to two tenants, a and b\./);
    expect(await bindings(file)).toEqual(before);
    expect(fileRows(file, 'select name from kysely_migration')).toEqual([{ name: '0001-initial' }]);

    const [, remedy = ''] = /(update .*)$/.exec(String(error)) ?? [];
    const database = new DatabaseSync(file);
    database.exec(remedy.replace('…', 'b'));
    database.close();
    await openTestStore(file);
    expect(await bindings(file)).toMatchObject([
      { tenant_id: 'a', customer_id: 'cus_1', attempt: 0 },
      { tenant_id: 'b', customer_id: null, attempt: 1 },
      { tenant_id: 'c', customer_id: 'cus_2', attempt: 0 },
    ]);
  });
});
