import { describe, expect, test } from 'vitest';
import type { CheckoutRequest } from '../../src/billing/checkout.ts';
import { checkoutOn, pay, sell, startCheckout, wish } from '../support/checkout.ts';
import { openTestStore } from '../support/database.ts';
import { billingError } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';

const RETURN_URL = 'https://app.example.com/account';

describe('before anything is sent to Stripe', () => {
  test.each<[string, Partial<CheckoutRequest>, string]>([
    ['success URL of another origin', { successUrl: 'https://elsewhere.example/' }, 'RETURN_URL_NOT_ALLOWED'],
    ['success URL by http', { successUrl: 'http://app.example.com/' }, 'RETURN_URL_NOT_ALLOWED'],
    ['cancel URL of another origin', { cancelUrl: 'https://elsewhere.example/' }, 'CANCEL_URL_NOT_ALLOWED'],
    ['cancel URL with a name', { cancelUrl: 'https://a@app.example.com/' }, 'CANCEL_URL_NOT_ALLOWED'],
  ])('a %s is refused', async (_what, changes, code) => {
    const { sandbox, checkout, user, pro, audits } = await startCheckout();
    const before = sandbox.requests.length;
    expect(await billingError(checkout.open(user, wish(pro, changes)))).toMatchObject({ code });
    expect(sandbox.requests).toHaveLength(before);
    expect(await audits()).toMatchObject([{ action: 'checkout.open', outcome: code, dialect: 'userdocks' }]);
  });

  test('a stranger, a tenant of another app and a disabled app are refused, whatever else is wrong', async () => {
    const { sandbox, store, checkout, user, key, appId } = await startCheckout();
    const before = sandbox.requests.length;
    const bad = wish('price_1', { successUrl: 'https://elsewhere.example/' });
    for (const [code, caller] of [
      ['MEMBER_UNKNOWN', { ...user, member: 'user-2' }],
      ['TENANT_UNKNOWN', { ...user, appId: crypto.randomUUID() }],
      ['TENANT_UNKNOWN', { ...user, tenantId: crypto.randomUUID() }],
    ] as const)
      expect(await billingError(checkout.open(caller, bad))).toMatchObject({ code });
    await provisioner(store).setAppEnabled(appId, false);
    expect(await billingError(checkout.openPlan(key, 'pro', 'monthly', RETURN_URL))).toMatchObject({
      code: 'APP_DISABLED',
    });
    expect(sandbox.requests).toHaveLength(before);
  });

  test('success and cancel may be of two allowed origins', async () => {
    const { store, checkout, user, pro, appId } = await startCheckout();
    await provisioner(store).addOrigin(appId, 'https://other.example.com');
    const cancelUrl = 'https://other.example.com/plans';
    expect((await checkout.open(user, wish(pro, { cancelUrl }))).url).toMatch(/^http/);
  });

  test('shipping is refused where the operator ships to nowhere', async () => {
    const { sandbox, store, provider, user, pro } = await startCheckout();
    const before = sandbox.requests.length;
    const nowhere = checkoutOn(store, provider, { shippingCountries: undefined });
    const call = nowhere.open(user, wish(pro, { shippingAddress: true }));
    expect(await billingError(call)).toMatchObject({ code: 'SHIPPING_NOT_OFFERED' });
    expect(sandbox.requests).toHaveLength(before);
  });
});

describe('a price', () => {
  const REFUSED: readonly [string, Parameters<typeof sell>[2], CheckoutRequest['mode']][] = [
    ['of a product that is not on offer', { metadata: {} }, 'subscription'],
    ['of a product whose plan has no name', { metadata: { gangway_plan: ' ' } }, 'subscription'],
    [
      'of a product that is not on offer here',
      { metadata: { gangway_checkout: 'false' }, interval: 'once' },
      'payment',
    ],
    ['that is not active', { active: false }, 'subscription'],
    ['paid once, for a subscription', { interval: 'once' }, 'subscription'],
    ['paid every month, for a single payment', {}, 'payment'],
  ];
  test.each(REFUSED)('%s is refused, and nothing is made', async (_what, product, mode) => {
    const { provider, checkout, user, written } = await startCheckout();
    const price = await sell(provider, 'hidden', product);
    const before = written().length;
    expect(await billingError(checkout.open(user, wish(price, { mode })))).toMatchObject({
      code: 'PRICE_NOT_OFFERED',
    });
    expect(written()).toHaveLength(before);
  });

  test('that does not exist is refused, also one in the other mode', async () => {
    const { sandbox, checkout, user } = await startCheckout();
    expect(await billingError(checkout.open(user, wish('price_1')))).toMatchObject({
      code: 'PRICE_NOT_OFFERED',
    });
    const message =
      "No such price: 'price_1'; a similar object exists in live mode, but a test mode key was used";
    sandbox.faults.inject({
      kind: 'custom',
      status: 404,
      body: { error: { type: 'invalid_request_error', code: 'resource_missing', param: 'price', message } },
    });
    expect(await billingError(checkout.open(user, wish('price_1')))).toMatchObject({
      code: 'PRICE_NOT_OFFERED',
    });
  });

  test('is had in its currencies only, written in any case', async () => {
    const { checkout, user, pro, written } = await startCheckout();
    const before = written().length;
    expect(await billingError(checkout.open(user, wish(pro, { currency: 'USD' })))).toMatchObject({
      code: 'CURRENCY_NOT_OFFERED',
    });
    expect(written()).toHaveLength(before);
    await checkout.open(user, wish(pro, { currency: 'EUR' }));
  });

  test('is taxed by active rates only', async () => {
    const { provider, checkout, user, pro, written, open, customer } = await startCheckout();
    const { client } = provider;
    const rate = { display_name: 'VAT', inclusive: false, percentage: 19 };
    const [current, old] = [await client.taxRates.create(rate), await client.taxRates.create(rate)];
    await client.taxRates.update(old.id, { active: false });
    const before = written().length;
    for (const taxRateId of ['txr_1', old.id])
      expect(await billingError(checkout.open(user, wish(pro, { taxRateId })))).toMatchObject({
        code: 'TAX_RATE_UNKNOWN',
      });
    expect(written()).toHaveLength(before);
    await checkout.open(user, wish(pro, { taxRateId: current.id }));
    const [page] = await open(await customer());
    expect(page).toMatchObject({ amount_subtotal: 1900, amount_total: 2261 });
  });
});

test('a page says what was asked for, and whose it is', async () => {
  const { sandbox, checkout, user, pro, open, customer, tenantId, slot, audits, subscriptions } =
    await startCheckout();
  const page = await checkout.open(
    user,
    wish(pro, {
      quantity: 3,
      billingAddress: true,
      shippingAddress: true,
      termsOfService: true,
      taxIds: 'required',
    }),
  );
  const [made] = await open(await customer());
  expect(made).toMatchObject({
    id: page.id,
    url: page.url,
    mode: 'subscription',
    ui_mode: 'hosted_page',
    amount_total: 5700,
    client_reference_id: tenantId,
    metadata: { gangway_tenant: tenantId, gangway_order: expect.stringMatching(/^[0-9a-f]{64}$/) },
    success_url: 'https://app.example.com/done',
    cancel_url: 'https://app.example.com/plans',
    billing_address_collection: 'required',
    shipping_address_collection: { allowed_countries: ['DE', 'AT'] },
    consent_collection: { terms_of_service: 'required' },
    tax_id_collection: { enabled: true, required: 'if_supported' },
  });
  expect(page).toMatchObject({
    scope: { account: slot.account, livemode: false },
    createdAt: new Date((made?.created ?? 0) * 1000),
    expiresAt: new Date((made?.expires_at ?? 0) * 1000),
  });
  expect(await audits()).toMatchObject([
    { action: 'checkout.open', outcome: 'succeeded', provider_request_id: page.providerRequestId },
  ]);
  expect(JSON.stringify(await audits())).not.toContain('/c/pay/');
  expect(pay(sandbox, page.id)).toBe(true);
  expect(await subscriptions(await customer())).toMatchObject([
    { status: 'active', metadata: { gangway_tenant: tenantId } },
  ]);
});

test('single payments are made as often as one likes, beside a subscription too, each with an invoice', async () => {
  const { sandbox, provider, checkout, user, pro, customer } = await startCheckout();
  const once = await sell(provider, 'Setup', {
    metadata: { gangway_checkout: 'true' },
    interval: 'once',
  });
  expect(pay(sandbox, (await checkout.open(user, wish(pro))).id)).toBe(true);
  const pages = await Promise.all([1, 2].map(() => checkout.open(user, wish(once, { mode: 'payment' }))));
  expect(pages.map(({ id }) => pay(sandbox, id))).toEqual([true, true]);
  const { data } = await provider.client.invoices.list({ customer: await customer() });
  expect(data.map(({ billing_reason, status }) => `${billing_reason} ${status}`).sort()).toEqual([
    'manual paid',
    'manual paid',
    'subscription_create paid',
  ]);
});

describe('a plan', () => {
  test('is found by lookup key, before anything else', async () => {
    const { provider, checkout, key, open, customer } = await startCheckout();
    await sell(provider, 'keyed', { metadata: {}, lookup_key: 'pro_monthly' });
    const page = await checkout.openPlan(key, 'Pro', 'monthly', RETURN_URL);
    const items = await provider.client.checkout.sessions.listLineItems(page.id);
    expect(items.data).toMatchObject([{ description: 'keyed', quantity: 1 }]);
    expect(await open(await customer())).toMatchObject([{ success_url: RETURN_URL, cancel_url: RETURN_URL }]);
  });

  test('is found by the metadata of its product, in its interval', async () => {
    const { provider, checkout, key } = await startCheckout();
    const product = (
      await provider.client.products.create({ name: 'B', metadata: { gangway_plan: ' Business ' } })
    ).id;
    await sell(provider, '', { product });
    const yearly = await sell(provider, '', { product, interval: 'year' });
    const page = await checkout.openPlan(key, 'business', 'annual', RETURN_URL);
    const items = await provider.client.checkout.sessions.listLineItems(page.id);
    expect(items.data).toMatchObject([{ price: { id: yearly } }]);
  });

  test('has the default price of its product, where there are several', async () => {
    const { sandbox, provider, checkout, key, pro } = await startCheckout();
    const { product } = await provider.client.prices.retrieve(pro);
    await sell(provider, '', { product: String(product) });
    const products = await provider.client.products.list();
    const data = products.data.map((one) => (one.id === product ? { ...one, default_price: pro } : one));
    const body = { object: 'list', data, has_more: false, url: '/v1/products' };
    sandbox.faults.inject({ kind: 'custom', path: '/v1/products', status: 200, body });
    const page = await checkout.openPlan(key, 'pro', 'monthly', RETURN_URL);
    const items = await provider.client.checkout.sessions.listLineItems(page.id);
    expect(items.data).toMatchObject([{ price: { id: pro } }]);
  });

  test('that nobody sells, or not so, is unknown, and nothing is made', async () => {
    const { provider, checkout, key, written } = await startCheckout();
    await sell(provider, 'old', { active: false, lookup_key: 'old_monthly' });
    await sell(provider, 'once', { interval: 'once', lookup_key: 'once_monthly' });
    const before = written().length;
    for (const [plan, interval] of [
      ['free', 'monthly'],
      ['pro', 'annual'],
      ['old', 'monthly'],
      ['once', 'monthly'],
      ['', 'monthly'],
    ] as const)
      expect(await billingError(checkout.openPlan(key, plan, interval, RETURN_URL)), plan).toMatchObject({
        code: 'PLAN_UNKNOWN',
      });
    expect(written()).toHaveLength(before);
  });

  test('leads back to the tenant’s default return URL, if it has one that is allowed', async () => {
    const { store, checkout, key, tenantId, open, customer } = await startCheckout();
    const call = () => checkout.openPlan(key, 'pro', 'monthly', undefined);
    expect(await billingError(call())).toMatchObject({ code: 'RETURN_URL_MISSING' });
    await provisioner(store).setDefaultReturnUrl(tenantId, RETURN_URL);
    await call();
    expect(await open(await customer())).toMatchObject([{ success_url: RETURN_URL, cancel_url: RETURN_URL }]);
  });
});

test('a customer that was deleted at Stripe is replaced, and nothing is sold to it any more', async () => {
  const { sandbox, provider, checkout, user, pro, open, customer } = await startCheckout();
  const first = await checkout.open(user, wish(pro));
  const lost = await customer();
  await provider.client.customers.del(lost);
  const page = await checkout.open(user, wish(pro));
  expect(await customer()).not.toBe(lost);
  expect(pay(sandbox, first.id)).toBe(false);
  expect((await open(await customer())).map(({ id }) => id)).toEqual([page.id]);
});

test('nothing is asked of Stripe where no audit row can be written', async () => {
  const { sandbox, store, location, provider, user, pro } = await startCheckout();
  const before = sandbox.requests.length;
  const full = await openTestStore(location);
  const audit = Object.assign(full.audit, {
    assertWritable: () => Promise.reject(new Error('The disk is full')),
  });
  await expect(checkoutOn({ ...store, audit }, provider).open(user, wish(pro))).rejects.toThrow(
    'The disk is full',
  );
  expect(sandbox.requests).toHaveLength(before);
});
