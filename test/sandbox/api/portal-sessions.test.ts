import { expect, test } from 'vitest';
import { clientOf, failure, monthlyPrice, start, startWithClient } from '../support.ts';

const back = 'https://app.example.com/account';

test('a session leads to its address', async () => {
  const { sandbox, stripe } = await startWithClient();
  const customer = await stripe.customers.create({ name: 'Acme' });
  const session = await stripe.billingPortal.sessions.create({
    customer: customer.id,
    return_url: back,
    locale: 'de',
  });
  expect(session).toMatchObject({
    object: 'billing_portal.session',
    customer: customer.id,
    return_url: back,
    livemode: false,
    locale: 'de',
    flow: null,
  });
  expect(session.id).toMatch(/^bps_\w{24}$/);
  expect(session.url).toMatch(new RegExp(`^${sandbox.url}/p/session/test_\\w{64}$`));
  const [configuration] = (await stripe.billingPortal.configurations.list({ is_default: true })).data;
  expect(session.configuration).toBe(configuration?.id);
});

test('two sessions have two addresses', async () => {
  const { stripe } = await startWithClient();
  const customer = (await stripe.customers.create()).id;
  const create = () => stripe.billingPortal.sessions.create({ customer, return_url: back });
  const [first, second] = [await create(), await create()];
  expect(first.url).not.toBe(second.url);
});

test('an unknown customer is refused', async () => {
  const { stripe } = await startWithClient();
  const error = await failure(stripe.billingPortal.sessions.create({ customer: 'cus_x', return_url: back }));
  expect(error).toMatchObject({
    type: 'StripeInvalidRequestError',
    statusCode: 400,
    code: 'resource_missing',
    param: 'customer',
    message: "No such customer: 'cus_x'",
  });
});

test('a deleted customer is refused in the same way', async () => {
  const { stripe } = await startWithClient();
  const { id } = await stripe.customers.create();
  await stripe.customers.del(id);
  const error = await failure(stripe.billingPortal.sessions.create({ customer: id, return_url: back }));
  expect(error).toMatchObject({
    statusCode: 400,
    code: 'resource_missing',
    message: `No such customer: '${id}'`,
  });
});

test('a customer of the other mode is refused with a hint', async () => {
  const { stripe } = await startWithClient();
  const { id } = await stripe.customers.create({ metadata: { sandbox_other_mode: 'true' } });
  const error = await failure(stripe.billingPortal.sessions.create({ customer: id, return_url: back }));
  expect(error).toMatchObject({
    statusCode: 400,
    code: 'resource_missing',
    message: `No such customer: '${id}'; a similar object exists in live mode, but a test mode key was used to make this request.`,
  });
});

test('the customer is required', async () => {
  const { stripe } = await startWithClient();
  const error = await failure(stripe.billingPortal.sessions.create({ return_url: back }));
  expect(error).toMatchObject({
    statusCode: 400,
    code: 'parameter_missing',
    param: 'customer',
    message: 'Missing required param: customer.',
  });
});

test.each([
  '/account',
  'app.example.com',
  'javascript:alert(1)',
  'ftp://example.com',
  'https:app',
  'https://',
])('the return URL %s is refused', async (return_url) => {
  const { stripe } = await startWithClient();
  const { id } = await stripe.customers.create();
  const error = await failure(stripe.billingPortal.sessions.create({ customer: id, return_url }));
  expect(error).toMatchObject({ statusCode: 400, code: 'url_invalid', param: 'return_url' });
});

test('without an active default configuration there is no session', async () => {
  const { stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create();
  const [standard] = (await stripe.billingPortal.configurations.list({ is_default: true })).data;
  await stripe.billingPortal.configurations.update(standard?.id ?? '', { active: false });
  const error = await failure(stripe.billingPortal.sessions.create({ customer, return_url: back }));
  expect(error).toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400, code: undefined });
  expect(error.message).toBe(
    'No configuration provided and your test mode default configuration has not been created. Provide a configuration or create your default by saving your customer portal settings in test mode at https://dashboard.stripe.com/test/settings/billing/portal.',
  );
  const other = await stripe.billingPortal.configurations.create({
    features: { invoice_history: { enabled: true } },
  });
  const session = await stripe.billingPortal.sessions.create({
    customer,
    return_url: back,
    configuration: other.id,
  });
  expect(session.configuration).toBe(other.id);
});

test('an unknown configuration is refused', async () => {
  const { stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create();
  const error = await failure(stripe.billingPortal.sessions.create({ customer, configuration: 'bpc_x' }));
  expect(error).toMatchObject({
    statusCode: 400,
    code: 'resource_missing',
    param: 'configuration',
    message: "No such configuration: 'bpc_x'",
  });
});

test('the return URL may come from the configuration', async () => {
  const { stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create();
  const features = { invoice_history: { enabled: true } };
  const { id } = await stripe.billingPortal.configurations.create({ features, default_return_url: back });
  const session = await stripe.billingPortal.sessions.create({ customer, configuration: id });
  expect(session.return_url).toBe(back);
});

test('a flow is about a subscription of the customer', async () => {
  const { stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create();
  const { id: stranger } = await stripe.customers.create();
  const price = (await monthlyPrice(stripe)).id;
  const subscribe = (owner: string) => stripe.subscriptions.create({ customer: owner, items: [{ price }] });
  const [own, foreign] = [await subscribe(customer), await subscribe(stranger)];
  const cancel = (subscription: string) =>
    stripe.billingPortal.sessions.create({
      customer,
      return_url: back,
      flow_data: {
        type: 'subscription_cancel',
        subscription_cancel: { subscription },
        after_completion: { type: 'redirect', redirect: { return_url: back } },
      },
    });
  expect((await cancel(own.id)).flow).toMatchObject({
    type: 'subscription_cancel',
    subscription_cancel: { subscription: own.id },
    after_completion: { type: 'redirect', redirect: { return_url: back } },
  });
  expect(await failure(cancel(foreign.id))).toMatchObject({ statusCode: 400 });
});

test('in live mode everything says so', async () => {
  const sandbox = await start({ livemode: true, secretKey: 'sk_live_sandbox' });
  const stripe = clientOf(sandbox, 'sk_live_sandbox');
  const customer = await stripe.customers.create();
  expect(customer.livemode).toBe(true);
  const session = await stripe.billingPortal.sessions.create({ customer: customer.id, return_url: back });
  expect(session.livemode).toBe(true);
  expect(session.url).toContain('/p/session/live_');
});
