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
