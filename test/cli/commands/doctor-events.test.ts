import { expect, onTestFinished, test } from 'vitest';
import type { Check } from '../../../src/cli/doctor/check.ts';
import { checkEvents } from '../../../src/cli/doctor/events.ts';
import { checkWebhooks } from '../../../src/cli/doctor/webhooks.ts';
import { type Config, readConfig } from '../../../src/config.ts';
import { EVENT_TYPES } from '../../../src/stripe/event-subject.ts';
import { startTestGangway } from '../../support/gangway.ts';
import { event, SCOPE, startMirror } from '../../support/mirror.ts';
import { startProvider } from '../../support/provider.ts';

const HOUR = 3_600_000;
const WEBHOOK = 'https://gangway.example.com/v1/billing/webhook';

const told = (checks: readonly Check[]) =>
  checks.map(({ name, status, detail }) => `${status} ${name}: ${detail}`);

/** Settings with a Stripe key; its place is taken by a sandbox. */
const config = (changes: Partial<Config> = {}): Config => ({
  ...readConfig({ STRIPE_SECRET_KEY: 'sk_test_sandbox', STRIPE_WEBHOOK_SECRET: 'whsec_1' }),
  ...changes,
});

test('a destination that is missing, strange, disabled, of snapshots or incomplete', async () => {
  const { sandbox, provider } = await startProvider();
  const check = async () => told((await checkWebhooks(provider, config(), undefined)).slice(1));
  const make = async (
    event_payload: 'thin' | 'snapshot',
    enabled_events: readonly string[],
    url = WEBHOOK,
  ) => {
    const all = await provider.client.v2.core.eventDestinations.list();
    for (const { id } of all.data) await provider.client.v2.core.eventDestinations.del(id);
    const { id } = await provider.client.v2.core.eventDestinations.create({
      name: 'Any',
      type: 'webhook_endpoint',
      event_payload,
      enabled_events: [...enabled_events],
      webhook_endpoint: { url },
    });
    return id;
  };
  const none = 'warning event destination: none that leads to Gangway: Stripe sends no events';
  expect(await check()).toEqual([none]);
  await make('thin', ['*'], 'https://other.example.com/webhooks');
  expect(await check()).toEqual([none]);

  const complete = await make('thin', EVENT_TYPES.thin);
  expect(await check()).toEqual([`ok event destination ${complete}: sends all that is needed to ${WEBHOOK}`]);
  await provider.client.v2.core.eventDestinations.disable(complete);
  expect(await check()).toEqual([`failed event destination ${complete}: is disabled`]);
  await make('snapshot', ['*']);
  expect(await check()).toEqual([expect.stringMatching(/^warning .*sends snapshots/)]);
  await make('thin', EVENT_TYPES.thin.slice(1));
  expect(await check()).toEqual([
    expect.stringMatching(/^warning .*does not send v1\.checkout\.session\.\w+$/),
  ]);
  sandbox.faults.inject({ kind: 'permission', path: '/v2/core/event_destinations' });
  expect(await check()).toEqual(['warning event destination: the key may not read them']);
  sandbox.faults.inject({ kind: 'server-error', path: '/v2/core/event_destinations' });
  expect(await check()).toEqual([expect.stringMatching(/^failed event destination: Stripe: 500/)]);
});

test('without a signing secret no event is believed, and no ping sent', async () => {
  const { provider } = await startProvider();
  const { store } = await startMirror();
  const [secret] = await checkWebhooks(provider, config({ webhookSecrets: [] }), store);
  expect(secret).toMatchObject({
    status: 'failed',
    detail: expect.stringContaining('STRIPE_WEBHOOK_SECRET is not set'),
    remedy: expect.stringContaining('gangway webhook create'),
  });
});

test('a ping that arrives at a running service, and what it has seen', async () => {
  const gangway = await startTestGangway();
  onTestFinished(() => gangway.close());
  const { provider, store } = gangway;
  const checks = await checkWebhooks(provider, config(), store);
  expect(told(checks).at(-1)).toMatch(/^ok ping of ed_\w+: has arrived$/);
  const scope = { account: await provider.account(), livemode: false };
  const compared = async () => told(await checkEvents(store, scope, Date.now()));
  await expect
    .poll(compared, { timeout: 15_000 })
    .toEqual([
      'ok events: the last came 0 minutes ago',
      expect.stringMatching(/^ok comparison with Stripe: was made \d+ minutes ago$/),
    ]);
});

test('events that were refused within a week, refreshes that were given up, a comparison that is overdue', async () => {
  const { store, clock } = await startMirror();
  clock.at = 1000 * HOUR;
  const check = async () => told(await checkEvents(store, SCOPE, clock.at));
  expect(await check()).toEqual([
    'warning events: none has come yet',
    'warning comparison with Stripe: was never made',
  ]);
  await store.inbox.receive(SCOPE, event({ id: 'evt_1', livemode: true }), 'livemode');
  await store.inbox.receive(SCOPE, event({ id: 'evt_2', account: 'acct_2' }), 'account');
  await store.inbox.receive(SCOPE, event({ id: 'evt_3' }), null);
  for (let attempt = 1; attempt <= 10; attempt++) {
    const [claim] = await store.refreshQueue.claim(SCOPE, 1, clock.at, clock.at + 1);
    if (!claim) throw new Error('Nothing was due');
    await store.refreshQueue.fail(claim, 'broken', { at: 0, counts: true });
  }
  await store.checkpoints.write(SCOPE, 'events', String(clock.at));
  clock.at += 30 * HOUR;
  expect(await check()).toEqual([
    'ok events: the last came 30 hours ago',
    'warning events: 1 of another account refused in the last 7 days: gangway events list --state refused',
    'warning events: 1 of another mode refused in the last 7 days: gangway events list --state refused',
    'warning refreshes: 1 given up after ten tries: gangway events list --state dead',
    'ok comparison with Stripe: was made 30 hours ago',
  ]);
  clock.at += 7 * 24 * HOUR;
  expect(await check()).toEqual([
    'ok events: the last came 8 days ago',
    'warning refreshes: 1 given up after ten tries: gangway events list --state dead',
    'warning comparison with Stripe: was made 8 days ago',
  ]);
});
