/** Time, ids and files of tests. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StoreClock } from '../../src/store/store.ts';

export const systemClock: StoreClock = { now: () => new Date(), newId: randomUUID };

/** A path for a store, in a folder that goes after the test. */
export async function temporaryFile(name = 'gangway.db'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, name);
}
