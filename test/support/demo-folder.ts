/** Folders of a sandbox with the demo data in them. Making these takes over two seconds, so each is a copy of what was made once. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { type Config, readConfig } from '../../src/config.ts';
import { ensureCredentials } from '../../src/demo/credentials.ts';
import { ensureDemoData } from '../../src/demo/data.ts';
import { startGangway } from '../../src/gangway.ts';
import type { StoreLocation } from '../../src/store/store.ts';
import { onPostgres } from './database.ts';
import { makeDatabase } from './postgres.ts';
import { settle } from './settle.ts';

let made: Promise<Made> | undefined;

/** @returns A new folder. The caller removes it. */
export const testFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'gangway-test-'));

/** The settings of a service whose files are in this folder. */
export const testConfig = (folder: string): Config =>
  readConfig({
    PORT: '0',
    SANDBOX_DIR: folder,
    STRIPE_MAX_RETRIES: '0',
    // Suites that are derived from the contract ask more often than any operator.
    MANAGEMENT_RATE_LIMIT: '1000000',
    TENANT_RATE_LIMIT: '1000000',
  });

/** Puts the demo data into an empty folder, and on PostgreSQL into a new database. @returns Where the store is then. */
export async function fillWithDemo(folder: string): Promise<StoreLocation> {
  made ??= make().catch((error) => {
    // The next test may fare better.
    made = undefined;
    throw error;
  });
  const { files, database } = await made;
  for (const [name, content] of files) await writeFile(join(folder, name), content, { mode: 0o600 });
  return database ? { postgres: await makeDatabase(database) } : testConfig(folder).database;
}

interface Made {
  readonly files: ReadonlyMap<string, Buffer>;
  /** For others to be copied of. It goes with the server. */
  readonly database: string | undefined;
}

async function make(): Promise<Made> {
  const folder = await testFolder();
  try {
    const database = onPostgres() ? await makeDatabase() : undefined;
    const config = { ...testConfig(folder), ...(database && { database: { postgres: database } }) };
    const { store, provider, sandbox, close } = await startGangway(config, pino({ level: 'silent' }));
    try {
      await ensureDemoData(store, provider);
      await ensureCredentials(store, folder);
      if (!sandbox || !(await settle(sandbox, config.database)))
        throw new Error('The demo data did not come to rest');
      // Each copy is served at an address of its own.
      const { eventDestinations } = provider.client.v2.core;
      for (const { id } of (await eventDestinations.list()).data) await eventDestinations.del(id);
    } finally {
      await close();
    }
    const names = await readdir(folder);
    const contents = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
    return { files: new Map(await Promise.all(contents)), database };
  } finally {
    await rm(folder, { recursive: true });
  }
}
