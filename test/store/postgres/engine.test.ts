/** What only a server can suffer: connections that break, statements that take too long, a server that may only be read. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_POOL } from '../../../src/store/location.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import { openPostgres } from '../../../src/store/postgres/engine.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { startChild } from '../../support/child.ts';
import { rows } from '../../support/database.ts';
import { systemClock } from '../../support/files.ts';
import { registerTenant } from '../../support/portal.ts';
import { newDatabase, run } from '../../support/postgres.ts';
import { billingError } from '../../support/provider.ts';
import { provisioner } from '../../support/provisioner.ts';

async function start(pool = DEFAULT_POOL) {
  const postgres = await newDatabase();
  const store = await openStore({ postgres }, systemClock, pool);
  onTestFinished(() => store.close());
  return { postgres, store, admin: provisioner(store), ...(await registerTenant(store)) };
}

/** Ends all connections of the store, which notices. */
async function replaceAll(postgres: string, store: Store): Promise<void> {
  await endAll(postgres);
  await expect.poll(() => store.pool?.().total).toBe(0);
}

/** Ends all connections of the store, as an administrator does, or a restart. */
const endAll = (url: string) =>
  run(
    url,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );

test('a connection that was ended while nobody used it is replaced, and nobody notices', async () => {
  const { postgres, store, tenantId } = await start();
  for (let round = 0; round < 3; round++) {
    await replaceAll(postgres, store);
    expect(await store.access.findAccess(tenantId, 'user-1', undefined)).toMatchObject({ isMember: true });
    await store.ping();
  }
});

test('calls whose connections are ended under them say so, and the next ones do', async () => {
  const { postgres, store, tenantId } = await start();
  const calls = Array.from({ length: 200 }, () => store.access.findAccess(tenantId, 'user-1', undefined));
  const killing = endAll(postgres);
  const results = await Promise.allSettled(calls);
  await killing;
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(await store.access.findAccess(tenantId, 'user-1', undefined)).toMatchObject({ isMember: true });
});

test('a connection that ends within a transaction fails it, and leaves nothing', async () => {
  const postgres = await newDatabase();
  const engine = openPostgres({ postgres }, DEFAULT_POOL);
  onTestFinished(() => engine.close());
  const db = new Kysely<unknown>({ dialect: engine.dialect });
  await sql`create table t (id integer primary key)`.execute(db);
  const work = db.transaction().execute(async (transaction) => {
    await sql`insert into t values (1)`.execute(transaction);
    await endAll(postgres);
    await sql`insert into t values (2)`.execute(transaction);
  });
  expect(await billingError(work)).toMatchObject({ code: 'STORE_UNAVAILABLE', retryAfter: 5 });
  await sql`insert into t values (3)`.execute(db);
  expect(await run(postgres, 'select id from t')).toEqual([{ id: 3 }]);
});

describe('time', () => {
  test('a statement that takes too long is ended by the server, which says why', async () => {
    const { postgres, admin, tenantId } = await start({ ...DEFAULT_POOL, statementTimeout: 200 });
    const engine = openPostgres({ postgres }, DEFAULT_POOL);
    onTestFinished(() => engine.close());
    const other = new Kysely<unknown>({ dialect: engine.dialect });
    await other.transaction().execute(async (transaction) => {
      await sql`lock table tenant_members in exclusive mode`.execute(transaction);
      expect(await billingError(admin.addMember(tenantId, 'user-2'))).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('statement timeout (PostgreSQL error 57014)'),
      });
    });
    await admin.addMember(tenantId, 'user-2');
    expect(await rows({ postgres }, 'select subject from tenant_members')).toHaveLength(2);
  });

  test('where all connections are in use, a call waits for one, and not for ever', async () => {
    const postgres = await newDatabase();
    const engine = openPostgres({ postgres }, { ...DEFAULT_POOL, poolSize: 1, connectTimeout: 300 });
    onTestFinished(() => engine.close());
    const db = new Kysely<unknown>({ dialect: engine.dialect });
    await db.connection().execute(async () => {
      const waiting = billingError(sql`select 1`.execute(db));
      await expect.poll(() => engine.pool?.()).toEqual({ total: 1, idle: 0, waiting: 1 });
      expect(await waiting).toMatchObject({ code: 'STORE_UNAVAILABLE', retryAfter: 5 });
    });
    await sql`select 1`.execute(db);
  });
});

describe('a server that may only be read', () => {
  const only = (url: string, mode: 'on' | 'off') =>
    run(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = ${mode}`);

  test('is not ready, and nothing is begun that could not be written down; then all is well again', async () => {
    const { postgres, store, admin, tenantId } = await start();
    await only(postgres, 'on');
    // It counts for connections that are made from now on.
    await replaceAll(postgres, store);
    const error = {
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/read-only transaction|may only be read/),
    };
    expect(await billingError(store.ping())).toMatchObject(error);
    // As long as nothing has failed, all is taken to be well.
    await store.audit.assertWritable();
    expect(await billingError(admin.addMember(tenantId, 'user-2'))).toMatchObject(error);
    for (let round = 0; round < 3; round++)
      expect(await billingError(store.audit.assertWritable())).toMatchObject(error);
    await run(
      postgres.replace(/\/[^/]*$/, '/postgres'),
      `alter database ${new URL(postgres).pathname.slice(1)} reset all`,
    );
    await replaceAll(postgres, store);
    await store.ping();
    await store.audit.assertWritable();
    await admin.addMember(tenantId, 'user-2');
  });
});

describe('opening', () => {
  test.each([
    ['a server that is not there', { port: '1' }, /connect ECONNREFUSED 127\.0\.0\.1:1/],
    ['a host that is not known', { hostname: 'nowhere.invalid' }, /ENOTFOUND|EAI_AGAIN/],
    ['a wrong password', { password: 'guessed' }, /password authentication failed/],
    ['a database that is not there', { pathname: '/none' }, /database "none" does not exist/],
    ['TLS that the server lacks', { search: '?sslmode=require' }, /not support SSL/],
  ])('%s is one clear error', async (_, changes, message) => {
    const postgres = Object.assign(new URL(await newDatabase()), changes).href;
    const error = await billingError(openStore({ postgres }, systemClock));
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(message) });
    expect(error.message).not.toContain('guessed');
  });
});

test('ten processes make a new store at once', async () => {
  const postgres = await newDatabase();
  const moment = String(Date.now() + 5000);
  const children = Array.from({ length: 10 }, () => startChild('open-store.ts', [postgres, moment]));
  for (const child of children)
    expect(await child.exit()).toEqual({ code: 0, stdout: 'ready\n', stderr: '' });
  expect(await run(postgres, 'select id from apps')).toHaveLength(10);
  const made = Object.keys(migrations).map((name) => ({ name }));
  expect(await run(postgres, 'select name from kysely_migration order by name')).toEqual(made);
});

test('closing lets what has begun come to its end; then nothing is to be had', async () => {
  const postgres = await newDatabase();
  const engine = openPostgres({ postgres }, DEFAULT_POOL);
  const db = new Kysely<unknown>({ dialect: engine.dialect });
  await sql`create table t (id integer primary key)`.execute(db);
  const begun = Promise.withResolvers<void>();
  const proceed = Promise.withResolvers<void>();
  const work = db.transaction().execute(async (transaction) => {
    await sql`insert into t values (1)`.execute(transaction);
    begun.resolve();
    await proceed.promise;
    await sql`insert into t values (2)`.execute(transaction);
  });
  await begun.promise;
  const closing = Promise.all([engine.close(), engine.close()]);
  proceed.resolve();
  await Promise.all([work, closing]);
  expect(await run(postgres, 'select id from t')).toHaveLength(2);
  expect(await billingError(engine.ping())).toMatchObject({ code: 'STORE_UNAVAILABLE' });
});

test('who waits for others to migrate waits longer than for any statement', async () => {
  const postgres = await newDatabase();
  const engine = openPostgres({ postgres }, DEFAULT_POOL);
  onTestFinished(() => engine.close());
  const other = new Kysely<unknown>({ dialect: engine.dialect });
  const opening = other.transaction().execute(async (transaction) => {
    await engine.lockMigrations(transaction);
    const waiting = openStore({ postgres }, systemClock, { ...DEFAULT_POOL, statementTimeout: 100 });
    // Longer than that, and than what is waited for an answer besides.
    await sleep(3000);
    return { waiting };
  });
  const store = await (await opening).waiting;
  await store.close();
});

test('operators who wait for their turn keep no connection from others', async () => {
  const { postgres, store, admin, tenantId } = await start({
    ...DEFAULT_POOL,
    poolSize: 2,
    connectTimeout: 2000,
  });
  const engine = openPostgres({ postgres }, DEFAULT_POOL);
  onTestFinished(() => engine.close());
  const other = new Kysely<unknown>({ dialect: engine.dialect });
  const waiting = await other.transaction().execute(async (transaction) => {
    await sql`update checkpoints set value = null where name = 'provisioning'`.execute(transaction);
    const writes = Array.from({ length: 10 }, (_, i) =>
      store.provisioning.atomically(({ members }) =>
        members.add([{ tenantId, subject: `waiting ${i}`, createdAt: new Date().toISOString() }]),
      ),
    );
    for (let i = 0; i < 5; i++)
      expect(await store.access.findAccess(tenantId, 'user-1', undefined)).toMatchObject({ isMember: true });
    return { writes };
  });
  expect(await Promise.all(waiting.writes)).toEqual(Array(10).fill(true));
  await admin.addMember(tenantId, 'after');
});

test('while it is in doubt whether anything can be written, nobody is told that it can', async () => {
  const { postgres, store, admin, tenantId } = await start();
  await run(
    postgres,
    `alter database ${new URL(postgres).pathname.slice(1)} set default_transaction_read_only = on`,
  );
  await replaceAll(postgres, store);
  await billingError(admin.addMember(tenantId, 'user-2'));
  const asked = await Promise.allSettled([1, 2, 3].map(() => store.audit.assertWritable()));
  expect(asked.map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
});
