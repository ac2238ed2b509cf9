import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { startGangway } from '../src/gangway.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-'));
  folders.push(folder);
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'error' }, { write: (line) => lines.push(JSON.parse(line)) });
  const gangway = await startGangway(readConfig({ PORT: '0', SANDBOX_DIR: folder }), log);
  return { gangway, lines };
}

test('what cannot be closed does not keep the rest open, and is reported', async () => {
  const { gangway, lines } = await start();
  const { sandbox, provider, store, url } = gangway;
  const closeProvider = provider.close.bind(provider);
  vi.spyOn(provider, 'close').mockImplementation(() => {
    closeProvider();
    throw new Error('the provider holds on');
  });
  const closeStore = store.close.bind(store);
  vi.spyOn(store, 'close').mockImplementation(async () => {
    await closeStore();
    throw new Error('the store holds on');
  });
  await expect(gangway.close()).rejects.toThrow();
  for (const gone of [url, sandbox?.url ?? '']) await expect(fetch(gone)).rejects.toThrow('fetch failed');
  await expect(store.ping()).rejects.toThrow();
  expect(lines).toMatchObject([
    { part: 'provider', err: { message: 'the provider holds on' } },
    { part: 'store', err: { message: 'the store holds on' } },
  ]);
});

test('closing twice is closing once', async () => {
  const { gangway } = await start();
  const close = vi.spyOn(gangway.store, 'close');
  await Promise.all([gangway.close(), gangway.close()]);
  await gangway.close();
  expect(close).toHaveBeenCalledTimes(1);
});
