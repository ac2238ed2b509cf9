/** How often a good credential may be refused, and how much may be asked for one tenant. */
import { afterEach, expect, test } from 'vitest';
import type { OperationId } from '../../src/contract/types.ts';
import { DEMO } from '../../src/demo/data.ts';
import { audits } from '../support/database.ts';
import { type CallInit, startTestGangway, type TestGangway } from '../support/gangway.ts';
import { provisioner } from '../support/provisioner.ts';

let gangway: TestGangway;
afterEach(() => gangway.close());

const statuses = async (count: number, id: OperationId, init: (i: number) => CallInit = () => ({})) => {
  const seen: number[] = [];
  for (let i = 0; i < count; i++) {
    const response = await gangway.call(id, init(i));
    seen.push(response.status);
    if (response.status === 429) expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
    await response.text();
  }
  return seen;
};
const times = <T>(count: number, value: T): T[] => Array(count).fill(value);

test('a good token for the tenants of others: so many refusals are in the audit, the rest is 429', async () => {
  gangway = await startTestGangway({ failedAuthLimit: 5 });
  const before = (await audits(gangway.location)).length;
  const foreign = () => ({ body: { tenantUuid: crypto.randomUUID(), defaultReturnUrl: DEMO.returnUrl } });
  expect(await statuses(20, 'createBillingPortal', foreign)).toEqual([...times(5, 401), ...times(15, 429)]);
  expect((await audits(gangway.location)).length - before).toBe(5);
  // Its own tenant is as good as before, and others' tokens are as well.
  expect(await statuses(2, 'createBillingPortal')).toEqual([200, 200]);
  const authorization = `Bearer ${await gangway.token({ sub: 'another' })}`;
  expect(await statuses(1, 'createBillingPortal', () => ({ authorization }))).toEqual([401]);
});

test('what Stripe is asked for one tenant has a limit, whoever asks; other tenants have theirs', async () => {
  gangway = await startTestGangway({ tenantRateLimit: 3 });
  const { sandbox } = gangway;
  expect(await statuses(3, 'createBillingPortal')).toEqual(times(3, 200));
  const before = [(await audits(gangway.location)).length, sandbox.requests.length];
  // The demo's API key is of the same tenant.
  for (const id of ['createBillingPortal', 'createPortalSession', 'createTenantBillingPortal'] as const)
    expect(await statuses(2, id)).toEqual([429, 429]);
  expect([(await audits(gangway.location)).length, sandbox.requests.length]).toEqual(before);
  // Each choice of months would be a question to Stripe.
  expect(await statuses(2, 'listUsageHistory')).toEqual([429, 429]);
  // What is read from the mirror is not asked of Stripe.
  expect(await statuses(5, 'getSubscription')).toEqual(times(5, 200));
  const { appId, subject: member } = DEMO;
  const admin = provisioner(gangway.store);
  const tenantUuid = await admin.createTenant({ appId, name: 'Other' });
  await admin.addMember(tenantUuid, member);
  const other = () => ({ body: { tenantUuid, defaultReturnUrl: DEMO.returnUrl } });
  expect(await statuses(4, 'createBillingPortal', other)).toEqual([...times(3, 200), 429]);
});

test('who fails far too often is not looked at for the rest of the second; Stripe’s events are', async () => {
  gangway = await startTestGangway({ failedAuthLimit: 1 });
  const bad = () =>
    gangway.call('createPortalSession', { authorization: `Bearer hb_test_${'0'.repeat(40)}` });
  const good = async () => (await gangway.call('createPortalSession')).status;
  const event = async () => (await gangway.call('receiveBillingWebhook')).status;
  // All at once, so that they are of one second.
  await expect
    .poll(async () => {
      await Promise.all(times(40, 0).map(bad));
      return Promise.all([good(), event()]);
    })
    .toEqual([429, 200]);
  await expect.poll(good, { timeout: 5000 }).toBe(200);
});

test('preflights, and what comes without a credential, are not looked up without end', async () => {
  gangway = await startTestGangway({ failedAuthLimit: 1 });
  const preflight = async () => {
    const response = await gangway.call('createBillingPortal', {
      method: 'OPTIONS',
      body: null,
      authorization: null,
      headers: { Origin: 'https://app.example.com', 'Access-Control-Request-Method': 'POST' },
    });
    return response.headers.get('Access-Control-Allow-Origin') !== null;
  };
  const answers: boolean[] = [];
  for (let i = 0; i < 13; i++) answers.push(await preflight());
  expect(answers).toEqual([...times(10, true), false, false, false]);
});
