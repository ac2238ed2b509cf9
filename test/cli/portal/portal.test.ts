import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { APP, OTHER, testCli } from '../support.ts';
import { FILE, portalCli, sell } from './support.ts';

const FEATURES = 'features.subscription_cancel';

test('apply makes a configuration, which the app uses; once more changes nothing', async () => {
  const cli = await portalCli();
  const file = await cli.portalFile(FILE);
  const made = await cli.json('portal', 'apply', APP, file);
  expect(made).toEqual({
    app_id: APP,
    portal_configuration: expect.stringMatching(/^bpc_/),
    changes: [
      { path: 'name', from: null, to: 'Acme' },
      { path: `${FEATURES}.enabled`, from: null, to: true },
      { path: `${FEATURES}.mode`, from: null, to: 'at_period_end' },
    ],
  });
  expect(await cli.configuration()).toMatchObject({ id: made.portal_configuration, ...FILE });
  const { updated } = await cli.configuration();
  expect(await cli.json('portal', 'apply', APP, file)).toEqual({ ...made, changes: [] });
  expect((await cli.run('portal', 'apply', APP, file)).stdout).toBe(
    `Portal configuration ${made.portal_configuration} is as the file says.\n`,
  );
  expect(await cli.configuration()).toMatchObject({ id: made.portal_configuration, updated });
});

test('apply changes what the file says, and nothing else', async () => {
  const cli = await portalCli();
  await cli.run('portal', 'apply', APP, await cli.portalFile(FILE));
  const before = await cli.configuration();
  const change = {
    features: { subscription_cancel: { mode: 'immediately' }, customer_update: { allowed_updates: null } },
    metadata: { team: 'billing' },
  };
  const { code, stdout } = await cli.run('portal', 'apply', APP, await cli.portalFile(change));
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: [
      `Changed portal configuration ${before.id} of app ${APP}:`,
      `  features.customer_update.allowed_updates: ["email","address"] -> []`,
      `  ${FEATURES}.mode: at_period_end -> immediately`,
      `  metadata.team: (nothing) -> billing\n`,
    ].join('\n'),
  });
  expect(await cli.configuration()).toEqual({
    ...before,
    features: {
      ...before.features,
      customer_update: { ...before.features.customer_update, allowed_updates: [] },
      subscription_cancel: { ...before.features.subscription_cancel, mode: 'immediately' },
    },
    metadata: { team: 'billing' },
    updated: expect.any(Number),
  });
});

test('null takes away, of texts and of the metadata one by one', async () => {
  const cli = await portalCli();
  const full = { ...FILE, business_profile: { headline: 'Hello' }, metadata: { a: '1', b: '2' } };
  await cli.run('portal', 'apply', APP, await cli.portalFile(full));
  const less = await cli.portalFile({ business_profile: { headline: null }, metadata: { a: null } });
  expect((await cli.json('portal', 'apply', APP, less)).changes).toEqual([
    { path: 'business_profile.headline', from: 'Hello', to: null },
    { path: 'metadata.a', from: '1', to: null },
  ]);
  expect(await cli.configuration()).toMatchObject({
    business_profile: { headline: null },
    metadata: { b: '2' },
  });
  expect((await cli.json('portal', 'apply', APP, less)).changes).toEqual([]);
});

test('diff tells what would change, exits 3 then, and changes nothing', async () => {
  const cli = await portalCli();
  const file = await cli.portalFile(FILE);
  const first = await cli.run('portal', 'diff', APP, file);
  expect(first.code).toBe(3);
  expect(first.stdout).toMatch(/^App .* has no portal configuration of its own; one would be made:\n/);
  expect(await cli.json('app', 'show', APP)).toMatchObject({ portal_configuration: null });
  await cli.run('portal', 'apply', APP, file);
  expect(await cli.run('portal', 'diff', APP, file)).toMatchObject({ code: 0 });
  await cli.atStripe(async (client) => {
    const { id } = await cli.configuration();
    await client.billingPortal.configurations.update(id, { name: 'Other' });
  });
  const { code, stdout } = await cli.run('portal', 'diff', APP, file, '--json');
  expect(code).toBe(3);
  expect(JSON.parse(stdout).changes).toEqual([{ path: 'name', from: 'Other', to: 'Acme' }]);
  expect(await cli.configuration()).toMatchObject({ name: 'Other' });
});

test('what show prints can be applied, in YAML and in JSON: to the same app without a change', async () => {
  const cli = await portalCli();
  await sell(cli, 'pro_monthly', 'pro_annual');
  await sell(cli, 'team_monthly', 'team_annual');
  const guide = await readFile(new URL('../../../openapi/docs/guides/portal.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(guide) ?? [];
  const applied = await cli.run('portal', 'apply', APP, await cli.file('example.yaml', example));
  expect(applied).toMatchObject({ code: 0 });
  const yaml = await cli.run('portal', 'show', APP);
  expect(yaml.stdout).toMatch(/^# Portal configuration bpc_\w+ of app .*\nname: Portal of Acme\n/);
  const json = await cli.json('portal', 'show', APP);
  expect(parse(yaml.stdout)).toEqual(json);
  for (const [name, text] of [
    ['shown.yaml', yaml.stdout],
    ['shown.json', JSON.stringify(json)],
  ] as const)
    expect(await cli.run('portal', 'diff', APP, await cli.file(name, text))).toMatchObject({ code: 0 });
});

test('show prints the account’s default where the app has none; another app is made the same by it', async () => {
  const cli = await portalCli();
  const { stdout } = await cli.run('portal', 'show', APP);
  expect(stdout).toMatch(
    /^# The account’s default portal configuration, bpc_\w+: app .* has none of its own/,
  );
  const file = await cli.file('default.yaml', stdout);
  expect(await cli.run('portal', 'apply', APP, file)).toMatchObject({ code: 0 });
  expect(await cli.run('portal', 'diff', APP, file)).toMatchObject({ code: 0 });
  await cli.run('app', 'portal-configuration', APP, '--default');
  await cli.atStripe(async (client) => {
    const { data } = await client.billingPortal.configurations.list({ is_default: true });
    for (const { id } of data) await client.billingPortal.configurations.update(id, { active: false });
  });
  expect(await cli.error('portal', 'show', APP)).toMatchObject({
    code: 'NO_DEFAULT_CONFIGURATION',
    exitCode: 1,
  });
});

test('a configuration that is not active is active once it is applied', async () => {
  const cli = await portalCli();
  const file = await cli.portalFile(FILE);
  const { portal_configuration: id } = await cli.json('portal', 'apply', APP, file);
  await cli.atStripe((client) => client.billingPortal.configurations.update(id, { active: false }));
  expect((await cli.run('portal', 'show', APP)).stdout).toMatch(/^# .*, which is not active\n/);
  expect((await cli.json('portal', 'apply', APP, file)).changes).toEqual([
    { path: 'active', from: false, to: true },
  ]);
  expect(await cli.configuration()).toMatchObject({ id, active: true, name: 'Acme' });
});

test('one that is gone, or of the other mode, is an error; from the default on, another is made', async () => {
  const cli = await portalCli();
  const file = await cli.portalFile(FILE);
  await cli.run('app', 'portal-configuration', APP, 'bpc_none');
  for (const args of [
    ['show', APP],
    ['diff', APP, file],
    ['apply', APP, file],
  ]) {
    const { code, message, exitCode } = await cli.error('portal', ...args);
    expect({ code, exitCode }).toEqual({ code: 'NO_SUCH_CONFIGURATION', exitCode: 1 });
    expect(message).toContain(`gangway app portal-configuration ${APP} --default`);
  }
  await cli.run('app', 'portal-configuration', APP, '--default');
  const { portal_configuration: id } = await cli.json('portal', 'apply', APP, file);
  await cli.atStripe((client) =>
    client.billingPortal.configurations.update(id, { metadata: { sandbox_other_mode: 'true' } }),
  );
  expect(await cli.error('portal', 'diff', APP, file)).toMatchObject({
    code: 'PROVIDER_WRONG_MODE',
    exitCode: 1,
  });
});

test('what Stripe refuses is told as it says it', async () => {
  const cli = await portalCli();
  const products = [{ product: 'prod_none', prices: ['price_none'] }];
  const file = await cli.portalFile({ features: { subscription_update: { enabled: true, products } } });
  expect(await cli.error('portal', 'apply', APP, file)).toEqual({
    code: 'REFUSED_BY_STRIPE',
    exitCode: 1,
    message:
      "Stripe refuses it: No such product: 'prod_none' (features[subscription_update][products][0][product])",
  });
  expect(await cli.json('app', 'show', APP)).toMatchObject({ portal_configuration: null });
});

test('an unknown app is NOT_FOUND', async () => {
  const cli = await testCli();
  const file = await cli.file('portal.yaml', 'name: Acme');
  for (const args of [
    ['show', OTHER],
    ['diff', OTHER, file],
    ['apply', OTHER, file],
  ])
    expect(await cli.error('portal', ...args)).toMatchObject({ code: 'NOT_FOUND', exitCode: 1 });
});
