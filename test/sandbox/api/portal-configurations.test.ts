import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { failure, startWithClient } from '../support.ts';

const features = { subscription_cancel: { enabled: true, mode: 'immediately' as const } };

test('there is one active default configuration from the start', async () => {
  const { stripe } = await startWithClient();
  const { data } = await stripe.billingPortal.configurations.list({
    is_default: true,
    active: true,
    limit: 1,
  });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({ object: 'billing_portal.configuration', active: true, is_default: true });
});

test('a configuration is created, read and changed', async () => {
  const { stripe } = await startWithClient();
  const created = await stripe.billingPortal.configurations.create({
    features,
    business_profile: { headline: 'Acme', privacy_policy_url: 'https://acme.example/privacy' },
    name: 'For Acme',
  });
  expect(created).toMatchObject({
    active: true,
    is_default: false,
    name: 'For Acme',
    business_profile: { headline: 'Acme', terms_of_service_url: null },
    features: {
      subscription_cancel: { enabled: true, mode: 'immediately' },
      subscription_update: { enabled: false },
    },
    login_page: { enabled: false, url: null },
  });
  expect(created.id).toMatch(/^bpc_\w{24}$/);
  const changed = await stripe.billingPortal.configurations.update(created.id, {
    active: false,
    business_profile: { headline: '' },
    default_return_url: 'https://app.example.com',
    login_page: { enabled: true },
    metadata: { a: 'b' },
  });
  expect(changed).toMatchObject({
    active: false,
    business_profile: { headline: null, privacy_policy_url: 'https://acme.example/privacy' },
    default_return_url: 'https://app.example.com',
    features: { subscription_cancel: { mode: 'immediately' } },
    metadata: { a: 'b' },
  });
  expect(changed.login_page.url).toContain('/p/login/');
  const read = await stripe.billingPortal.configurations.retrieve(created.id);
  expect(read.metadata).toEqual({ a: 'b' });
});

test('every feature is kept as it is told; what is not told stays', async () => {
  const { stripe } = await startWithClient();
  const { id: product } = await stripe.products.create({ name: 'Any' });
  const price = await stripe.prices.create({ product, currency: 'eur', unit_amount: 1 });
  const all = {
    customer_update: { allowed_updates: ['email', 'tax_id'], enabled: true },
    invoice_history: { enabled: false },
    payment_method_update: { enabled: true, payment_method_configuration: 'pmc_1' },
    subscription_cancel: {
      cancellation_reason: { enabled: true, feedback_options: ['cfo_1'], options: ['unused'] },
      enabled: true,
      mode: 'immediately',
      proration_behavior: 'create_prorations',
    },
    subscription_pause: {
      duration: { interval_options: [{ interval: 'week', interval_count: 2 }], type: 'interval_options' },
      enabled: true,
    },
    subscription_update: {
      billing_cycle_anchor: 'now',
      default_allowed_updates: ['quantity'],
      enabled: true,
      products: [
        { adjustable_quantity: { enabled: true, maximum: 5, minimum: 2 }, prices: [price.id], product },
      ],
      proration_behavior: 'always_invoice',
      schedule_at_period_end: { conditions: [{ type: 'shortening_interval' }] },
      trial_update_behavior: 'continue_trial',
    },
  } satisfies Stripe.BillingPortal.ConfigurationCreateParams.Features;
  const expand = ['features.subscription_update.products'];
  const created = await stripe.billingPortal.configurations.create({ features: all, expand });
  expect(created.features).toEqual(all);
  const change = { subscription_pause: { enabled: false } };
  const changed = await stripe.billingPortal.configurations.update(created.id, { features: change, expand });
  expect(changed.features).toEqual({
    ...all,
    subscription_pause: { ...all.subscription_pause, enabled: false },
  });
});

test('products are told only if they are asked for, and must be there with their prices', async () => {
  const { stripe } = await startWithClient();
  const { id: product } = await stripe.products.create({ name: 'Any' });
  const { id: other } = await stripe.products.create({ name: 'Other' });
  const price = await stripe.prices.create({ product, currency: 'eur', unit_amount: 1 });
  const { configurations } = stripe.billingPortal;
  const offering = (offer: { product: string; prices: string[] }) =>
    configurations.create({ features: { subscription_update: { enabled: true, products: [offer] } } });
  const { id, features: told } = await offering({ product, prices: [price.id] });
  const path = 'features.subscription_update.products';
  expect(told.subscription_update).not.toHaveProperty('products');
  expect((await configurations.retrieve(id)).features.subscription_update).not.toHaveProperty('products');
  const [listed] = (await configurations.list({ expand: [`data.${path}`] })).data;
  expect(listed?.features.subscription_update.products).toMatchObject([{ product, prices: [price.id] }]);
  for (const [offer, param] of [
    [{ product: 'prod_none', prices: [price.id] }, 'product'],
    [{ product, prices: ['price_none'] }, 'prices][0'],
    [{ product: other, prices: [price.id] }, 'prices][0'],
  ] as const)
    expect(await failure(offering({ ...offer, prices: [...offer.prices] }))).toMatchObject({
      param: `features[subscription_update][products][0][${param}]`,
    });
});

test('configurations are filtered', async () => {
  const { stripe } = await startWithClient();
  const { id } = await stripe.billingPortal.configurations.create({ features });
  const others = await stripe.billingPortal.configurations.list({ is_default: false });
  expect(others.data.map((configuration) => configuration.id)).toEqual([id]);
  await stripe.billingPortal.configurations.update(id, { active: false });
  expect((await stripe.billingPortal.configurations.list({ active: true })).data).toHaveLength(1);
});

test('an unknown configuration is a 404', async () => {
  const { stripe } = await startWithClient();
  const error = await failure(stripe.billingPortal.configurations.retrieve('bpc_x'));
  expect(error).toMatchObject({ statusCode: 404, code: 'resource_missing' });
});
