/** What counts requests and looks at stores has to notice what is wrong. */

import type { RequestListener } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../support/provider.ts';
import { Load } from './load.ts';
import type { Replica } from './replica.ts';
import { flaws, missing } from './verify.ts';
import { makeWorld, newFile, type World } from './world.ts';

async function start(): Promise<World> {
  const world = await makeWorld(await newFile());
  onTestFinished(() => world.close());
  return world;
}

/** What becomes of a load on a service that does this. */
async function loadOn(listener: RequestListener, changes: Partial<Replica> = {}): Promise<Load> {
  const url = await startServer(listener);
  const replica = { url, away: false, killed: false, ...changes } as Replica;
  const load = new Load(await start(), () => [replica]);
  await expect.poll(() => load.sent, { timeout: 20_000 }).toBeGreaterThan(20);
  await load.stop();
  return load;
}

const answering =
  (status: number, body: string, headers = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

test('a service that allows everything allows too much', async () => {
  const { wronglyAllowed, promised } = await loadOn(answering(200, '{}', { 'X-Request-Id': 'req_1' }));
  expect(wronglyAllowed).toBeGreaterThan(0);
  expect(promised.audited).toContainEqual({
    requestId: 'req_1',
    outcome: 'succeeded',
    name: 'userdocks portal',
  });
});

const DECLARED = '{"error":{"code":"SERVICE_UNAVAILABLE"}}';

test.each([
  ['no answer', (_request, response) => void response.destroy()],
  [
    'half an answer',
    (_request, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{');
      setImmediate(() => response.destroy());
    },
  ],
  ['a 503 that does not say when to come again', answering(503, DECLARED)],
  ['a 503 of somebody else', answering(503, '<html>', { 'Retry-After': '1' })],
  ['a 502', answering(502, DECLARED, { 'Retry-After': '1' })],
] as [string, RequestListener][])('%s is lost', async (_what, listener) => {
  const load = await loadOn(listener);
  expect([load.lost, load.unavailable]).toEqual([load.sent, 0]);
});

test('a declared 503 is none, and neither is what a killed process owes', async () => {
  const refusing = await loadOn(answering(503, DECLARED, { 'Retry-After': '1' }));
  expect([refusing.lost, refusing.unavailable]).toEqual([0, refusing.sent]);
  const killed = await loadOn((_request, response) => void response.destroy(), { killed: true });
  expect([killed.lost, killed.cut]).toEqual([0, killed.sent]);
});

test('a service that goes on failing has not recovered', async () => {
  const url = await startServer(answering(503, DECLARED, { 'Retry-After': '1' }));
  const load = new Load(await start(), () => [{ url, away: false, killed: false } as Replica]);
  const recovered = load.recovered(performance.now());
  expect(await Promise.race([recovered, sleep(4_000, 'waits')])).toBe('waits');
  await load.stop();
});

test('what is not in the store is missing, and a second customer of a tenant is noticed', async () => {
  const world = await start();
  const audited = [{ requestId: 'req_none', outcome: 'succeeded', name: 'write' }];
  expect(await missing(world, { audited, events: ['evt_none'] })).toEqual([
    'audit of write req_none: succeeded',
    'event evt_none',
  ]);
  expect(await flaws(world)).toEqual([]);
  await world.provider.client.customers.create({ metadata: { gangway_tenant: world.tenants[0] ?? '' } });
  const database = new DatabaseSync(String(world.location));
  database.exec(
    "update customer_bindings set customer_id = 'cus_other' where tenant_id = (select min(tenant_id) from customer_bindings)",
  );
  database.close();
  expect(await flaws(world)).toEqual([
    expect.stringContaining(`customers of ${world.tenants[0]}: `),
    expect.stringMatching(/^binding of .*: cus_other$/),
  ]);
});
