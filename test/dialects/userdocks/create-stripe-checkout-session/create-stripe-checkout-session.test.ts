/** What the body says reaches Stripe; ids are the same for ever. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../../generated/operations.ts';
import { validate } from '../../../../src/contract/validation.ts';
import { DEMO } from '../../../../src/demo/data.ts';
import { pay, sell } from '../../../support/checkout.ts';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { CHECKOUT_BODY } from './operation.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway({ shippingCountries: ['DE', 'AT'] });
});
afterAll(() => gangway.close());

describe('the body', () => {
  const { schema } = operations.createStripeCheckoutSession.body;
  const REQUIRED = ['tenantUuid', 'priceId', 'successUrl', 'cancelUrl'];

  test('is accepted as the published page has it, and with nothing but what is required', () => {
    expect(validate(schema, CHECKOUT_BODY)).toEqual([]);
    const plain = Object.fromEntries(
      Object.entries(CHECKOUT_BODY).filter(([name]) => REQUIRED.includes(name)),
    );
    expect(validate(schema, plain)).toEqual([]);
    for (const name of REQUIRED) expect(validate(schema, { ...plain, [name]: undefined })).toHaveLength(1);
  });

  test.each<[string, unknown[]]>([
    ['priceId', ['', '../customers', 'price 1', null, 1]],
    ['taxRateId', ['', '..', null]],
    ['quantity', [0, -1, 1.5, 1_000_000, '1']],
    ['mode', ['setup', '', null]],
    ['currency', ['EU', 'EURO', 'E1R', null]],
    ['termsOfServiceUrl', ['/terms', 'http://app.example.com/', 'javascript:alert(1)', null]],
    ['billingAddressCollection', ['true', 1, null]],
    ['surprise', [true]],
  ])('is refused for a wrong %s', (name, values) => {
    for (const value of values)
      expect(validate(schema, { ...CHECKOUT_BODY, [name]: value }), `${value}`).not.toEqual([]);
  });
});

/** A call, and what is created by it. */
async function open(changes: object = {}) {
  const response = await gangway.call('createStripeCheckoutSession', {
    body: { ...CHECKOUT_BODY, ...changes },
  });
  expect(response.status).toBe(200);
  const { createdCheckoutSession: created } = JSON.parse(await response.text()).items[0];
  return { created, session: await gangway.provider.client.checkout.sessions.retrieve(created.sessionId) };
}

test('what is said is what Stripe is told', async () => {
  const { session } = await open({
    quantity: 2,
    shippingAddressCollection: true,
    isTaxIdCollectionRequired: true,
  });
  expect(session).toMatchObject({
    mode: 'subscription',
    currency: 'eur',
    amount_subtotal: 3800,
    amount_total: 4522,
    success_url: CHECKOUT_BODY.successUrl,
    cancel_url: CHECKOUT_BODY.cancelUrl,
    billing_address_collection: 'required',
    shipping_address_collection: { allowed_countries: ['DE', 'AT'] },
    consent_collection: { terms_of_service: 'required' },
    tax_id_collection: { enabled: true, required: 'if_supported' },
  });
});

test('a tax id that is not asked for is not required either', async () => {
  const { session } = await open({ isTaxIdCollectionEnabled: false, isTaxIdCollectionRequired: true });
  expect(session.tax_id_collection).toEqual({ enabled: false, required: 'never' });
});

test('the same order has the same ids, another has others', async () => {
  const { created } = await open();
  expect(created).toEqual({
    id: expect.any(Number),
    uuid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    appUuid: DEMO.appId,
    paymentProviderUuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    sessionId: expect.stringMatching(/^cs_test_/),
    nextActionUrl: `${gangway.sandbox.url}/c/pay/${created.sessionId}`,
    userUuid: DEMO.subject,
    tenantUuid: DEMO.unsubscribedTenantId,
    createdAt: expect.stringMatching(/Z$/),
    expiresAt: expect.stringMatching(/Z$/),
  });
  expect((await open({ tenantUuid: DEMO.unsubscribedTenantId.toUpperCase() })).created).toEqual(created);
  const { created: other } = await open({ quantity: 7 });
  expect(other).toMatchObject({ paymentProviderUuid: created.paymentProviderUuid });
  expect([other.id, other.uuid]).not.toEqual([created.id, created.uuid]);
});

test('a single payment is sold to a tenant with a subscription', async () => {
  const priceId = await sell(gangway.provider, 'Setup', {
    metadata: { gangway_checkout: 'true' },
    interval: 'once',
  });
  const { created } = await open({ priceId, mode: 'payment', tenantUuid: DEMO.tenantId });
  expect(pay(gangway.sandbox, created.sessionId)).toBe(true);
});
