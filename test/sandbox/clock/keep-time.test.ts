/** What falls due while nobody asks. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { advanceFile, type Happening } from '../../../src/sandbox/index.ts';
import { monthlyPrice, startWithClient } from '../support.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-sandbox-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a clock that another process has moved is followed, and what falls due is told here', async () => {
  const file = join(folder, 'sandbox.db');
  const { sandbox, stripe } = await startWithClient({ file });
  const { id: customer } = await stripe.customers.create();
  const items = [{ price: (await monthlyPrice(stripe)).id }];
  await stripe.subscriptions.create({ customer, items });
  const told: Happening[] = [];
  sandbox.events.subscribe((happening) => told.push(happening));
  const asked = sandbox.requests.length;
  const { time, played } = await advanceFile(file, 32 * 24 * 60 * 60);
  expect(played).toBe(true);
  expect(sandbox.world.now()).toBeGreaterThanOrEqual(Math.floor(time.getTime() / 1000));
  const types = told.map((happening) => happening.kind === 'event' && happening.event.type);
  expect(types).toEqual(expect.arrayContaining(['customer.subscription.updated', 'invoice.created']));
  expect(sandbox.requests).toHaveLength(asked);
});

test('without a running sandbox what is due waits', async () => {
  const file = join(folder, 'sandbox.db');
  const { sandbox, stripe } = await startWithClient({ file });
  const { id: customer } = await stripe.customers.create();
  const items = [{ price: (await monthlyPrice(stripe)).id }];
  await stripe.subscriptions.create({ customer, items });
  await sandbox.close();
  expect(await advanceFile(file, 32 * 24 * 60 * 60)).toMatchObject({ played: false });
  const again = await startWithClient({ file });
  const { data } = await again.stripe.subscriptions.list({ customer });
  expect(data[0]?.items.data[0]?.current_period_end).toBeGreaterThan(again.sandbox.world.now());
});
