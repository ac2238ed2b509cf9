import { expect, onTestFinished, test } from 'vitest';
import { EVENT_TYPES } from '../../../src/stripe/event-subject.ts';
import { startTestGangway } from '../../support/gangway.ts';
import { testCli } from '../support.ts';

const URL_OF_GANGWAY = 'https://gangway.example.com/v1/billing/webhook';

test('create: thin, for all that is acted upon, and the secret this once', async () => {
  const cli = await testCli();
  const made = await cli.json('webhook', 'create', 'https://gangway.example.com');
  expect(made).toMatchObject({ url: URL_OF_GANGWAY, payload: 'thin', status: 'enabled', missing_types: [] });
  expect(made.signing_secret).toMatch(/^whsec_\w+$/);
  const list = await cli.json('webhook', 'list');
  expect(list).toMatchObject([{ id: made.id, url: URL_OF_GANGWAY, ours: true, missing_types: [] }]);
  expect(JSON.stringify(list)).not.toContain(made.signing_secret);
  const { stdout } = await cli.run('webhook', 'create', 'http://127.0.0.1:3000/x/v1/billing/webhook');
  expect(stdout).toMatch(/^whsec_\w+$/m);
  expect(stdout).toContain('STRIPE_WEBHOOK_SECRET');
});

test('create: snapshots, if they are wanted', async () => {
  const cli = await testCli();
  const made = await cli.json('webhook', 'create', URL_OF_GANGWAY, '--payload', 'snapshot');
  expect(made).toMatchObject({ payload: 'snapshot', missing_types: [] });
});

test('create: https in live mode; no other protocol, and no password, ever', async () => {
  const live = await testCli({ STRIPE_SECRET_KEY: 'sk_live_1' });
  const url = 'http://gangway.example.com/v1/billing/webhook';
  expect(await live.error('webhook', 'create', url)).toMatchObject({ code: 'HTTPS_NEEDED', exitCode: 1 });
  for (const wrong of ['ftp://gangway.example.com', 'gangway.example.com', 'https://me:secret@example.com']) {
    const error = await live.error('webhook', 'create', wrong);
    expect(error).toMatchObject({ code: 'USAGE', exitCode: 2 });
    expect(error.message).not.toContain('secret');
  }
});

test('rotate: a second destination for the same address; the old one goes when it is deleted', async () => {
  const cli = await testCli();
  const old = await cli.json('webhook', 'create', URL_OF_GANGWAY, '--payload', 'snapshot');
  const made = await cli.json('webhook', 'rotate', old.id);
  expect(made).toMatchObject({ url: URL_OF_GANGWAY, payload: 'snapshot', replaces: old.id });
  expect(made.signing_secret).not.toBe(old.signing_secret);
  expect(await cli.json('webhook', 'list')).toHaveLength(2);
  expect(await cli.json('webhook', 'delete', old.id)).toEqual({ id: old.id, deleted: true });
  expect(await cli.json('webhook', 'list')).toMatchObject([{ id: made.id }]);
  expect((await cli.run('webhook', 'rotate', made.id)).stdout).toContain(`gangway webhook delete ${made.id}`);
  for (const command of ['rotate', 'ping', 'delete'])
    expect(await cli.error('webhook', command, old.id)).toMatchObject({ code: 'NO_SUCH_DESTINATION' });
});

test('ping: arrives at a running server, signed with a secret that it takes; not with another', async () => {
  const gangway = await startTestGangway();
  onTestFinished(() => gangway.close());
  const cli = await testCli({ SANDBOX_DIR: gangway.folder });
  const [own] = await cli.json('webhook', 'list');
  expect(own).toMatchObject({ url: `${gangway.url}/v1/billing/webhook`, payload: 'thin', ours: true });
  expect(await cli.json('webhook', 'ping', own.id)).toMatchObject({ id: own.id, arrived: true });

  const strange = await cli.json('webhook', 'create', `${gangway.url}/v1/billing/webhook`);
  const { code, stdout } = await cli.run('webhook', 'ping', strange.id, '--timeout', '1');
  expect(code).toBe(1);
  expect(stdout).toContain('STRIPE_WEBHOOK_SECRET');
});

test('what a destination has to send is told by its form', () => {
  expect(EVENT_TYPES.snapshot).toContain('customer.subscription.updated');
  expect(EVENT_TYPES.thin).toContain('v1.customer.subscription.updated');
});
