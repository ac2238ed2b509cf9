/** What Stripe is told about a portal link, and how it answers. */
import { describe, expect, test } from 'vitest';
import { monthlyPrice } from '../sandbox/support.ts';
import { RETURN_URL, startPortal, subscribe } from '../support/portal.ts';
import { provisioner } from '../support/provisioner.ts';

const SESSIONS = '/v1/billing_portal/sessions';

/** The domain, with a tenant that has subscribed. */
async function started() {
  const portal = await startPortal();
  const customer = await subscribe(portal);
  const { client } = portal.provider;
  const [subscription] = (await client.subscriptions.list({ customer })).data;
  if (!subscription) throw new Error('There is no subscription');
  const sent = () => portal.sandbox.requests.filter(({ path }) => path === SESSIONS).at(-1)?.params;
  return { ...portal, client, subscription, sent };
}

/** A price that is on offer, of the plan `team`. */
async function teamPrice({ client }: Awaited<ReturnType<typeof started>>): Promise<string> {
  const product = await client.products.create({ name: 'Team', metadata: { gangway_plan: 'team' } });
  const recurring = { interval: 'month' } as const;
  const { id } = await client.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: 4900,
    recurring,
    lookup_key: 'team_monthly',
  });
  return id;
}

describe('nothing but what was asked for is sent', () => {
  test('nothing', async () => {
    const { asUser, sent } = await started();
    await asUser();
    expect(Object.keys(sent() ?? {}).sort()).toEqual(['customer', 'return_url']);
  });

  test('a language', async () => {
    const { asUser, sent } = await started();
    await asUser({ locale: 'pt-BR' });
    expect(sent()).toMatchObject({ locale: 'pt-BR' });
  });

  test.each([
    ['for ever', undefined, { type: 'customer_login' }],
    [
      'until then',
      new Date('2099-01-01T00:00:00.900Z'),
      { type: 'customer_login', customer_login: { expires_at: '4070908800' } },
    ],
  ])('a link that is found again by signing in, %s', async (_name, until, expected) => {
    const { asUser, sent } = await started();
    await asUser({ signIn: { until } });
    expect(sent()?.after_expiration).toEqual(expected);
  });
});

describe('a flow', () => {
  test.each(['customer_update', 'payment_method_update'] as const)(
    '%s needs no subscription',
    async (type) => {
      const { sandbox, asUser } = await startPortal();
      await asUser({ flow: { type, afterCompletion: undefined } });
      expect(sandbox.requests.at(-1)?.params).toMatchObject({ flow_data: { type } });
      expect(sandbox.requests.filter(({ path }) => path === '/v1/subscriptions')).toEqual([]);
    },
  );

  test.each(['subscription_cancel', 'subscription_pause', 'subscription_update'] as const)(
    '%s is about the subscription that the tenant has',
    async (type) => {
      const { byKey, sent, subscription } = await started();
      await byKey({ flow: { type, afterCompletion: undefined } });
      expect(sent()?.flow_data).toEqual({ type, [type]: { subscription: subscription.id } });
    },
  );

  test('subscription_update_confirm is about the item that the subscription has now, not the one it had', async () => {
    const context = await started();
    const { asUser, client, sent, subscription } = context;
    const price = await teamPrice(context);
    const [old] = subscription.items.data;
    // The mirror has seen the old one.
    await asUser();
    const { id: other } = await monthlyPrice(client);
    const { items } = await client.subscriptions.update(subscription.id, {
      items: [{ id: old?.id as string, deleted: true }, { price: other }],
    });
    const change = { plan: 'Team', interval: 'monthly', quantity: 5 } as const;
    await asUser({ flow: { type: 'subscription_update_confirm', change, afterCompletion: undefined } });
    expect(items.data[0]?.id).not.toBe(old?.id);
    expect(sent()?.flow_data).toEqual({
      type: 'subscription_update_confirm',
      subscription_update_confirm: {
        subscription: subscription.id,
        items: [{ id: items.data[0]?.id, price, quantity: '5' }],
      },
    });
  });

  test('another quantity of the same price is a change; the same one is not', async () => {
    const context = await started();
    const { asUser, client, subscription } = context;
    const price = await teamPrice(context);
    const id = subscription.items.data[0]?.id as string;
    await client.subscriptions.update(subscription.id, { items: [{ id, price, quantity: 2 }] });
    const to = (quantity: number | undefined) =>
      asUser({
        flow: {
          type: 'subscription_update_confirm',
          change: { priceId: price, quantity },
          afterCompletion: undefined,
        },
      });
    await expect(to(3)).resolves.toContain('/p/session/');
    await expect(to(2)).rejects.toMatchObject({ code: 'UPDATE_CHANGES_NOTHING' });
    await expect(to(undefined)).rejects.toMatchObject({ code: 'UPDATE_CHANGES_NOTHING' });
  });

  test.each([
    [
      { type: 'redirect', returnUrl: 'https://app.example.com/done' },
      { type: 'redirect', redirect: { return_url: 'https://app.example.com/done' } },
    ],
    [
      { type: 'hosted_confirmation', message: 'Bye' },
      { type: 'hosted_confirmation', hosted_confirmation: { custom_message: 'Bye' } },
    ],
    [{ type: 'hosted_confirmation', message: undefined }, { type: 'hosted_confirmation' }],
    [{ type: 'portal_homepage' }, { type: 'portal_homepage' }],
  ] as const)('goes on as was asked for: %j', async (afterCompletion, expected) => {
    const { asUser, sent } = await started();
    await asUser({ flow: { type: 'payment_method_update', afterCompletion } });
    expect(sent()).toMatchObject({ return_url: RETURN_URL, flow_data: { after_completion: expected } });
  });
});

describe('refused before Stripe is asked for anything', () => {
  test.each([
    [
      'COMPLETION_URL_NOT_ALLOWED',
      {
        flow: {
          type: 'customer_update',
          afterCompletion: { type: 'redirect', returnUrl: 'https://elsewhere.example/' },
        },
      },
    ],
    [
      'COMPLETION_URL_NOT_ALLOWED',
      {
        flow: {
          type: 'customer_update',
          afterCompletion: { type: 'redirect', returnUrl: 'https://app.example.com@elsewhere.example/' },
        },
      },
    ],
    ['SIGN_IN_OVER', { signIn: { until: new Date(Date.now() - 1) } }],
    // A leap second, which the contract's format allows.
    ['SIGN_IN_OVER', { signIn: { until: new Date('2030-12-31T23:59:60Z') } }],
  ] as const)('%s', async (code, link) => {
    const { sandbox, asUser, audits } = await startPortal();
    await expect(asUser(link)).rejects.toMatchObject({ code });
    expect(sandbox.requests).toEqual([]);
    expect(await audits()).toMatchObject([{ outcome: code }]);
  });

  test('a page of another origin that is allowed, too, serves', async () => {
    const { store, appId, asUser } = await started();
    await provisioner(store).addOrigin(appId, 'https://other.example.com');
    const afterCompletion = { type: 'redirect', returnUrl: 'https://other.example.com/' } as const;
    await expect(asUser({ flow: { type: 'customer_update', afterCompletion } })).resolves.toContain(
      '/p/session/',
    );
  });
});

describe('a tenant without a subscription', () => {
  test('gets no customer for a flow that is about one', async () => {
    const { asUser, customers } = await startPortal();
    const flow = { type: 'subscription_cancel', afterCompletion: undefined } as const;
    await expect(asUser({ flow })).rejects.toMatchObject({ code: 'FLOW_SUBSCRIPTION_MISSING' });
    expect(await customers()).toEqual([]);
  });

  test.each(['canceled', 'incomplete'])('has none that is %s, either', async (status) => {
    const portal = await startPortal();
    await subscribe(portal, status);
    const flow = { type: 'subscription_update', afterCompletion: undefined } as const;
    await expect(portal.asUser({ flow })).rejects.toMatchObject({ code: 'FLOW_SUBSCRIPTION_MISSING' });
  });
});

test.each([
  ['cancel_at', { cancel_at: 4_000_000_000 }],
  ['cancel_at_period_end', { cancel_at_period_end: true }],
])('what is to end by %s already cannot be canceled once more', async (_name, change) => {
  const { asUser, client, subscription } = await started();
  await client.subscriptions.update(subscription.id, change);
  const flow = { type: 'subscription_cancel', afterCompletion: undefined } as const;
  await expect(asUser({ flow })).rejects.toMatchObject({ code: 'CANCELLATION_SCHEDULED' });
});

test('what the portal’s configuration does not offer is refused by Stripe, and the caller told so', async () => {
  const { asUser, client, store, appId } = await started();
  const { id } = await client.billingPortal.configurations.create({
    features: { subscription_cancel: { enabled: false } },
  });
  await provisioner(store).setPortalConfiguration(appId, id);
  const flow = { type: 'subscription_cancel', afterCompletion: undefined } as const;
  await expect(asUser({ flow })).rejects.toMatchObject({ code: 'FLOW_NOT_OFFERED' });
});
