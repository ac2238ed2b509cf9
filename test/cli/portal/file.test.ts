/** What files are refused, and how they are read. */
import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/cli/portal/field.ts';
import { bareEnvironment } from '../../support/process.ts';
import { rsaKeys } from '../keys.ts';
import { APP } from '../support.ts';
import { FILE, portalCli } from './support.ts';

const cancel = (fields: Json) => ({ features: { subscription_cancel: fields } });
const update = (fields: object) => ({ features: { subscription_update: { enabled: true, ...fields } } });

test.each<[string, Json, string]>([
  ['an unknown field', { ...FILE, titel: 'x' }, 'titel is no field; there are name, business_profile, '],
  [
    'one further in',
    cancel({ enabled: true, when: 'now' }),
    'features.subscription_cancel.when is no field; there are enabled, mode,',
  ],
  ['what only an answer has', { ...FILE, id: 'bpc_1' }, 'id is no field'],
  [
    'a word that is none',
    cancel({ enabled: true, mode: 'later' }),
    'features.subscription_cancel.mode must be at_period_end or immediately',
  ],
  [
    'a name of every object',
    cancel({ enabled: true, mode: 'constructor' }),
    'features.subscription_cancel.mode must be at_period_end or immediately',
  ],
  [
    'a text for a truth',
    cancel({ enabled: 'yes' }),
    'features.subscription_cancel.enabled must be true or false',
  ],
  [
    'nothing for a truth',
    cancel({ enabled: null }),
    'features.subscription_cancel.enabled must be true or false',
  ],
  ['a number for a text', { ...FILE, name: 5 }, 'name must be text'],
  [
    'a text for a list',
    { features: { customer_update: { enabled: true, allowed_updates: 'email' } } },
    'features.customer_update.allowed_updates must be a list',
  ],
  [
    'a wrong entry',
    { features: { customer_update: { enabled: true, allowed_updates: ['email', 'age'] } } },
    'features.customer_update.allowed_updates[1] must be address, email, name, phone, shipping or tax_id',
  ],
  ['a list for a group', { features: [] }, 'features must have fields, of customer_update, '],
  [
    'an empty group',
    { features: { invoice_history: {} } },
    'features.invoice_history must have fields, of enabled',
  ],
  [
    'a negative number',
    update({ products: [{ prices: ['a'], adjustable_quantity: { enabled: true, maximum: -1 } }] }),
    'features.subscription_update.products[0].adjustable_quantity.maximum must be a whole number, 0 or more',
  ],
  [
    'a product without prices',
    update({ products: [{ product: 'prod_1' }] }),
    'features.subscription_update.products[0].prices is missing',
  ],
  [
    'a pause without its kind',
    { features: { subscription_pause: { duration: { interval_options: [] } } } },
    'features.subscription_pause.duration.type is missing',
  ],
  [
    'an http link',
    { ...FILE, business_profile: { privacy_policy_url: 'http://example.com' } },
    'business_profile.privacy_policy_url must be a well-formed https URL',
  ],
  [
    'a script for a link',
    { ...FILE, business_profile: { terms_of_service_url: 'javascript:alert(1)' } },
    'business_profile.terms_of_service_url must be a well-formed https URL',
  ],
  ['metadata without names', { ...FILE, metadata: ['a'] }, 'metadata must have names and texts'],
  [
    'a number in metadata',
    { ...FILE, metadata: { team: 5 } },
    'metadata.team must be text; write it in quotes',
  ],
  ['a new one without features', { name: 'Acme' }, 'features is missing'],
  [
    'a new feature that is neither on nor off',
    cancel({ mode: 'immediately' }),
    'features.subscription_cancel.enabled is missing',
  ],
  ['nothing', null, 'It must have fields'],
])('%s is refused before anything is sent, with its path', async (_, content, problem) => {
  const cli = await portalCli();
  const file = await cli.portalFile(content);
  for (const command of ['diff', 'apply']) {
    const { code, exitCode, message } = await cli.error('portal', command, APP, file);
    expect({ code, exitCode }).toEqual({ code: 'INVALID_FILE', exitCode: 2 });
    expect(message).toContain(`\n  ${problem}`);
  }
  expect(await cli.atStripe((client) => client.billingPortal.configurations.list())).toMatchObject({
    data: [{ is_default: true }],
  });
});

test('all that is wrong is told at once', async () => {
  const cli = await portalCli();
  const file = await cli.portalFile({ name: 5, metadata: { team: 5 }, features: {} });
  const { stderr } = await cli.run('portal', 'apply', APP, file);
  expect(stderr).toMatch(/^error: .*:\n {2}name must.*\n {2}features must.*\n {2}metadata\.team must.*\n$/m);
});

test.each([
  ['no YAML', 'name: "Acme'],
  ['the same field twice', 'name: a\nname: b'],
  ['several documents', 'name: a\n---\nname: b'],
  ['an alias of nothing', 'name: *none'],
  ['a type that is none', 'name: !!js/function x'],
])('%s is refused', async (_, content) => {
  const cli = await portalCli();
  const error = await cli.error('portal', 'apply', APP, await cli.file('portal.yaml', content));
  expect(error).toMatchObject({ code: 'INVALID_FILE', exitCode: 2 });
});

test('a key that is given for a file is not repeated', async () => {
  const cli = await portalCli();
  const { privateKey } = rsaKeys();
  const { stderr } = await cli.run('portal', 'apply', APP, await cli.file('private.pem', privateKey));
  const [, secret = 'none'] = privateKey.split('\n');
  expect(stderr).toMatch(/^error: /m);
  expect(stderr).not.toContain(secret);
});

test('a file that is not there is an error, and no wrong usage', async () => {
  const cli = await portalCli();
  const error = await cli.error('portal', 'diff', APP, `${cli.folder}/none.yaml`);
  expect(error).toMatchObject({ code: 'UNREADABLE_FILE', exitCode: 1 });
});

test('the return URL must be of an allowed origin, and is sent as the rule writes it', async () => {
  const cli = await portalCli();
  const back = (default_return_url: string) => cli.portalFile({ ...FILE, default_return_url });
  for (const url of [
    'https://evil.example.com/',
    'http://app.example.com/',
    'https://app.example.com@evil.com',
  ])
    expect(await cli.error('portal', 'apply', APP, await back(url))).toMatchObject({
      code: 'RETURN_URL_NOT_ALLOWED',
      exitCode: 1,
    });
  const file = await back('HTTPS://app.example.com');
  await cli.run('portal', 'apply', APP, file);
  expect(await cli.configuration()).toMatchObject({ default_return_url: 'https://app.example.com/' });
  expect(await cli.run('portal', 'diff', APP, file)).toMatchObject({ code: 0 });
  await cli.run('portal', 'apply', APP, await cli.portalFile({ default_return_url: null }));
  expect(await cli.configuration()).toMatchObject({ default_return_url: null });
});

test('stdin serves for a file, and exit codes are those of the process', async () => {
  const cli = await portalCli();
  const call = async (command: string) => {
    const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
    const args = [main, 'portal', command, APP, '-', '--json'];
    const child = spawn(process.execPath, args, { env: { ...bareEnvironment(), ...cli.env } });
    child.stdin.end(JSON.stringify(FILE));
    const [stdout, code] = await Promise.all([text(child.stdout), exitOf(child)]);
    return { code, changes: JSON.parse(stdout).changes.length };
  };
  expect(await call('diff')).toEqual({ code: 3, changes: 3 });
  expect(await call('apply')).toEqual({ code: 0, changes: 3 });
  expect(await call('diff')).toEqual({ code: 0, changes: 0 });
});

const exitOf = (child: ChildProcess) => new Promise((done) => child.on('exit', done));
