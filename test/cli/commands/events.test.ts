import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Scope } from '../../../src/billing/customer-state.ts';
import type { ProviderEvent } from '../../../src/billing/mirror-ports.ts';
import { DEMO } from '../../../src/demo/data.ts';
import type { Store } from '../../../src/store/store.ts';
import { openTestStore } from '../../support/database.ts';
import { startTestGangway } from '../../support/gangway.ts';
import { event } from '../../support/mirror.ts';
import { provisioner } from '../../support/provisioner.ts';
import { cliWithTenant, TENANT, type TestCli, testCli } from '../support.ts';

const SCOPE: Scope = { account: 'acct_1', livemode: false };
/** Until a server has done what is due. */
const PATIENCE = { timeout: 15_000 };

/** A command line on a store with events, and the store itself. The tenant's customer is `cus_1`. */
async function cliWithEvents(...events: Partial<ProviderEvent>[]): Promise<{ cli: TestCli; store: Store }> {
  const cli = await cliWithTenant();
  await mkdir(join(cli.folder, 'data'), { recursive: true });
  const store = await openTestStore(join(cli.folder, 'data', 'gangway.db'), {
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
  await provisioner(store).linkCustomer(TENANT, SCOPE.account, SCOPE.livemode, 'cus_1');
  for (const changes of events) await store.inbox.receive(SCOPE, event(changes), null);
  return { cli, store };
}

/** Fails all tries of a subject. */
async function giveUp({ refreshQueue }: Store, subject: string): Promise<void> {
  for (;;) {
    const now = Date.now();
    const [claim] = await refreshQueue.claim(SCOPE, 1, now, now + 1000);
    if (!claim) return;
    expect(claim.subject).toBe(subject);
    await refreshQueue.fail(claim, 'Stripe: 500 nothing works', { at: 0, counts: true });
  }
}

const ids = (events: { id: string }[]) => events.map(({ id }) => id);

test('list: what became of each event, narrowed down by state, type, object and tenant', async () => {
  const { cli, store } = await cliWithEvents(
    { id: 'evt_done', subject: 'sub_done' },
    { id: 'evt_ignored', subject: null, type: 'charge.succeeded', objectId: 'ch_1' },
    { id: 'evt_dead', subject: 'cus_1', objectId: 'in_1' },
  );
  const done = await store.refreshQueue.claimOne(SCOPE, 'sub_done', Date.now(), Date.now() + 1000);
  if (!done) throw new Error('Nothing was due');
  await store.refreshQueue.complete(done, { kind: 'owner', customerId: undefined }, Date.now(), 0);
  await giveUp(store, 'cus_1');
  await store.inbox.receive(SCOPE, event({ id: 'evt_waiting', subject: 'sub_9' }), null);
  await store.inbox.receive(SCOPE, event({ id: 'evt_waiting', subject: 'sub_9' }), null);
  await store.inbox.receive(
    SCOPE,
    event({ id: 'evt_refused', subject: 'cus_9', livemode: true }),
    'livemode',
  );

  const all = await cli.json('events', 'list');
  expect(Object.fromEntries(all.map((one: { id: string; state: string }) => [one.id, one.state]))).toEqual({
    evt_done: 'done',
    evt_ignored: 'ignored',
    evt_dead: 'dead',
    evt_waiting: 'waiting',
    evt_refused: 'refused',
  });
  expect(all.find(({ id }: { id: string }) => id === 'evt_waiting')).toMatchObject({ deliveries: 2 });
  for (const state of ['done', 'ignored', 'dead', 'waiting', 'refused'])
    expect(ids(await cli.json('events', 'list', '--state', state))).toEqual([`evt_${state}`]);
  expect(ids(await cli.json('events', 'list', '--type', 'charge.succeeded'))).toEqual(['evt_ignored']);
  expect(ids(await cli.json('events', 'list', '--type', 'v1.charge.succeeded'))).toEqual(['evt_ignored']);
  expect(await cli.json('events', 'list', '--type', 'v2.charge.succeeded')).toEqual([]);
  expect(ids(await cli.json('events', 'list', '--object', 'in_1'))).toEqual(['evt_dead']);
  expect(ids(await cli.json('events', 'list', '--object', 'sub_9'))).toEqual(['evt_waiting']);
  expect(ids(await cli.json('events', 'list', '--tenant', TENANT))).toEqual(['evt_dead']);
  expect(await cli.json('events', 'list', '--limit', '2')).toHaveLength(2);
  expect((await cli.run('events', 'list')).stdout).toMatch(/^ID +TYPE +.*\n(evt_.*\n){5}$/);
});

test('show: attempts and the last error; an unknown event is an error', async () => {
  const { cli, store } = await cliWithEvents({ id: 'evt_1', subject: 'cus_1' });
  await giveUp(store, 'cus_1');
  expect(await cli.json('events', 'show', 'evt_1')).toMatchObject({
    id: 'evt_1',
    state: 'dead',
    subject_state: 'dead',
    attempts: 10,
    last_error: 'Stripe: 500 nothing works',
    deliveries: 1,
  });
  const out = async () => (await cli.run('events', 'show', 'evt_1')).stdout;
  expect(await out()).toMatch(/^subject +cus_1, dead$/m);
  expect(await out()).toMatch(/^last error +Stripe: 500/m);
  expect(await cli.error('events', 'show', 'evt_none')).toMatchObject({
    code: 'NOT_FOUND',
    message: expect.stringContaining('gangway events list'),
    exitCode: 1,
  });
  expect(await cli.error('events', 'show', 'evt_1', '--content')).toMatchObject({ code: 'EVENT_GONE' });
});

test('retry: what was given up begins anew, one or all; what is done is left alone', async () => {
  const { cli, store } = await cliWithEvents({ id: 'evt_1', subject: 'cus_1' });
  await giveUp(store, 'cus_1');
  const due = () => store.refreshQueue.claim(SCOPE, 10, Date.now(), 0);
  expect(await due()).toEqual([]);
  expect(await cli.json('events', 'retry', 'evt_1')).toEqual({
    id: 'evt_1',
    retried: true,
    state: 'waiting',
  });
  expect(await due()).toMatchObject([{ subject: 'cus_1', attempts: 1 }]);

  await giveUp(store, 'cus_1');
  expect(await cli.json('events', 'retry', '--all-dead')).toEqual({ retried: 1 });
  expect(await cli.json('events', 'retry', '--all-dead')).toEqual({ retried: 0 });
  const [claim] = await due();
  if (!claim) throw new Error('Nothing was due');
  await store.refreshQueue.complete(claim, { kind: 'owner', customerId: undefined }, Date.now(), 0);
  expect(await cli.json('events', 'retry', 'evt_1')).toMatchObject({ retried: false, state: 'done' });
  await store.refreshQueue.request(SCOPE, 'cus_1', Date.now());
  expect(await cli.json('events', 'show', 'evt_1')).toMatchObject({
    state: 'done',
    subject_state: 'waiting',
  });
  expect(await cli.error('events', 'retry')).toMatchObject({ code: 'USAGE', exitCode: 2 });
  expect(await cli.error('events', 'retry', 'evt_1', '--all-dead')).toMatchObject({ exitCode: 2 });
});

test('replay since: what the events of that time are about, each once', async () => {
  const { cli, store } = await cliWithEvents(
    { id: 'evt_1', subject: 'cus_1' },
    { id: 'evt_2', subject: 'cus_1' },
    { id: 'evt_3', subject: null },
  );
  const claim = await store.refreshQueue.claimOne(SCOPE, 'cus_1', Date.now(), Date.now() + 1000);
  if (!claim) throw new Error('Nothing was due');
  await store.refreshQueue.complete(claim, { kind: 'owner', customerId: undefined }, Date.now(), 0);
  expect(await cli.json('events', 'replay', '--since', '2h')).toMatchObject({ events: 2, subjects: 1 });
  expect(ids(await cli.json('events', 'list', '--state', 'waiting')).sort()).toEqual(['evt_1', 'evt_2']);
  expect(await cli.json('events', 'replay', '--since', '2100-01-01')).toMatchObject({
    events: 0,
    subjects: 0,
  });
  expect(await cli.error('events', 'replay', 'evt_3')).toMatchObject({ code: 'NOTHING_TO_REPLAY' });
  expect(await cli.error('events', 'replay', '--since', 'yesterday')).toMatchObject({ exitCode: 2 });
  expect(await cli.error('events', 'replay')).toMatchObject({ exitCode: 2 });
  expect(await cli.error('events', 'replay', 'evt_1', '--since', '2h')).toMatchObject({ exitCode: 2 });
});

test('a running server refreshes again what is replayed; Stripe is asked for an event’s content', async () => {
  const gangway = await startTestGangway();
  onTestFinished(() => gangway.close());
  await gangway.sandbox.deliveries.idle();
  const cli = await testCli({ SANDBOX_DIR: gangway.folder });
  const [{ customer_id: customer }] = (await cli.json('tenant', 'show', DEMO.tenantId)).customers;
  const waiting = () => cli.json('events', 'list', '--state', 'waiting');
  await expect.poll(waiting, PATIENCE).toEqual([]);

  const calls = () =>
    gangway.sandbox.requests.filter(({ path }) => path.startsWith('/v1/subscriptions')).length;
  const before = calls();
  const [{ id }] = await cli.json('events', 'list', '--tenant', DEMO.tenantId, '--state', 'done');
  await cli.json('events', 'replay', id);
  await expect.poll(calls, PATIENCE).toBeGreaterThan(before);
  await expect.poll(waiting, PATIENCE).toEqual([]);

  const between = calls();
  expect(await cli.json('events', 'replay', '--object', customer)).toEqual({ subject: customer });
  await expect.poll(calls, PATIENCE).toBeGreaterThan(between);
  expect(await cli.error('events', 'replay', '--object', 'cus_strange')).toMatchObject({ code: 'NOT_OURS' });

  expect((await cli.json('events', 'show', id, '--content')).content).toMatchObject({ id, object: 'event' });
});
