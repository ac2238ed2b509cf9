/** Links that lead into one task of the portal, and what comes after it. */
import type Stripe from 'stripe';
import { describe, expect, test } from 'vitest';
import { leadsTo, PAYS, post, visitor, words } from './support.ts';

type Flow = Stripe.BillingPortal.SessionCreateParams.FlowData;

const location = (answer: Response) => answer.headers.get('location') ?? '';
const details = {
  email: 'new@example.com',
  billing_country: 'DE',
  billing_line1: 'Hauptstr. 1',
  billing_city: 'Berlin',
};

async function subscriber() {
  const visit = await visitor();
  const [small, large] = [await visit.plan('Small', 1000), await visit.plan('Large', 3000)];
  const { id, items } = await visit.subscribe(small);
  return { ...visit, id, item: String(items.data[0]?.id), large };
}

/** Each flow, where it begins, and a form that does it. */
const flows: readonly [
  Flow['type'],
  (about: { id: string; item: string; large: string }) => Partial<Flow>,
  string,
  (about: { large: string }) => Record<string, string>,
][] = [
  ['customer_update', () => ({}), 'Billing information', () => details],
  ['payment_method_update', () => ({}), 'Add a card', () => PAYS],
  [
    'subscription_cancel',
    ({ id }) => ({ subscription_cancel: { subscription: id } }),
    'Cancel your plan',
    () => ({}),
  ],
  [
    'subscription_pause',
    ({ id }) => ({ subscription_pause: { subscription: id } }),
    'Pause your plan',
    () => ({}),
  ],
  [
    'subscription_update',
    ({ id }) => ({ subscription_update: { subscription: id } }),
    'Update your plan',
    ({ large }) => ({ price: large }),
  ],
  [
    'subscription_update_confirm',
    ({ id, item, large }) => ({
      subscription_update_confirm: { subscription: id, items: [{ id: item, price: large, quantity: 2 }] },
    }),
    'Confirm your update',
    ({ large }) => ({ price: large, quantity: '2' }),
  ],
];

test.each(flows)('%s begins at its task, and ends as it is told', async (type, about, title, form) => {
  const redirect = 'https://app.example.com/done';
  const visit = await subscriber();
  const url = await visit.open({
    flow_data: {
      type,
      ...about(visit),
      after_completion: { type: 'redirect', redirect: { return_url: redirect } },
    },
  });
  const entrance = await fetch(url, { redirect: 'manual' });
  expect(entrance.status).toBe(303);
  const task = new URL(location(entrance), url);
  const page = await fetch(task);
  const text = await words(page);
  expect(text).toContain(title);
  expect(text).toContain('Return to app.example.com');
  const path = task.pathname.replace(/update$/, 'confirm');
  visit.news();
  const answer = await post(new URL(path, url).href, form(visit));
  expect(leadsTo(answer)).toBe(redirect);
  expect(visit.news().length).toBeGreaterThan(0);
});

test('the confirmation has what was chosen for it', async () => {
  const { id, item, large, open, stripe } = await subscriber();
  const items = [{ id: item, price: large, quantity: 2 }];
  const url = await open({
    flow_data: {
      type: 'subscription_update_confirm',
      subscription_update_confirm: { subscription: id, items },
    },
  });
  expect(await words(fetch(url))).toContain('2 × Large , $60.00 per month');
  expect((await stripe.subscriptions.retrieve(id)).items.data[0]?.quantity).toBe(1);
});

describe('afterwards', () => {
  test('a page may say so', async () => {
    const { open } = await subscriber();
    const url = await open({
      flow_data: {
        type: 'payment_method_update',
        after_completion: {
          type: 'hosted_confirmation',
          hosted_confirmation: { custom_message: 'Thank you <3' },
        },
      },
    });
    const answer = await post(`${url}/cards/new`, PAYS);
    expect(location(answer)).toBe(`${new URL(url).pathname}/done`);
    const page = await words(fetch(new URL(location(answer), url)));
    expect(page).toContain('Thank you <3');
    expect(page).toContain('Return to app.example.com');
  });

  test('the rest of the portal is there', async () => {
    const { open } = await subscriber();
    const url = await open({ flow_data: { type: 'customer_update' } });
    const answer = await post(`${url}/details`, details);
    expect(location(answer)).toBe(`${new URL(url).pathname}/home?done=details`);
    const page = await words(fetch(new URL(location(answer), url)));
    expect(page).toContain('Your billing information is saved.');
    expect(page).toContain('Small Active');
  });
});

describe('a link that has expired', () => {
  const after_expiration = { type: 'customer_login' } as const;

  test('is opened again by whoever has the address for mail', async () => {
    const { open, wait } = await subscriber();
    const url = await open({ after_expiration });
    wait(6 * 60);
    expect(await words(fetch(url))).toContain('This link to the billing portal has expired.');
    expect(await words(post(url, { email: 'mallory@example.com' }))).toContain('This is not the address');
    expect(await words(fetch(`${url}/details`))).toContain('Log in again');
    const answer = await post(url, { email: 'Acme@Example.com' });
    expect([answer.status, location(answer)]).toEqual([303, new URL(url).pathname]);
    expect(await words(fetch(url))).toContain('Small Active');
  });

  test('stays closed after its own end, or without one', async () => {
    const { sandbox, open, wait } = await subscriber();
    const expires_at = sandbox.world.now() + 600;
    const url = await open({ after_expiration: { ...after_expiration, customer_login: { expires_at } } });
    const plain = await open();
    wait(6 * 60);
    expect((await fetch(url)).status).toBe(200);
    expect((await post(plain, { email: 'acme@example.com' })).status).toBe(404);
    wait(5 * 60);
    expect((await post(url, { email: 'acme@example.com' })).status).toBe(404);
  });
});
