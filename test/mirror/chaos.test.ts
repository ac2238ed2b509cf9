/** Three processes on one store, killed again and again, while events come twice and in any order and their objects go on changing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { customerState } from '../../src/stripe/customer-state.ts';
import { monthlyPrice } from '../sandbox/support.ts';
import { newLocation, onPostgres, openTestStore, rows, urlOf } from '../support/database.ts';
import { printed } from '../support/process.ts';
import { providerAt, startTestSandbox } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';
import { deliver, snapshotOf, thinOf } from './events.ts';

/** Reconciling is always due, a day later. */
const DUE = "select subject from refresh where done < requested and subject <> 'reconcile'";
const CUSTOMERS = 100;
const EVENTS = onPostgres() ? 400 : 1000;
const PROCESSES = 3;
/** Fifty on a file, where the processes share more. */
const KILLS = onPostgres() ? 20 : 50;
/**
 * Milliseconds: longer than a claim lasts where a call of Stripe is given a second, shorter than others wait for the write lock, which
 * the sleeper may hold.
 */
const PAUSE = 4_000;
/** Events on their way at the same time. */
const CONCURRENCY = 20;

test('after many kills at random points the mirror equals Stripe, and no event is lost', {
  timeout: 240_000,
}, async () => {
  const sandbox = await startTestSandbox();
  const provider = providerAt(sandbox.url, { timeout: 60_000 });
  const { client, livemode } = provider;
  const location = await newLocation();
  const store = await openTestStore(location);
  const scope = { account: await provider.account(), livemode };
  const price = await monthlyPrice(client);
  const appId = await provisioner(store).createApp({ name: 'App' });
  const subscriptions = await Promise.all(
    Array.from({ length: CUSTOMERS }, async (_, i) => {
      const tenantId = await provisioner(store).createTenant({ appId, name: `Tenant ${i}` });
      const customer = await client.customers.create({ name: `Tenant ${i}` });
      await provisioner(store).linkCustomer(tenantId, scope.account, livemode, customer.id);
      return client.subscriptions.create({ customer: customer.id, items: [{ price: price.id }] });
    }),
  );

  const replicas = new Replicas(urlOf(location), sandbox.url);
  await replicas.start();
  const killing = replicas.killNowAndThen();
  const events: object[] = [];
  const sent = new Set<unknown>();
  for (let i = 0; i < EVENTS; i++) {
    const { id = '' } = subscriptions[Math.floor(Math.random() * CUSTOMERS)] ?? {};
    const changed = await client.subscriptions.update(id, {
      metadata: { change: String(i) },
      cancel_at_period_end: Math.random() < 0.5,
    });
    const snapshot = snapshotOf('customer.subscription.updated', changed);
    sent.add(snapshot.id);
    events.push(snapshot, Math.random() < 0.5 ? thinOf(snapshot) : snapshot);
    // In a window of a hundred, in any order.
    if (events.length >= 200) await replicas.deliverAll(shuffled(events.splice(0)));
  }
  await replicas.deliverAll(shuffled(events));
  replicas.stopKilling();
  const kills = await killing;

  await until(async () => (await rows(location, DUE)).length === 0);
  // What reconciling has found in Stripe's own list of events is in it, too.
  const received = await rows(location, 'select event_id, deliveries from inbox');
  const inbox = received.filter((row) => sent.has(row.event_id));
  expect(inbox).toHaveLength(EVENTS);
  // An answer that a kill has cut off is asked for again.
  const deliveries = inbox.reduce((sum, row) => sum + Number(row.deliveries), 0);
  expect(deliveries).toBeGreaterThanOrEqual(2 * EVENTS);
  expect(await rows(location, 'select 1 from inbox where turn is null')).toEqual([]);
  for (const { customer } of subscriptions) {
    const truth = await customerState(
      client,
      String(customer),
      async () => {},
      async () => true,
    );
    expect(await store.mirror.subscriptions(scope, String(customer))).toEqual(truth.subscriptions);
  }
  expect(kills).toBe(KILLS);
});

class Replicas {
  readonly #args: readonly string[];
  readonly #running: { readonly child: ChildProcess; readonly url: string }[] = [];
  #killing = true;

  constructor(...args: readonly string[]) {
    this.#args = args;
    onTestFinished(() => {
      this.#killing = false;
      for (const { child } of this.#running) child.kill('SIGKILL');
    });
  }

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: PROCESSES }, () => this.#spawn()));
  }

  async #spawn(): Promise<void> {
    const script = fileURLToPath(new URL('replica.ts', import.meta.url));
    const child = spawn(process.execPath, [script, ...this.#args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const url = await printed(child, /^(http\S+)$/m);
    this.#running.push({ child, url });
  }

  /** @returns How often it killed one. */
  async killNowAndThen(): Promise<number> {
    let kills = 0;
    while (this.#killing || kills < KILLS) {
      if (kills < KILLS) {
        await sleep(Math.random() * 400);
        if (kills % 5 === 0) void this.#pause();
        const [victim] = this.#running.splice(Math.floor(Math.random() * this.#running.length), 1);
        victim?.child.kill('SIGKILL');
        kills++;
        await this.#spawn();
      } else await sleep(50);
    }
    return kills;
  }

  /** Has one sleep for longer than its claims last: what it then writes is of the past. */
  async #pause(): Promise<void> {
    const { child } = this.#running[Math.floor(Math.random() * this.#running.length)] ?? {};
    child?.kill('SIGSTOP');
    await sleep(PAUSE);
    child?.kill('SIGCONT');
  }

  stopKilling(): void {
    this.#killing = false;
  }

  async deliverAll(events: readonly object[]): Promise<void> {
    const waiting = [...events];
    const work = async () => {
      for (let event = waiting.pop(); event; event = waiting.pop()) await this.#deliver(event);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
  }

  /** As Stripe does: until it is answered with 2xx. */
  async #deliver(event: object): Promise<void> {
    for (;;) {
      const { url = '' } = this.#running[Math.floor(Math.random() * this.#running.length)] ?? {};
      const ok = await deliver(`${url}/v1/billing/webhook`, event, AbortSignal.timeout(5000)).then(
        (response) => response.ok,
        () => false,
      );
      if (ok) return;
      await sleep(20);
    }
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await condition()); tries++) {
    if (tries > 600) throw new Error('It does not come to rest');
    await sleep(100);
  }
}

function shuffled<T>(items: readonly T[]): T[] {
  const order = items.map((item) => ({ item, key: Math.random() }));
  return order.sort((one, other) => one.key - other.key).map(({ item }) => item);
}
