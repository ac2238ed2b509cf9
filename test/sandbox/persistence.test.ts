import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SANDBOX_SECRET_KEY, type Sandbox } from '../../src/sandbox/index.ts';
import { clientOf, monthlyPrice, start, startWithClient } from './support.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-sandbox-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('objects, keys and addresses outlive a restart', async () => {
  const file = join(folder, 'sandbox.db');
  const before = await startWithClient({ file });
  const account = (await before.stripe.accounts.retrieveCurrent()).id;
  const customer = await before.stripe.customers.create({ name: 'Acme' }, { idempotencyKey: 'k1' });
  const open = { customer: customer.id, return_url: 'https://app.example.com' };
  const session = await before.stripe.billingPortal.sessions.create(open, { idempotencyKey: 'k2' });
  const { port } = before.sandbox;
  await before.sandbox.close();

  const { stripe } = await startWithClient({ file, port });
  expect((await stripe.accounts.retrieveCurrent()).id).toBe(account);
  expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ name: 'Acme' });
  expect((await stripe.customers.create({ name: 'Acme' }, { idempotencyKey: 'k1' })).id).toBe(customer.id);
  expect((await stripe.billingPortal.sessions.create(open, { idempotencyKey: 'k2' })).url).toBe(session.url);
  expect((await fetch(session.url)).status).toBe(200);
  expect((await stripe.billingPortal.configurations.list()).data).toHaveLength(1);
});

test('an address is not in the file', async () => {
  const file = join(folder, 'sandbox.db');
  const { sandbox, stripe } = await startWithClient({ file });
  const { id: customer } = await stripe.customers.create();
  const { url } = await stripe.billingPortal.sessions.create({ customer }, { idempotencyKey: 'k1' });
  await sandbox.close();
  const kept = await readFile(file, 'latin1');
  expect(kept).toContain(customer);
  expect(kept).not.toContain(url.split('/').at(-1));
});

test('two sandboxes may share a file', async () => {
  const file = join(folder, 'sandbox.db');
  const [one, two] = await Promise.all([start({ file }), start({ file })]);
  const [first, second] = [clientOf(one), clientOf(two)];
  const calls = Array.from({ length: 20 }, (_, n) =>
    [first, second].map((stripe) => stripe.customers.create({}, { idempotencyKey: `k${n}` })),
  );
  await Promise.all(calls.flat());
  expect((await first.customers.list({ limit: 100 })).data).toHaveLength(20);
  expect((await second.billingPortal.configurations.list()).data).toHaveLength(1);
});

test('they have the same time, and what falls due happens once', async () => {
  const file = join(folder, 'sandbox.db');
  const now = () => new Date('2026-01-31T00:00:00Z');
  const [one, two] = [await start({ file, now }), await start({ file, now })];
  const [first, second] = [clientOf(one), clientOf(two)];
  const { id: customer } = await first.customers.create();
  const items = [{ price: (await monthlyPrice(first)).id }];
  await first.subscriptions.create({ customer, items });
  await Promise.all([one, two].map(({ url }) => moveClock(url, '15d')));
  const created = (await second.customers.create()).created;
  expect(created).toBe(now().getTime() / 1000 + 30 * 24 * 60 * 60);
  expect((await second.invoices.list({ customer })).data).toHaveLength(2);
});

test('addresses lead to whoever answers', async () => {
  const file = join(folder, 'sandbox.db');
  const [one, two] = [await start({ file }), await start({ file })];
  const { id: customer } = await clientOf(one).customers.create();
  const items = [{ price: (await monthlyPrice(clientOf(one))).id }];
  const { latest_invoice } = await clientOf(one).subscriptions.create({ customer, items });
  const address = async (sandbox: Sandbox) =>
    (await clientOf(sandbox).invoices.retrieve(String(latest_invoice))).hosted_invoice_url;
  expect([await address(one), await address(two)]).toEqual([
    `${one.url}/i/${latest_invoice}`,
    `${two.url}/i/${latest_invoice}`,
  ]);
});

const moveClock = (url: string, advance: string) =>
  fetch(`${url}/_sandbox/clock`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${SANDBOX_SECRET_KEY}` },
    body: new URLSearchParams({ advance }),
  });

test('a taken port is an error', async () => {
  const { port } = await start();
  await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('the file and its folder are made, readable only by their owner', async () => {
  const file = join(folder, 'new', 'sandbox.db');
  await start({ file });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'new'))).mode & 0o777).toBe(0o700);
});
