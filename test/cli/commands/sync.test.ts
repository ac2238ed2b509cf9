import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scopeOf, withProvider } from '../../../src/cli/context.ts';
import { type SyncOptions, sync } from '../../../src/cli/sync/sync.ts';
import { readConfig } from '../../../src/config.ts';
import type { InjectedFault } from '../../../src/sandbox/index.ts';
import { Pace } from '../../../src/stripe/pace.ts';
import { openTestStore } from '../../support/database.ts';
import { bareEnvironment } from '../../support/process.ts';
import { startProvider } from '../../support/provider.ts';
import { provisioner } from '../../support/provisioner.ts';
import { APP, cliWithTenant, OTHER, TENANT, type TestCli } from '../support.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** A command line with tenants that are customers at its sandbox, the first of them TENANT. */
async function cliWithCustomers(count: number): Promise<TestCli> {
  const cli = await cliWithTenant();
  const customers = await withProvider(readConfig(cli.env), ({ client }) =>
    Promise.all(Array.from({ length: count }, (_, i) => client.customers.create({ name: `Customer ${i}` }))),
  );
  for (const [i, { id }] of customers.entries()) {
    const tenant = i === 0 ? TENANT : (await cli.json('tenant', 'create', APP, `Tenant ${i}`)).id;
    await cli.json('tenant', 'link-customer', tenant, id);
  }
  return cli;
}

test('all customers are refreshed without a server; so is one tenant’s', async () => {
  const cli = await cliWithCustomers(3);
  const done = { waiting: 0, dead: 0, interrupted: false, resumed_from: null };
  expect(await cli.json('sync', '--tenant', TENANT)).toEqual({ total: 1, refreshed: 1, ...done });
  expect(await cli.json('sync', '--all', '--rate', '100')).toEqual({ total: 3, refreshed: 3, ...done });
  const { code, stdout, stderr } = await cli.run('sync', '--all', '--wait', '--rate', '100');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '3 of 3 customers refreshed.\n' });
  expect(stderr).toContain('3 of 3 refreshed\n');
});

test('wrong usage; a tenant that is no customer; nobody at all', async () => {
  const cli = await cliWithTenant();
  expect(await cli.error('sync')).toMatchObject({ code: 'USAGE', exitCode: 2 });
  expect(await cli.error('sync', '--all', '--tenant', TENANT)).toMatchObject({ exitCode: 2 });
  expect(await cli.error('sync', '--all', '--rate', '101')).toMatchObject({ exitCode: 2 });
  expect(await cli.error('sync', '--tenant', TENANT)).toMatchObject({ code: 'NO_CUSTOMER', exitCode: 1 });
  expect(await cli.error('sync', '--tenant', OTHER)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await cli.json('sync', '--all')).toMatchObject({ total: 0, refreshed: 0 });
});

test('Ctrl+C ends it after what is under way, and the next run refreshes only what is left', async () => {
  const cli = await cliWithCustomers(8);
  const child = spawn(process.execPath, [MAIN, 'sync', '--all', '--rate', '10'], {
    env: { ...bareEnvironment(), ...cli.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  // A second signal would not wait for what is under way.
  let sent = false;
  child.stderr.on('data', (chunk) => {
    if (!sent && / of 8 refreshed/.test(String(chunk))) sent = child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect({ code, stdout }).toEqual({
    code: 1,
    stdout: expect.stringMatching(/^[1-7] of 8 customers refreshed\.\nInterrupted: [1-7] are left\./),
  });

  const database = join(cli.env.SANDBOX_DIR ?? '', 'gangway.db');
  const store = await openTestStore(database);
  const which = await withProvider(readConfig(cli.env), scopeOf);
  const at = async (id: string) => (await store.mirror.standing(which, id)).refreshedAt;
  const customers = (await cli.json('tenant', 'list')).map(({ id }: { id: string }) => id);
  const idOf = async (tenant: string) => (await cli.json('tenant', 'show', tenant)).customers[0].customer_id;
  const ids: string[] = await Promise.all(customers.map(idOf));
  const before = await Promise.all(ids.map(at));
  expect(await cli.json('sync', '--all', '--rate', '100')).toMatchObject({
    total: 8,
    refreshed: 8,
    resumed_from: expect.any(String),
  });
  const after = await Promise.all(ids.map(at));
  expect(after.filter((time, i) => time === before[i])).toHaveLength(
    before.filter((time) => time !== undefined).length,
  );
  expect(await cli.json('sync', '--all', '--rate', '100')).toMatchObject({ resumed_from: null });
});

/** A sync of one customer, while Stripe's place is taken by a sandbox with a fault. */
async function syncWithFault(fault: InjectedFault, options: Partial<SyncOptions> = {}) {
  const cli = await cliWithTenant();
  const { sandbox, provider } = await startProvider();
  const customer = await provider.client.customers.create({ name: 'Customer' });
  const store = await openTestStore(join(cli.env.SANDBOX_DIR ?? '', 'gangway.db'));
  await provisioner(store).linkCustomer(TENANT, await provider.account(), false, customer.id);
  sandbox.faults.inject(fault);
  const config = readConfig({ STRIPE_SECRET_KEY: 'sk_test_sandbox' });
  const stripe = { secretKey: 'sk_test_sandbox', baseUrl: sandbox.url };
  const context = { env: {}, json: false, writeOut: () => {}, writeErr: () => {} };
  const never = new AbortController().signal;
  return sync(context, store, { ...config, stripe }, { rate: 100, ...options }, never);
}

const BROKEN: InjectedFault = { kind: 'custom', status: 400, body: {}, path: '/v1/invoices' };

test('what fails stays due; with --wait it is tried again until it is done', async () => {
  expect(await syncWithFault(BROKEN)).toMatchObject({ total: 1, refreshed: 0, waiting: 1, dead: 0 });
  expect(await syncWithFault(BROKEN, { wait: true })).toMatchObject({ refreshed: 1, waiting: 0, dead: 0 });
});

test('with a key that Stripe refuses it ends at once', async () => {
  const refused: InjectedFault = { kind: 'authentication', path: '/v1/customers/*', times: 10 };
  await expect(syncWithFault(refused, { wait: true })).rejects.toMatchObject({
    code: 'PROVIDER_KEY_REFUSED',
  });
});

test('calls are spread over time', async () => {
  const pace = new Pace(100);
  const start = performance.now();
  await Promise.all(Array.from({ length: 11 }, () => pace.turn()));
  // Ten intervals of ten milliseconds, less what a timer may be early by. That it takes longer is no failure.
  expect(performance.now() - start).toBeGreaterThan(95);
});
