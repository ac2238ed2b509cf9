/** A tenant subscribes: what the other operations say then, and what is written down. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../../../generated/operations.ts';
import { validate } from '../../../../src/contract/validation.ts';
import { pay } from '../../../support/checkout.ts';
import { audits } from '../../../support/database.ts';
import { deviations } from '../../../support/deviations.ts';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

const schema = operations.createCheckoutSession.body.schema;

test('accepts the example of the published page, and nothing like it', () => {
  const body = { plan: 'pro', interval: 'monthly' };
  expect(validate(schema, body)).toEqual([]);
  for (const [what, deviation] of deviations(body, { free: ['plan'] }))
    expect(validate(schema, deviation), `${what}: ${JSON.stringify(deviation)}`).not.toEqual([]);
  expect(validate(schema, { ...body, plan: 'p'.repeat(101) })).toHaveLength(1);
});

/** What an operation answers the tenant that buys. */
async function ask(id: Parameters<TestGangway['call']>[0], body?: object) {
  const authorization = `Bearer ${gangway.credentials.unsubscribedApiKey}`;
  const response = await gangway.call(id, { authorization, ...(body && { body }) });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

test('free, then a page, then paid: the plan, once its events have come; no second one, but the portal', async () => {
  expect((await ask('getSubscription')).body.data).toMatchObject({ plan: 'free' });
  const order = { plan: 'PRO', interval: 'monthly' };
  const { status, body } = await ask('createCheckoutSession', order);
  expect(status).toBe(200);
  const { session_id: id, checkout_url: url } = body.data;
  expect(url).toBe(`${gangway.sandbox.url}/c/pay/${id}`);
  expect((await ask('createCheckoutSession', order)).body.data).toEqual({
    session_id: id,
    checkout_url: url,
  });

  expect(pay(gangway.sandbox, id)).toBe(true);
  await gangway.settle();
  expect((await ask('getSubscription')).body.data).toMatchObject({ plan: 'pro', status: 'active' });
  expect(await ask('createCheckoutSession', order)).toMatchObject({
    status: 409,
    body: { error: { code: 'SUBSCRIPTION_EXISTS', message: expect.stringContaining('portal') } },
  });
  expect((await ask('createPortalSession')).status).toBe(200);
  expect((await ask('listInvoices')).body.data).toMatchObject([{ status: 'paid' }]);
  const outcomes = (await audits(gangway.location)).map(({ action, outcome }) => `${action} ${outcome}`);
  expect(outcomes).toEqual([
    'checkout.open succeeded',
    'checkout.open succeeded',
    'checkout.open SUBSCRIPTION_EXISTS',
    'portal.open succeeded',
  ]);
  // It opens the page by itself.
  expect(JSON.stringify(gangway.log)).not.toContain('/c/pay/');
});
