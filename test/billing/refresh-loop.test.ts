import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Claim } from '../../src/billing/mirror-ports.ts';
import { RefreshLoop } from '../../src/billing/refresh-loop.ts';
import type { Refresher } from '../../src/billing/refresher.ts';
import { SCOPE } from '../support/mirror.ts';

test('however much is due at once, whatever else the process has to do gets its turn meanwhile', async () => {
  let due = 200;
  let done = 0;
  // As for customers of nobody's here: nothing is asked for.
  const refresher = {
    claim: async (_scope: unknown, limit: number) =>
      Array.from({ length: Math.min(limit, due) }, () => {
        due--;
        return {} as Claim;
      }),
    refresh: async () => void done++,
  } as unknown as Refresher;
  const loop = new RefreshLoop({
    refresher,
    scope: async () => SCOPE,
    begin: async () => {},
    onError: (error) => {
      throw error;
    },
  });
  loop.start();
  const seen: number[] = [];
  while (done < 200) {
    await setImmediate();
    seen.push(done);
  }
  await loop.close();
  const steps = seen.map((count, i) => count - (seen[i - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThanOrEqual(8);
});

test('a pause after a failure ends, even if the clock is put back meanwhile', async () => {
  let claims = 0;
  const refresher = {
    claim: async () => (claims++ === 0 ? [{} as Claim] : []),
    refresh: async () => ({ error: new Error('Stripe fails'), pause: 300, outcome: 'blocked' }),
  } as unknown as Refresher;
  const failed = Promise.withResolvers<unknown>();
  const loop = new RefreshLoop({
    refresher,
    scope: async () => SCOPE,
    begin: async () => {},
    onError: (error) => failed.resolve(error),
  });
  loop.start();
  onTestFinished(() => loop.close());
  await failed.promise;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 });
  onTestFinished(() => void vi.useRealTimers());
  await expect.poll(() => claims, { timeout: 10_000 }).toBeGreaterThan(1);
});
