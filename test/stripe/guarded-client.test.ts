/** When Stripe is not asked: it fails again and again, or the request has no time left. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { timeLeft, within } from '../../src/deadline.ts';
import { billingError, providerAt, startServer, startTestSandbox } from '../support/provider.ts';

const create = (provider: ReturnType<typeof providerAt>) =>
  provider.createCustomer({ tenantId: 't', name: 'A', idempotencyKey: crypto.randomUUID() });

test('after five failures nothing is asked; a few seconds later one call is let through, and then all', async () => {
  const changes: boolean[] = [];
  const sandbox = await startTestSandbox();
  const provider = providerAt(sandbox.url, { maxRetries: 0, onBreak: (open) => changes.push(open) });
  const fail = () =>
    sandbox.faults.inject({ method: 'POST', path: '/v1/customers', kind: 'server-error', kept: false });
  for (let i = 0; i < 5; i++) {
    fail();
    expect(await billingError(create(provider))).toMatchObject({ code: 'PROVIDER_UNREACHABLE' });
  }
  expect(changes).toEqual([true]);
  const asked = sandbox.requests.length;
  const began = performance.now();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(began);
  // Somebody puts the clock back, which is nothing to it.
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
  for (let i = 0; i < 20; i++)
    expect(await billingError(create(provider))).toMatchObject({
      code: 'PROVIDER_UNREACHABLE',
      message: expect.stringContaining('Not sent to Stripe'),
    });
  expect(sandbox.requests).toHaveLength(asked);
  clock.mockReturnValue(began + 6_000);
  fail();
  await billingError(create(provider));
  await billingError(create(provider));
  expect(sandbox.requests).toHaveLength(asked + 1);
  clock.mockReturnValue(began + 12_000);
  for (let i = 0; i < 3; i++) await create(provider);
  expect(changes.at(-1)).toBe(false);
});

test('what Stripe refuses is no failure of it', async () => {
  const changes: boolean[] = [];
  const sandbox = await startTestSandbox();
  const provider = providerAt(sandbox.url, { maxRetries: 0, onBreak: (open) => changes.push(open) });
  for (let i = 0; i < 30; i++) await provider.client.customers.retrieve('cus_none').catch(() => {});
  expect(changes).toEqual([]);
});

test('a request that has no time left asks nothing, and one that has some waits no longer', async () => {
  const sandbox = await startTestSandbox();
  const provider = providerAt(sandbox.url, { maxRetries: 0 });
  const late = within(20, async () => {
    await sleep(40);
    expect(timeLeft()).toBe(0);
    return billingError(create(provider));
  });
  expect(await late).toMatchObject({ code: 'PROVIDER_UNREACHABLE' });
  expect(sandbox.requests).toHaveLength(0);
  expect(timeLeft()).toBe(Infinity);

  // Stripe that never answers, and a timeout that is longer than the test's.
  const silent = await startServer(() => {});
  const waiting = within(200, () => billingError(create(providerAt(silent, { timeout: 60_000 }))));
  expect(await waiting).toMatchObject({ code: 'PROVIDER_UNREACHABLE' });
});

test('requests whose own time was up do not count against Stripe', async () => {
  const changes: boolean[] = [];
  const silent = await startServer(() => {});
  const provider = providerAt(silent, { timeout: 60_000, onBreak: (open) => changes.push(open) });
  for (let i = 0; i < 10; i++) {
    const error = await within(20, () => billingError(create(provider)));
    expect(error).toMatchObject({ code: 'PROVIDER_UNREACHABLE' });
  }
  expect(changes).toEqual([]);
});
