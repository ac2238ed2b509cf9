/** What the portal's visitor does about plans, by the forms that its pages send. */
import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { advance } from '../../../src/sandbox/index.ts';
import { post, visitor, words } from './support.ts';

const day = 24 * 60 * 60;
const location = (answer: Response) => answer.headers.get('location') ?? '';

async function subscriber(
  features?: Stripe.BillingPortal.ConfigurationUpdateParams.Features,
  params: Partial<Stripe.SubscriptionCreateParams> = {},
) {
  const visit = await visitor({}, features);
  const [small, large] = [await visit.plan('Small', 1000), await visit.plan('Large', 3000)];
  const { id } = await visit.subscribe(small, params);
  const url = await visit.open();
  visit.news();
  const to = (task: string) => `${url}/subscriptions/${id}/${task}`;
  const seen = () => visit.stripe.subscriptions.retrieve(id);
  return { ...visit, id, small, large, url, to, seen };
}

describe('another plan', () => {
  test('is chosen, shown with what it costs, and paid', async () => {
    const { stripe, customer, sandbox, id, large, open, seen, news } = await subscriber();
    advance(sandbox.world, 15.5 * day);
    const url = await open();
    const to = (task: string) => `${url}/subscriptions/${id}/${task}`;
    const choice = await words(fetch(to('update')));
    expect(choice).toContain('Small $10.00 per month Current');
    expect(choice).toContain('Large $30.00 per month');
    const price = await words(fetch(`${to('confirm')}?price=${large}&quantity=2`));
    expect(price).toContain('2 × Large , $60.00 per month');
    expect(price).toContain('Unused time on Small after 16 Jan 2026 -$5.00');
    expect(price).toContain('Remaining time on 2 × Large after 16 Jan 2026 $30.00');
    expect(price).toContain('Due today $25.00');
    expect(price).toContain('The next period begins on 1 February 2026.');
    expect((await seen()).items.data[0]?.price.unit_amount).toBe(1000);
    news();
    const answer = await post(to('confirm'), { price: large, quantity: '2' });
    expect([answer.status, location(answer)]).toEqual([303, `${new URL(url).pathname}?done=changed`]);
    expect(await seen()).toMatchObject({ items: { data: [{ quantity: 2, price: { id: large } }] } });
    expect((await stripe.invoices.list({ customer })).data[0]).toMatchObject({ total: 2500, status: 'paid' });
    expect(news()).toEqual(
      expect.arrayContaining(['customer.subscription.updated', 'invoice.created', 'invoice.paid']),
    );
    expect(await words(fetch(`${url}?done=changed`))).toMatch(
      /Your plan is changed\..*2 × \$30\.00 per month/,
    );
  });

  test('that costs less leaves a credit', async () => {
    const { stripe, customer, small, to } = await subscriber();
    await post(to('confirm'), { quantity: '3' });
    const page = await words(fetch(`${to('confirm')}?price=${small}&quantity=1`));
    expect(page).toContain(
      'Difference -$20.00 Due today $0.00 What is left over is taken off your next invoices.',
    );
    await post(to('confirm'), { price: small, quantity: '1' });
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -2000 });
  });

  test.each([
    ['create_prorations', 'The difference comes with the next invoice.', 2],
    ['none', 'Nothing is due now.', 1],
  ] as const)('with %s: %s', async (proration_behavior, text, lines) => {
    const { sandbox, stripe, customer, large, to } = await subscriber({
      subscription_update: { proration_behavior },
    });
    expect(await words(fetch(`${to('confirm')}?price=${large}`))).toContain(text);
    await post(to('confirm'), { price: large });
    expect((await stripe.invoices.list({ customer })).data).toHaveLength(1);
    advance(sandbox.world, 32 * day);
    const [renewal] = (await stripe.invoices.list({ customer })).data;
    expect(renewal?.lines.data).toHaveLength(lines === 1 ? 1 : 3);
  });

  test('whose payment fails says so', async () => {
    const { stripe, customer, large, url, to, seen, open } = await subscriber();
    await stripe.customers.update(customer, { invoice_settings: { default_payment_method: '' } });
    const answer = await post(to('confirm'), { price: large });
    expect(location(answer)).toContain('?done=unpaid');
    expect(await words(fetch(`${url}?done=unpaid`))).toMatch(/The payment failed\..*Payment failed.*Pay now/);
    expect((await seen()).status).toBe('past_due');
    await post(`${await open()}/cards/new`, { card: '4242424242424242', expiry: '12/40', cvc: '123' });
    expect(await words(fetch(to('pay')))).toContain('The last invoice is charged to your default card.');
    expect(location(await post(to('pay'), {}))).toContain('?done=paid');
    expect((await seen()).status).toBe('active');
  });

  test.each([
    ['a plan that is not offered', { price: 'price_x' }, 'Choose one of these plans.'],
    ['the same as before', { quantity: '1' }, 'Choose another plan, or another quantity.'],
    ['no quantity', { quantity: '0' }, 'Enter a whole quantity of at least 1.'],
    ['half of one', { quantity: '1.5' }, 'Enter a whole quantity of at least 1.'],
  ])('not %s', async (_, values, problem) => {
    const { to, seen, news } = await subscriber();
    expect(await words(post(to('confirm'), values))).toContain(problem);
    expect((await seen()).items.data[0]).toMatchObject({ quantity: 1, price: { unit_amount: 1000 } });
    expect(news()).toEqual([]);
  });

  test('only one of those that the portal is set to offer', async () => {
    const { stripe, large, small, to, url, plan } = await subscriber();
    const other = await plan('Other', 2000);
    const [configuration] = (await stripe.billingPortal.configurations.list()).data;
    const { product } = await stripe.prices.retrieve(large);
    const products = [{ product: String(product), prices: [large] }];
    await stripe.billingPortal.configurations.update(String(configuration?.id), {
      features: { subscription_update: { products, default_allowed_updates: ['price'] } },
    });
    const page = await words(fetch(to('update')));
    expect(page).toContain('Large');
    expect(page).not.toMatch(/Other|Quantity/);
    expect(await words(post(to('confirm'), { price: other }))).toContain('Choose one of these plans.');
    const many = { price: small, quantity: '2' };
    expect(await words(post(to('confirm'), many))).toContain('The quantity cannot be changed here.');
    await stripe.billingPortal.configurations.update(String(configuration?.id), {
      features: { subscription_update: { enabled: false } },
    });
    expect((await fetch(to('update'))).status).toBe(403);
    expect(await words(fetch(url))).not.toContain('Update plan');
  });

  test('in a trial costs nothing now', async () => {
    const { large, to } = await subscriber(undefined, { trial_period_days: 14 });
    expect(await words(fetch(`${to('confirm')}?price=${large}`))).toContain('Nothing is due in the trial.');
  });
});

describe('a cancellation', () => {
  test.each([
    ['flexible', { cancel_at_period_end: false }],
    ['classic', { cancel_at_period_end: true }],
  ] as const)('with the period, of a %s subscription, and taken back', async (type, expected) => {
    const { url, to, seen, news } = await subscriber(undefined, { billing_mode: { type } });
    expect(await words(fetch(to('cancel')))).toContain('stays available until 1 February 2026');
    expect(location(await post(to('cancel'), {}))).toContain('?done=canceled');
    const cancel_at = Date.parse('2026-02-01T00:00:00Z') / 1000;
    expect(await seen()).toMatchObject({ status: 'active', cancel_at, ...expected });
    expect(news()).toEqual(['customer.subscription.updated']);
    const page = await words(fetch(url));
    expect(page).toContain('Ends on 1 February 2026, and is not renewed.');
    expect(page).not.toContain('Update plan');
    expect(await words(fetch(to('cancel')))).toContain('This plan cannot be canceled');
    expect(await words(fetch(to('resume')))).toContain('does not end on 1 February 2026');
    expect(location(await post(to('resume'), {}))).toContain('?done=resumed');
    expect(await seen()).toMatchObject({ cancel_at: null, cancel_at_period_end: false });
    expect(news()).toEqual(['customer.subscription.updated']);
    expect(await words(fetch(url))).toContain('Renews on 1 February 2026 for $10.00.');
  });

  test('at once, with the reason that was asked for', async () => {
    const cancellation_reason = { enabled: true, options: ['too_expensive' as const, 'unused' as const] };
    const { url, to, seen, news } = await subscriber({
      subscription_cancel: { mode: 'immediately', cancellation_reason },
    });
    const page = await words(fetch(to('cancel')));
    expect(page).toContain('ends at once');
    expect(page).toContain('It is too expensive');
    expect(page).not.toContain('Other reason');
    await post(to('cancel'), { feedback: 'too_expensive', comment: 'Next year again' });
    expect(await seen()).toMatchObject({
      status: 'canceled',
      cancellation_details: {
        feedback: 'too_expensive',
        comment: 'Next year again',
        reason: 'cancellation_requested',
      },
    });
    expect(news()).toContain('customer.subscription.deleted');
    expect(await words(fetch(url))).toContain('No active subscription');
  });
});

test('a pause, and its end', async () => {
  const { stripe, customer, url, to, seen, news } = await subscriber();
  expect(await words(fetch(to('pause')))).toContain('no service and no invoices');
  expect(location(await post(to('pause'), {}))).toContain('?done=paused');
  expect((await seen()).status).toBe('paused');
  expect(news()).toContain('customer.subscription.paused');
  expect(await words(fetch(url))).toContain('No service and no invoices, until you resume it.');
  expect(await words(fetch(to('resume')))).toContain('begins anew today, for $10.00 per month');
  expect(location(await post(to('resume'), {}))).toContain('?done=resumed');
  expect((await seen()).status).toBe('active');
  expect(news()).toContain('customer.subscription.resumed');
  expect((await stripe.invoices.list({ customer })).data[0]).toMatchObject({ total: 0, status: 'paid' });
});

test('a classic subscription is not paused', async () => {
  const { url, to, seen } = await subscriber(undefined, { billing_mode: { type: 'classic' } });
  expect(await words(fetch(url))).not.toContain('Pause plan');
  expect(await words(post(to('pause'), {}))).toContain('This plan cannot be paused');
  expect((await seen()).status).toBe('active');
});

test("another customer's subscription is out of reach", async () => {
  const { stripe, small, url } = await subscriber();
  const { id: customer } = await stripe.customers.create({});
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: small }] });
  for (const task of ['update', 'confirm', 'cancel', 'pause', 'resume', 'pay']) {
    expect((await fetch(`${url}/subscriptions/${id}/${task}`)).status).toBe(404);
    expect((await post(`${url}/subscriptions/${id}/${task}`, {})).status).toBe(404);
  }
  expect((await stripe.subscriptions.retrieve(id)).cancel_at).toBeNull();
});

test.each([
  ['past_due', 'Payment failed', 'The last payment failed.'],
  ['unpaid', 'Unpaid', 'are not tried again'],
  ['incomplete', 'Not paid yet', 'once the first payment goes through'],
])('%s is said in words', async (status, word, next) => {
  const { open, plan, subscribe } = await visitor();
  await subscribe(await plan('Team', 4900), { metadata: { sandbox_status: status } });
  const page = await words(fetch(await open()));
  expect(page).toContain(`Team ${word}`);
  expect(page).toContain(next);
});

test('a failed renewal says when it is tried again', async () => {
  const { sandbox, stripe, customer, open } = await subscriber();
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: '' } });
  advance(sandbox.world, 31 * day + 2 * 60 * 60);
  expect(await words(fetch(await open()))).toContain('The payment is tried again on 4 February 2026.');
});
