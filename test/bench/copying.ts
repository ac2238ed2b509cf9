/**
 * How long `gangway store copy` takes for 100,000 tenants and what comes with them, 1,000,000 rows in all, and how much memory: from
 * SQLite to PostgreSQL and back, each row compared. The server is that of TEST_DATABASE_URL, or one of its own that does not wait for the
 * disk. `npm run bench:copying`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { openStore } from '../../src/store/store.ts';
import { spawnPostgres } from '../support/spawn-postgres.ts';

const TENANTS = 100_000;
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
/** Has the process say at its end how much memory it had at most, in KB. */
const WATCH = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`;

const folder = await mkdtemp(join(tmpdir(), 'gangway-bench-'));
const own = process.env.TEST_DATABASE_URL ? undefined : await spawnPostgres();
const server = process.env.TEST_DATABASE_URL ?? own?.url ?? '';
try {
  const file = join(folder, 'gangway.db');
  await fill(file);
  console.log(`${file}: ${Math.round((await stat(file)).size / 1e6)} MB`);
  const database = await newDatabase();
  await copy('SQLite to PostgreSQL', `file:${file}`, database);
  await copy('PostgreSQL to SQLite', database, `file:${join(folder, 'back.db')}`);
} finally {
  await own?.stop();
  await rm(folder, { recursive: true });
}

async function copy(name: string, from: string, to: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', WATCH, MAIN, 'store', 'copy', '--json'], {
    env: { ...process.env, DATABASE_URL: from, TARGET_DATABASE_URL: to },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new Error(`${name}: ${stderr} ${stdout}`);
  const { tables, seconds, verified } = JSON.parse(stdout);
  const sum = (what: string) =>
    tables.reduce((all: number, table: Record<string, number>) => all + Number(table[what]), 0);
  console.log(
    `${name}: ${sum('copied')} rows copied, ${sum('verified')} compared (${verified ? 'all alike' : 'they differ'}), ` +
      `${seconds} s, ${Math.round(Number(stderr) / 1000)} MB at most`,
  );
}

/** Two members, a key and a customer for each tenant, two audit events, an event received, and its copy of the subscription. */
async function fill(file: string): Promise<void> {
  await (await openStore(file, { now: () => new Date(), newId: () => crypto.randomUUID() })).close();
  const database = new DatabaseSync(file);
  const at = '2026-11-24T10:00:00.000Z';
  // Keys come in no order, as UUIDs do.
  const scattered = (n: string) =>
    `printf('%08x-0000-4000-8000-%012x', (${n} * 2654435761) % 4294967296, ${n})`;
  const insert = (table: string, values: string, times = 1) =>
    database.exec(`insert into ${table} with recursive i(n) as (select 0 union all select n + 1 from i where n < ${TENANTS * times - 1})
      select ${values} from i`);
  database.exec(`begin; insert into apps values ('app', 'App', null, null, null, '${at}')`);
  insert('tenants (id, app_id, name, created_at)', `${scattered('n')}, 'app', 'Tenant ' || n, '${at}'`);
  insert('tenant_members', `${scattered('n / 2')}, 'user-' || n || '@example.com', '${at}'`, 2);
  insert(
    'api_keys (id, tenant_id, mode, prefix, hash, created_at)',
    `${scattered('n + 7')}, ${scattered('n')}, 'live', 'hb_live_abcd', hex(randomblob(32)), '${at}'`,
  );
  insert('customer_bindings', `${scattered('n')}, 'acct_1', 1, 'cus_' || hex(randomblob(7)), 0, '${at}'`);
  insert(
    'audit_events (id, at, request_id, dialect, principal, app_id, tenant_id, action, outcome, provider_request_id)',
    `${scattered('n + 11')}, '${at}', 'req_' || n, 'hookbridge', 'key:' || n, 'app', ${scattered('n / 2')}, 'portal.open', 'succeeded', 'req_' || n`,
    2,
  );
  insert(
    'inbox',
    `'evt_' || hex(randomblob(12)), 'thin', 'v1.customer.subscription.updated', 'acct_1', 1, 'sub_' || n, 'cus_' || n, null, 1795000000000 + n, 1795000000000 + n, 1, null`,
  );
  insert('refresh', `'acct_1', 1, 'cus_' || hex(randomblob(7)) || n, 1, 1, 0, 1795000000000, 0, 1, null`);
  insert(
    'mirror_subscriptions',
    `'acct_1', 1, 'sub_' || hex(randomblob(7)) || n, 'cus_' || n, 1795000000, 'active', json_object('n', n, 'padding', hex(randomblob(300)))`,
  );
  database.exec('commit');
  database.close();
}

async function newDatabase(): Promise<string> {
  const name = `bench_${Date.now()}`;
  for (const end = Date.now() + 60_000; ; await sleep(200)) {
    try {
      const client = new Client({ connectionString: server });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      const url = new URL(server);
      url.pathname = name;
      return url.href;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
