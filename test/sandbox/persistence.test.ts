import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientOf, start, startWithClient } from './support.ts';

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
