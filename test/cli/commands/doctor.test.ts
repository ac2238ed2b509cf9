import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { withProvider } from '../../../src/cli/context.ts';
import type { Check } from '../../../src/cli/doctor/check.ts';
import { checkService } from '../../../src/cli/doctor/checks.ts';
import { type Config, readConfig } from '../../../src/config.ts';
import { type InjectedFault, type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { rsaKeys } from '../keys.ts';
import { APP, cliWithTenant, type TestCli, testCli } from '../support.ts';

let sandbox: Sandbox | undefined;
afterEach(() => sandbox?.close());

/** A store with an app that lacks nothing. */
async function completeCli(): Promise<TestCli> {
  const cli = await cliWithTenant();
  await cli.run('app-key', 'add', APP, await cli.file('public.pem', rsaKeys().publicKey));
  await cli.run('origin', 'add', APP, 'https://app.example.com');
  return cli;
}

/** What the doctor says to these settings with a Stripe key, while Stripe's place is taken by a sandbox with faults. */
async function diagnose(faults: InjectedFault[], changes: Partial<Config> = {}, secretKey = 'rk_test_1') {
  const cli = await completeCli();
  sandbox = await startSandbox({ file: ':memory:', secretKey });
  for (const fault of faults) sandbox.faults.inject({ times: 10, ...fault });
  const config = readConfig({ ...cli.env, STRIPE_MAX_RETRIES: '0' });
  const checks = await checkService({ ...config, stripe: { secretKey, baseUrl: sandbox.url }, ...changes });
  return { checks, requests: sandbox.requests };
}

const named = (checks: readonly Check[], name: string) => checks.find((check) => check.name === name);

test('0 if all is well, in text and in JSON', async () => {
  const cli = await completeCli();
  const { ok, checks } = await cli.json('doctor');
  expect(ok).toBe(true);
  expect(checks.map(({ name, status }: Check) => `${name}: ${status}`)).toEqual([
    'settings: ok',
    'store: ok',
    'apps: ok',
    'Stripe key: warning',
    'Stripe account: ok',
    'portal configuration: ok',
    'events: warning',
    'comparison with Stripe: warning',
  ]);
  const { code, stdout } = await cli.run('doctor');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ok {7}settings: all can be used$/m);
  expect(stdout).toMatch(/^warning {2}Stripe key: none.*\n {9}-> Set STRIPE_SECRET_KEY/m);
});

test('1 if a setting cannot be used, and nothing else is checked', async () => {
  const cli = await testCli({ PORT: 'many' });
  const { code, stdout, stderr } = await cli.run('doctor', '--json');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    ok: false,
    checks: [
      {
        name: 'settings',
        status: 'failed',
        detail: 'PORT must be a whole number from 0 to 65535, not "many"',
        remedy: expect.stringContaining('gangway config'),
      },
    ],
  });
});

test('1 if the store or the sandbox cannot be opened', async () => {
  const cli = await testCli({ DATABASE_URL: 'file:/dev/null/gangway.db' });
  expect((await cli.run('doctor')).stdout).toMatch(/^failed +store: .*\n +-> Let DATABASE_URL name a file/m);
  const other = await testCli();
  await writeFile(join(other.folder, 'data'), 'a file where the folder should be');
  other.env.DATABASE_URL = `file:${other.folder}/gangway.db`;
  const { code, stdout } = await other.run('doctor');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^failed +sandbox: .*\n +-> Let SANDBOX_DIR name a folder/m);
});

test('warns of apps that cannot serve yet', async () => {
  const cli = await testCli();
  expect((await cli.run('doctor')).stdout).toContain('-> gangway app create');
  await cli.run('app', 'create', 'No key', '--id', APP, '--issuer', 'me');
  const { id } = await cli.json('app', 'create', 'No issuer');
  await cli.run('app-key', 'add', id, await cli.file('public.pem', rsaKeys().publicKey));
  await cli.run('app', 'disable', id);
  const { code, stdout } = await cli.run('doctor');
  expect(code).toBe(0);
  for (const remedy of [`app-key add ${APP}`, `origin add ${APP}`, `app issuer ${id}`, `app enable ${id}`])
    expect(stdout).toContain(`-> gangway ${remedy}`);
});

test('an app’s own portal configuration must be there and active', async () => {
  const cli = await completeCli();
  await cli.run('app', 'portal-configuration', APP, 'bpc_none');
  const missing = await cli.run('doctor');
  expect(missing.code).toBe(1);
  expect(missing.stdout).toMatch(
    /^failed .*Stripe has no bpc_none.*\n +-> .*gangway app portal-configuration/m,
  );

  const setActive = async (id: string | undefined, active: boolean) =>
    withProvider(readConfig(cli.env), async ({ client }) => {
      const features = { invoice_history: { enabled: true } };
      const own = id ?? (await client.billingPortal.configurations.create({ features })).id;
      await client.billingPortal.configurations.update(own, { active });
      return own;
    });
  const own = await setActive(undefined, true);
  await cli.run('app', 'portal-configuration', APP, own);
  expect((await cli.run('doctor')).stdout).toContain(`${own} is there`);
  await setActive(own, false);
  expect(await cli.run('doctor')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('is not active'),
  });
});

test('an own portal configuration that was changed at Stripe since it was applied is worth a warning', async () => {
  const cli = await completeCli();
  const name = `portal configuration of app ${APP}`;
  const check = async () => named((await cli.json('doctor')).checks, name);
  const features = { subscription_cancel: { enabled: true, mode: 'at_period_end' } };
  const file = await cli.file('portal.json', JSON.stringify({ name: 'Acme', features }));
  const { portal_configuration: own } = await cli.json('portal', 'apply', APP, file);
  expect(await check()).toMatchObject({
    status: 'ok',
    detail: expect.stringContaining(`${own} is as it was`),
  });

  await withProvider(readConfig(cli.env), ({ client }) =>
    client.billingPortal.configurations.update(own, {
      name: '',
      business_profile: { headline: 'What the file says nothing of' },
      features: { subscription_cancel: { mode: 'immediately' } },
    }),
  );
  expect(await check()).toEqual({
    name,
    status: 'warning',
    detail:
      'name: Acme was applied, (nothing) is set at Stripe; ' +
      'features.subscription_cancel.mode: at_period_end was applied, immediately is set at Stripe',
    remedy: expect.stringMatching(/gangway portal apply .*gangway portal show/),
  });
  await cli.run('portal', 'apply', APP, file);
  expect(await check()).toMatchObject({ status: 'ok' });

  // Another one was never applied to.
  const { id } = await withProvider(readConfig(cli.env), ({ client }) =>
    client.billingPortal.configurations.create({ features: { invoice_history: { enabled: true } } }),
  );
  await cli.run('app', 'portal-configuration', APP, id);
  expect(await check()).toMatchObject({ status: 'ok', detail: `${id} is there` });
  await withProvider(readConfig(cli.env), ({ client }) =>
    client.billingPortal.configurations.update(id, { metadata: { sandbox_other_mode: 'true' } }),
  );
  expect(await cli.run('doctor')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(
      /^failed .*a similar object exists in live mode.*\n +-> .*the other Stripe mode/m,
    ),
  });
});

test('a restricted key with all permissions: everything is well, and nothing was made', async () => {
  const { checks, requests } = await diagnose([], { webhookSecrets: ['whsec_1'] });
  // What only a service that runs brings about is missing.
  expect(checks.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([
    'event destination',
    'events',
    'comparison with Stripe',
  ]);
  expect(named(checks, 'permissions')).toMatchObject({ status: 'ok' });
  expect(requests.filter(({ method, status }) => method !== 'GET' && status === 200)).toEqual([]);
});

test('a restricted key without permissions: which it lacks', async () => {
  const { checks } = await diagnose([
    { kind: 'permission', method: 'POST' },
    ...['subscriptions', 'invoices', 'products', 'prices', 'events', 'billing/meters'].map(
      (path): InjectedFault => ({ kind: 'permission', path: `/v1/${path}` }),
    ),
  ]);
  expect(named(checks, 'permissions')).toMatchObject({
    status: 'failed',
    detail:
      'the restricted key lacks: Customers (write), Customer portal (write), Subscriptions (read), Invoices (read), ' +
      'Products (read), Prices (read), Checkout Sessions (write), Events (read), Billing meters (read)',
  });
});

test.each([
  ['refused', { kind: 'authentication' }, /^Stripe: 401 /, /STRIPE_SECRET_KEY/],
  ['not answered', { kind: 'server-error' }, /^Stripe: 500 /, /api\.stripe\.com/],
  [
    'not allowed to read the account',
    { kind: 'permission' },
    /may not read its account/,
    /STRIPE_ACCOUNT_ID/,
  ],
] as [string, InjectedFault, RegExp, RegExp][])(
  'a key that is %s: why, and what to do',
  async (_, fault, detail, remedy) => {
    const { checks } = await diagnose([{ ...fault, path: '/v1/account' }]);
    expect(named(checks, 'Stripe account')).toMatchObject({
      status: 'failed',
      detail: expect.stringMatching(detail),
      remedy: expect.stringMatching(remedy),
    });
  },
);

test('STRIPE_ACCOUNT_ID serves a key that may not read its account, and must be the key’s own', async () => {
  const unread = await diagnose([{ kind: 'permission', path: '/v1/account' }], { stripeAccountId: 'acct_1' });
  expect(named(unread.checks, 'Stripe account')).toMatchObject({ status: 'ok' });
  await sandbox?.close();
  const other = await diagnose([], { stripeAccountId: 'acct_1' });
  expect(named(other.checks, 'Stripe account')).toMatchObject({
    status: 'failed',
    detail: expect.stringMatching(/^STRIPE_ACCOUNT_ID is acct_1, but the key is of acct_/),
  });
});

test('an outage while permissions are tried is no lack of permission', async () => {
  const { checks } = await diagnose([{ kind: 'server-error', path: '/v1/subscriptions' }]);
  expect(named(checks, 'permissions')).toMatchObject({
    status: 'failed',
    detail: expect.stringMatching(/500/),
  });
});

test('an account without a default portal configuration', async () => {
  const empty = {
    kind: 'custom',
    status: 200,
    body: { object: 'list', data: [], has_more: false, url: '/v1/x' },
  };
  const { checks } = await diagnose([
    { ...empty, path: '/v1/billing_portal/configurations' } as InjectedFault,
  ]);
  expect(named(checks, 'portal configuration')).toEqual({
    name: 'portal configuration',
    status: 'failed',
    detail: 'the account has no default one',
    remedy: expect.stringContaining('https://dashboard.stripe.com/settings/billing/portal'),
  });
});

test('a key of test mode in production is worth a warning', async () => {
  const { checks } = await diagnose([], { production: true });
  expect(named(checks, 'Stripe key')).toMatchObject({ status: 'warning' });
  await sandbox?.close();
  const live = await diagnose([], { production: true }, 'sk_live_1');
  expect(named(live.checks, 'Stripe key')).toMatchObject({ status: 'ok' });
  expect(named(live.checks, 'permissions')).toBeUndefined();
});

test('in production without a trusted proxy there is a warning; a named one is well', async () => {
  expect(named((await diagnose([])).checks, 'proxies')).toBeUndefined();
  await sandbox?.close();
  const { checks } = await diagnose([], { production: true });
  expect(named(checks, 'proxies')).toMatchObject({
    status: 'warning',
    detail: expect.stringContaining('TRUSTED_PROXIES is empty'),
    remedy: expect.stringContaining('TRUSTED_PROXIES'),
  });
  await sandbox?.close();
  const trusting = await diagnose([], { production: true, trustedProxies: ['10.0.0.0/8', 'loopback'] });
  expect(named(trusting.checks, 'proxies')).toMatchObject({
    status: 'ok',
    detail: '10.0.0.0/8, loopback may say whom a call is from',
  });
});

test('the remedies name commands that there are', async () => {
  const sources = ['apps', 'checks', 'events', 'portal-configurations', 'stripe', 'webhooks'].map(
    (name) => `../../../src/cli/doctor/${name}.ts`,
  );
  const texts = [
    ...sources,
    '../../../src/cli/webhooks.ts',
    '../../../src/cli/portal/portal.ts',
    '../../../src/cli/errors.ts',
    '../../../src/billing/errors.ts',
  ];
  const contract = ['userdocks', 'hookbridge'].map(
    (name) => `../../../openapi/components/schemas/${name}.yaml`,
  );
  const cli = await testCli();
  const found = new Set<string>();
  for (const file of [...texts, ...contract]) {
    const text = await readFile(new URL(file, import.meta.url), 'utf8');
    for (const [, words] of text.matchAll(/gangway ((?:[a-z][a-z-]+ ?){1,2})/g))
      found.add((words ?? '').trim());
  }
  expect(found.size).toBeGreaterThan(8);
  for (const words of found) expect(await cli.run(...words.split(' '), '--help')).toMatchObject({ code: 0 });
});

test.each([
  ['', 'warning', /can be read on the way/],
  ['?sslmode=require', 'warning', /may be anybody/],
  ['?sslmode=verify-full', 'ok', /has to prove who it is/],
])('a database on another machine, with “%s”: %s', async (parameters, status, detail) => {
  const database = { postgres: `postgres://u:secret@db.invalid/d${parameters}` };
  const { checks } = await diagnose([], { database });
  expect(named(checks, 'database TLS')).toMatchObject({ status, detail: expect.stringMatching(detail) });
  expect(named(checks, 'store')).toMatchObject({ status: 'failed' });
  expect(JSON.stringify(checks)).not.toContain('secret@');
});
