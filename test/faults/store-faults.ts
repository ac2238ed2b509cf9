/** What the store may suffer. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { type Fault, only, type Stage } from './fault.ts';

/** Another program holds the write lock. */
const locked = (name: string, milliseconds: number, quick = false): Fault => ({
  name,
  engines: ['SQLite'],
  quick,
  happen: async ({ world }) => {
    const script = fileURLToPath(new URL('../support/hold-lock.ts', import.meta.url));
    const child = spawn(process.execPath, [script, fileOf(world), String(milliseconds)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error('The lock could not be held');
  },
});

export const STORE_FAULTS: readonly Fault[] = [
  {
    name: 'PostgreSQL is killed, and restarted',
    engines: ['PostgreSQL'],
    quick: true,
    happen: async ({ postgres, hold }) => {
      postgres?.kill?.();
      await sleep(hold);
      postgres?.start?.();
    },
  },
  locked('another program holds the store’s lock for 3 s', 3_000, true),
  locked('another program holds it for 10 s, longer than calls wait', 10_000),
  {
    name: 'another session locks the audit for 6 s, longer than statements may take',
    engines: ['PostgreSQL'],
    settings: { DATABASE_STATEMENT_TIMEOUT_MS: '2000' },
    happen: async ({ world: { location } }) => {
      if (typeof location === 'string') throw new Error('It is a file');
      const client = new Client({ connectionString: location.postgres });
      await client.connect();
      await client.query('begin; lock table audit_events');
      await sleep(6_000);
      await client.query('rollback');
      await client.end();
    },
  },
  {
    name: 'the disk is full',
    engines: ['SQLite'],
    quick: true,
    happen: async ({ replicas, hold }) => {
      await only(replicas).tell({ pages: 1 });
      await sleep(2 * hold);
      await only(replicas).tell({ pages: 1_000_000 });
    },
  },
  {
    name: 'the disk fails in the midst of writing',
    engines: ['SQLite'],
    happen: async ({ world, replicas, hold }) => {
      const { pid } = only(replicas).child;
      const limit = (size: string) => execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${size}:`]);
      limit(String(statSync(`${fileOf(world)}-wal`).size));
      await sleep(2 * hold);
      limit('unlimited');
    },
  },
];

function fileOf({ location }: Stage['world']): string {
  if (typeof location !== 'string') throw new Error('It is not a file');
  return location;
}
