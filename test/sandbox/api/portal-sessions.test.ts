import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { openSession, recoverSession } from '../../../src/sandbox/portal/open-session.ts';
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

describe('a flow', () => {
  type Flow = Stripe.BillingPortal.SessionCreateParams.FlowData;

  async function portal(subscription: Partial<Stripe.SubscriptionCreateParams> = {}) {
    const { stripe } = await startWithClient();
    const { id: customer } = await stripe.customers.create();
    const [price, other] = [(await monthlyPrice(stripe)).id, (await monthlyPrice(stripe, 'Other')).id];
    const { id, items } = await stripe.subscriptions.create({
      customer,
      items: [{ price }],
      ...subscription,
    });
    const open = (flow_data: Flow, more = {}) =>
      stripe.billingPortal.sessions.create({ customer, return_url: back, flow_data, ...more });
    const confirm = (...changes: { id?: string; price?: string; quantity?: number }[]): Flow => ({
      type: 'subscription_update_confirm',
      subscription_update_confirm: {
        subscription: id,
        items: changes.map((change) => ({ id: items.data[0]?.id ?? '', ...change })),
      },
    });
    return { stripe, customer, price, other, id, item: items.data[0]?.id ?? '', open, confirm };
  }

  test.each<[Flow['type'], boolean]>([
    ['customer_update', false],
    ['payment_method_update', false],
    ['subscription_cancel', true],
    ['subscription_pause', true],
    ['subscription_update', true],
  ])('%s', async (type, about) => {
    const { id, open } = await portal();
    const { flow } = await open({ type, ...(about && { [type]: { subscription: id } }) });
    expect(flow).toMatchObject({
      type,
      after_completion: { type: 'portal_homepage' },
      ...(about && { [type]: { subscription: id } }),
    });
    if (about) expect(await failure(open({ type }))).toMatchObject({ param: `flow_data[${type}]` });
  });

  test('subscription_update_confirm is about one change of one item', async () => {
    const { id, item, price, other, open, confirm } = await portal();
    const { flow } = await open(confirm({ price: other, quantity: 2 }));
    expect(flow?.subscription_update_confirm).toEqual({
      discounts: null,
      items: [{ id: item, price: other, quantity: 2 }],
      subscription: id,
    });
    const path = 'flow_data[subscription_update_confirm]';
    for (const [flow_data, param] of [
      [confirm(), `${path}[items]`],
      [confirm({ quantity: 2 }, { quantity: 3 }), `${path}[items]`],
      [confirm({ id: 'si_x', quantity: 2 }), `${path}[items][0][id]`],
      [confirm({ price: 'price_x' }), `${path}[items][0][price]`],
      [confirm({ price }), `${path}[subscription]`],
    ] as const)
      expect(await failure(open(flow_data))).toMatchObject({ statusCode: 400, param });
  });

  test('it is about a subscription that goes on', async () => {
    const { stripe, id, open } = await portal();
    const cancel: Flow = { type: 'subscription_cancel', subscription_cancel: { subscription: id } };
    await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    expect((await failure(open(cancel))).message).toMatch(/already set to be canceled/);
    await stripe.subscriptions.cancel(id);
    expect((await failure(open(cancel))).message).toMatch(/has ended/);
  });

  test('only flexible subscriptions that are active can be paused', async () => {
    for (const subscription of [{ billing_mode: { type: 'classic' } }, { trial_period_days: 7 }] as const) {
      const { id, open } = await portal(subscription);
      const flow: Flow = { type: 'subscription_pause', subscription_pause: { subscription: id } };
      expect(await failure(open(flow))).toMatchObject({
        param: 'flow_data[subscription_pause][subscription]',
      });
    }
  });

  test('the configuration must offer it', async () => {
    const { stripe, other, open, confirm } = await portal();
    const features = { invoice_history: { enabled: true } };
    const { id: configuration } = await stripe.billingPortal.configurations.create({ features });
    expect(await failure(open(confirm({ price: other }), { configuration }))).toMatchObject({
      param: 'flow_data[type]',
    });
    const product = String((await stripe.prices.retrieve(other)).product);
    const recurring = { interval: 'month' } as const;
    const third = await stripe.prices.create({ product, currency: 'eur', unit_amount: 1, recurring });
    const update = {
      enabled: true,
      default_allowed_updates: ['price' as const],
      products: [{ product, prices: [third.id] }],
    };
    await stripe.billingPortal.configurations.update(configuration, {
      features: { subscription_update: update },
    });
    expect((await failure(open(confirm({ price: other }), { configuration }))).message).toMatch(
      /not offered/,
    );
  });

  test('where it leads to must be said', async () => {
    const { open } = await portal();
    const type = 'payment_method_update';
    const done = { type: 'hosted_confirmation', hosted_confirmation: { custom_message: 'Thanks' } } as const;
    expect((await open({ type, after_completion: done })).flow?.after_completion).toEqual({
      ...done,
      redirect: null,
    });
    expect(await failure(open({ type, after_completion: { type: 'redirect' } }))).toMatchObject({
      param: 'flow_data[after_completion][redirect]',
    });
    const stray = { type, subscription_cancel: { subscription: 'sub_x' } } as const;
    expect(await failure(open(stray))).toMatchObject({ param: 'flow_data[subscription_cancel]' });
  });
});

test('an expired session can be had again by its customer, if that was asked for', async () => {
  let now = new Date('2026-01-01T00:00:00Z');
  const { sandbox, stripe } = await startWithClient({ now: () => now });
  const { id: customer } = await stripe.customers.create({ email: 'ada@example.com' });
  const end = now.getTime() / 1000 + 7200;
  const open = async (more = {}) => {
    const session = await stripe.billingPortal.sessions.create({ customer, ...more });
    return { session, secret: session.url.split('/').at(-1) ?? '' };
  };
  const after_expiration = { type: 'customer_login', customer_login: { expires_at: end } };
  const [mailed, plain] = [await open({ after_expiration }), await open()];
  expect(mailed.session.after_expiration).toEqual(after_expiration);
  expect(plain.session.after_expiration).toBeNull();
  const { world } = sandbox;
  expect(recoverSession(world, mailed.secret, 'ada@example.com')).toBe(false);
  now = new Date('2026-01-01T01:00:00Z');
  expect(openSession(world, mailed.secret)).toBeUndefined();
  expect(recoverSession(world, plain.secret, 'ada@example.com')).toBe(false);
  expect(recoverSession(world, mailed.secret, 'eve@example.com')).toBe(false);
  expect(recoverSession(world, mailed.secret, ' Ada@example.com')).toBe(true);
  expect(openSession(world, mailed.secret)).toMatchObject({ customer });
  now = new Date('2026-01-01T03:00:00Z');
  expect(recoverSession(world, mailed.secret, 'ada@example.com')).toBe(false);
  const past = { type: 'customer_login', customer_login: { expires_at: end } };
  expect(await failure(open({ after_expiration: past }))).toMatchObject({
    param: 'after_expiration[customer_login][expires_at]',
  });
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
