/** More to do than can be done: what is refused, and by which answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { refusedPart, watchOverload } from '../../src/http/overload.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

/** Keeps the process from doing anything else. */
function block(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}

test.each([
  [0, 0],
  [10, 0],
  [200, 0],
  [250, 0.45],
  [400, 0.75],
  [2000, 0.95],
])('of a delay of %d ms the part that is refused is %d', (delay, part) => {
  expect(refusedPart(delay)).toBeCloseTo(part);
});

test('a process that is kept from its work refuses, and takes all again when it is not', async () => {
  const overload = watchOverload(() => 0);
  onTestFinished(() => overload.stop());
  expect(overload.refuses()).toBe(false);
  await expect
    .poll(
      () => {
        block(600);
        return overload.refuses();
      },
      { timeout: 20_000, interval: 1 },
    )
    .toBe(true);
  await expect.poll(() => overload.refuses(), { timeout: 20_000 }).toBe(false);
});

let gangway: TestGangway;
afterEach(() => gangway?.close());

test('what is refused is a declared 503 that says when to come again; health and docs are still served', async () => {
  gangway = await startTestGangway({ production: true });
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const statuses = new Map<string, number>();
  const ask = async () => {
    block(600);
    for (const id of ['createBillingPortal', 'createPortalSession', 'listApps', 'getHealth'] as const) {
      const response = await gangway.call(id);
      statuses.set(id, response.status);
      if (response.status === 503) expect(response.headers.get('Retry-After')).toBe('2');
      await response.text();
    }
    return Object.fromEntries(statuses);
  };
  await expect
    .poll(ask, { timeout: 25_000, interval: 1 })
    .toEqual({ createBillingPortal: 503, createPortalSession: 503, listApps: 503, getHealth: 200 });
  await sleep(600);
  await expect.poll(async () => (await gangway.call('createPortalSession')).status).toBe(200);
});
