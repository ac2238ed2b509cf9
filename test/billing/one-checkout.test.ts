import { describe, expect, test } from 'vitest';
import type { CheckoutProvider, CheckoutStore } from '../../src/billing/checkout-ports.ts';
import type { InjectedFault } from '../../src/sandbox/index.ts';
import { StripeCheckout } from '../../src/stripe/checkout.ts';
import { checkoutOn, pay, startCheckout, wish } from '../support/checkout.ts';
import { openTestStore } from '../support/database.ts';
import { userOf } from '../support/portal.ts';
import { billingError, providerAt } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';

const SESSIONS = '/v1/checkout/sessions';
const CREATION = { method: 'POST', path: SESSIONS };

/** The same, but for some methods. */
function changed<T extends object>(whole: T, methods: Partial<T>): T {
  return new Proxy(whole, {
    get: (target, name) => {
      const member: unknown = Reflect.get(methods, name) ?? Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

describe('two tabs', () => {
  test('at once, a hundred times, in two instances: one page, and one subscription whichever pages are paid on', {
    timeout: 120_000,
  }, async () => {
    const { sandbox, store, location, provider, appId, slot, pro, team, open, subscriptions } =
      await startCheckout();
    const instances = [
      checkoutOn(store, provider),
      checkoutOn(await openTestStore(location), providerAt(sandbox.url)),
    ] as const;
    for (let round = 0; round < 100; round++) {
      const tenantId = await provisioner(store).createTenant({ appId, name: `Tenant ${round}` });
      await provisioner(store).addMember(tenantId, 'user-1');
      const caller = userOf(appId, tenantId);
      // The same order, or another one; in the same process, or in another.
      const other = instances[(round >> 1) % 2] ?? instances[1];
      const pages = await Promise.all([
        instances[0].open(caller, wish(pro)),
        other.open(caller, wish(round % 2 ? pro : team)),
      ]);
      const customer = (await store.customers.findBinding({ ...slot, tenantId }))?.customerId ?? '';
      const left = await open(customer);
      expect(left).toHaveLength(1);
      expect(pages.map(({ id }) => id)).toContain(left[0]?.id);
      if (round % 2) expect(pages[0].url).toBe(pages[1].url);
      for (const id of new Set(pages.map((page) => page.id))) pay(sandbox, id);
      expect(await subscriptions(customer)).toHaveLength(1);
    }
  });

  test('one after the other: the same page, made once', async () => {
    const { checkout, user, pro, written } = await startCheckout();
    const first = await checkout.open(user, wish(pro));
    const before = written().length;
    expect(await checkout.open(user, wish(pro))).toMatchObject({ id: first.id, url: first.url });
    expect(written()).toHaveLength(before);
  });

  test.each([
    ['plan', (_pro: string, team: string) => wish(team)],
    ['quantity', (pro: string) => wish(pro, { quantity: 2 })],
    ['way back', (pro: string) => wish(pro, { successUrl: 'https://app.example.com/other' })],
  ])('another %s closes the first page', async (_what, other) => {
    const { sandbox, checkout, user, pro, team, open, customer } = await startCheckout();
    const first = await checkout.open(user, wish(pro));
    const second = await checkout.open(user, other(pro, team));
    expect((await open(await customer())).map(({ id }) => id)).toEqual([second.id]);
    expect(pay(sandbox, first.id)).toBe(false);
  });

  test('one has the key, and the other waits for it', async () => {
    const { sandbox, checkout, user, pro } = await startCheckout();
    await checkout.open(user, wish(pro, { quantity: 9 }));
    sandbox.faults.inject({ ...CREATION, kind: 'delay', ms: 1_000_000 });
    const pages = Promise.all([checkout.open(user, wish(pro)), checkout.open(user, wish(pro))]);
    await expect
      .poll(() => sandbox.requests.some(({ status }) => status === 409), { timeout: 20_000 })
      .toBe(true);
    sandbox.faults.clear();
    const [one, other] = await pages;
    expect(one.id).toBe(other.id);
  });

  test('what somebody else opened for the customer is closed too, but for single payments', async () => {
    const { provider, checkout, user, pro, team, open, customer } = await startCheckout();
    const first = await checkout.open(user, wish(pro));
    const { sessions } = provider.client.checkout;
    const common = { customer: await customer(), success_url: 'https://elsewhere.example/' };
    await sessions.create({ ...common, mode: 'subscription', line_items: [{ price: team, quantity: 1 }] });
    const card = await sessions.create({ ...common, mode: 'setup', currency: 'eur' });
    expect((await checkout.open(user, wish(pro))).id).toBe(first.id);
    expect((await open(await customer())).map(({ id }) => id).sort()).toEqual([card.id, first.id].sort());
  });

  test('a page that is about to close by itself is not given out again', async () => {
    const { store, provider, checkout, user, pro, open, customer } = await startCheckout();
    const first = await checkout.open(user, wish(pro));
    const at = (before: number) =>
      checkoutOn(store, provider, { now: () => new Date(first.expiresAt.getTime() - before) });
    expect((await at(601_000).open(user, wish(pro))).id).toBe(first.id);
    const second = await at(600_000).open(user, wish(pro));
    expect((await open(await customer())).map(({ id }) => id)).toEqual([second.id]);
  });
});

describe('a subscription', () => {
  test('of its own: there is no further one, and no page stays open', async () => {
    const { sandbox, provider, checkout, user, pro, team, open, customer, audits } = await startCheckout();
    const page = await checkout.open(user, wish(pro));
    expect(pay(sandbox, page.id)).toBe(true);
    expect(await billingError(checkout.open(user, wish(team)))).toMatchObject({
      code: 'SUBSCRIPTION_EXISTS',
    });
    await provider.client.checkout.sessions.create({
      mode: 'subscription',
      customer: await customer(),
      success_url: 'https://elsewhere.example/',
      line_items: [{ price: team, quantity: 1 }],
    });
    expect(await billingError(checkout.open(user, wish(pro)))).toMatchObject({ code: 'SUBSCRIPTION_EXISTS' });
    expect(await open(await customer())).toEqual([]);
    expect((await audits()).map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'checkout.open succeeded',
      'checkout.open SUBSCRIPTION_EXISTS',
      'checkout.open SUBSCRIPTION_EXISTS',
    ]);
  });

  test('that began elsewhere closes the tenant’s own page', async () => {
    const { provider, checkout, user, pro, team, open, customer } = await startCheckout();
    await checkout.open(user, wish(pro));
    await provider.client.subscriptions.create({ customer: await customer(), items: [{ price: team }] });
    expect(await billingError(checkout.open(user, wish(pro)))).toMatchObject({ code: 'SUBSCRIPTION_EXISTS' });
    expect(await open(await customer())).toEqual([]);
  });

  test.each(['active', 'trialing', 'past_due', 'unpaid', 'paused', 'incomplete'])(
    '%s is one',
    async (sandbox_status) => {
      const { provider, checkout, user, pro, customer } = await startCheckout();
      await checkout.open(user, wish(pro));
      const common = { customer: await customer(), items: [{ price: pro }] };
      await provider.client.subscriptions.create({ ...common, metadata: { sandbox_status } });
      expect(await billingError(checkout.open(user, wish(pro)))).toMatchObject({
        code: 'SUBSCRIPTION_EXISTS',
      });
    },
  );

  test.each(['canceled', 'incomplete_expired'])('%s is none', async (sandbox_status) => {
    const { provider, checkout, user, pro, team, customer } = await startCheckout();
    await checkout.open(user, wish(pro));
    const common = { customer: await customer(), items: [{ price: pro }] };
    await provider.client.subscriptions.create({ ...common, metadata: { sandbox_status } });
    await checkout.open(user, wish(team));
  });

  test.each([
    ['another order', 1],
    ['the same order', 0],
  ])('bought while %s is opened ends in one', async (_what, other) => {
    const { sandbox, store, provider, checkout, user, pro, team, subscriptions, customer } =
      await startCheckout();
    const first = await checkout.open(user, wish(pro));
    const adapter = new StripeCheckout(provider);
    const meanwhile: Partial<CheckoutProvider> = {
      openCheckouts: async (id) => {
        const found = await adapter.openCheckouts(id);
        pay(sandbox, first.id);
        return found;
      },
    };
    const late = checkoutOn(store, provider, { checkout: changed<CheckoutProvider>(adapter, meanwhile) });
    const call = late.open(user, wish([pro, team][other] ?? ''));
    expect(await billingError(call)).toMatchObject({ code: 'SUBSCRIPTION_EXISTS' });
    expect(await subscriptions(await customer())).toHaveLength(1);
  });
});

describe('a process that dies', () => {
  /** Opens a page for the price, and comes to nothing right after Stripe has made it. */
  async function dying() {
    const started = await startCheckout();
    const { store, provider, user, pro, sandbox } = started;
    const dead: Partial<CheckoutStore> = { raiseCheckoutAttempt: () => Promise.reject(new Error('killed')) };
    const checkouts = changed(store.checkouts, dead as Partial<typeof store.checkouts>);
    const call = checkoutOn({ ...store, checkouts }, provider).open(user, wish(pro));
    await expect(call).rejects.toThrow('killed');
    expect(sandbox.requests.at(-1)).toMatchObject({ ...CREATION, status: 200 });
    return started;
  }

  test('leaves its page to whoever asks for the same', async () => {
    const { checkout, user, pro, open, customer } = await dying();
    const [left] = await open(await customer());
    expect((await checkout.open(user, wish(pro))).id).toBe(left?.id);
  });

  test('is no hindrance to another order, nor to the same after that page was closed', async () => {
    for (const order of ['team', 'pro'] as const) {
      const started = await dying();
      const { provider, checkout, user, open, customer } = started;
      const [left] = await open(await customer());
      if (order === 'pro') await provider.client.checkout.sessions.expire(left?.id ?? '');
      const page = await checkout.open(user, wish(started[order]));
      expect((await open(await customer())).map(({ id }) => id)).toEqual([page.id]);
      expect(page.id).not.toBe(left?.id);
    }
  });
});

/** Somebody else opens a page for another order in the middle of it, at whatever point. */
test.each(['openCheckouts', 'hasSubscription', 'createCheckout'] as const)(
  'one that is overtaken around %s leaves one page open, its own',
  async (method) => {
    for (const first of [true, false]) {
      const { store, provider, checkout, user, pro, team, open, customer } = await startCheckout();
      if (!first) await checkout.open(user, wish(pro, { quantity: 3 }));
      const adapter = new StripeCheckout(provider);
      let overtaken = false;
      const overtake = async () => {
        if (!overtaken) await checkout.open(user, wish(team));
        overtaken = true;
      };
      const slowly = async (...asked: unknown[]) => {
        if (method === 'createCheckout') await overtake();
        const answer = await Reflect.apply(adapter[method], adapter, asked);
        await overtake();
        return answer;
      };
      const slow = changed<CheckoutProvider>(adapter, { [method]: slowly });
      const page = await checkoutOn(store, provider, { checkout: slow }).open(user, wish(pro));
      expect((await open(await customer())).map(({ id }) => id)).toEqual([page.id]);
    }
  },
);

describe('a page that Stripe failed to make', () => {
  const FAILURE: readonly [string, InjectedFault, string][] = [
    ['500 that Stripe repeats', { kind: 'server-error' }, 'PROVIDER_UNREACHABLE'],
    ['500, but done', { kind: 'server-error', after_executing: true }, 'PROVIDER_UNREACHABLE'],
    ['500 that Stripe does not repeat', { kind: 'server-error', kept: false }, 'PROVIDER_UNREACHABLE'],
    ['400', { kind: 'custom', status: 400, body: { error: { message: 'No' } } }, 'PROVIDER_ERROR'],
    ['429', { kind: 'rate-limit' }, 'PROVIDER_RATE_LIMITED'],
    ['403', { kind: 'permission' }, 'PROVIDER_KEY_REFUSED'],
    ['no answer, but done', { kind: 'hang', after_executing: true }, 'PROVIDER_UNREACHABLE'],
    ['no page', { kind: 'custom', status: 200, body: { object: 'checkout.session' } }, 'PROVIDER_ERROR'],
  ];
  test.each(FAILURE)('%s: the next call gets one, and one is open', async (_what, fault, code) => {
    for (const next of ['pro', 'team'] as const) {
      const started = await startCheckout({ timeout: 1000 });
      const { sandbox, checkout, user, pro, open, customer } = started;
      sandbox.faults.inject({ ...CREATION, ...fault });
      expect(await billingError(checkout.open(user, wish(pro)))).toMatchObject({ code });
      const page = await checkout.open(user, wish(started[next]));
      expect((await open(await customer())).map(({ id }) => id)).toEqual([page.id]);
    }
  });

  test('because others hold the key for ever: it is busy', async () => {
    const { sandbox, checkout, user, pro } = await startCheckout();
    sandbox.faults.inject({ ...CREATION, kind: 'lock-timeout', times: 6 });
    expect(await billingError(checkout.open(user, wish(pro)))).toMatchObject({ code: 'PROVIDER_BUSY' });
    await checkout.open(user, wish(pro));
  });
});
