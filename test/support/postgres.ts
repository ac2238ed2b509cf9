/** Databases of a real PostgreSQL server, each new and of its own. Gone after the test. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, TypeOverrides } from 'pg';
import { inject, onTestFinished } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which databases can be made. */
    postgres: string;
  }
}

/** Milliseconds for the server to start, beside all else that does then. */
const START = 60_000;

let ready: Promise<void> | undefined;

/** @returns The URL of a new, empty database, or of a copy of one to which nobody is connected. */
export async function newDatabase(template?: string): Promise<string> {
  const url = await makeDatabase(template);
  onTestFinished(() => dropDatabase(url));
  return url;
}

/** The same for whoever drops it. */
export async function makeDatabase(template?: string): Promise<string> {
  const server = inject('postgres');
  ready ??= untilReady(server);
  await ready;
  const name = `test_${randomBytes(8).toString('hex')}`;
  await run(server, `create database ${name}${template ? ` template ${nameOf(template)}` : ''}`);
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

export async function dropDatabase(url: string): Promise<void> {
  await run(inject('postgres'), `drop database ${nameOf(url)} with (force)`);
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

const types = new TypeOverrides();
// As in the store: none of ours is larger.
types.setTypeParser(20, Number);

/** Runs one statement on a connection of its own. */
export async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, types });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function untilReady(server: string): Promise<void> {
  for (const end = Date.now() + START; ; await sleep(50)) {
    try {
      await run(server, 'select 1');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
