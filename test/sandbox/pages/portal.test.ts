import { expect, test } from 'vitest';
import { monthlyPrice, startWithClient } from '../support.ts';

async function portal(name = 'Acme', return_url = 'https://app.example.com/account') {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const { sandbox, stripe } = await startWithClient({ now: () => new Date(now) });
  const customer = await stripe.customers.create({ name });
  const open = async () => {
    const { url } = await stripe.billingPortal.sessions.create({ customer: customer.id, return_url });
    return url;
  };
  const wait = (seconds: number) => {
    now += seconds * 1000;
  };
  return { sandbox, stripe, customer: customer.id, open, wait };
}

const read = async (url: string) => (await fetch(url)).text();

test('the page shows who, the plan, and the way back', async () => {
  const { stripe, customer, open } = await portal();
  const { id: price } = await monthlyPrice(stripe, 'Team');
  await stripe.subscriptions.create({
    customer,
    items: [{ price }],
    metadata: { sandbox_status: 'past_due' },
  });
  const page = await read(await open());
  for (const text of [
    'Billing portal',
    'Sandbox',
    'Acme',
    customer,
    'Team',
    '$49.00 per month',
    'past_due',
  ]) {
    expect(page).toContain(text);
  }
  expect(page).toMatch(
    /<a href="https:\/\/app\.example\.com\/account" rel="noreferrer">[^<]*Return to app\.example\.com<\/a>/,
  );
});

test('it says so if there is no subscription', async () => {
  const { stripe, customer, open } = await portal();
  expect(await read(await open())).toContain('No active subscription');
  const items = [{ price: (await monthlyPrice(stripe)).id }];
  const { id } = await stripe.subscriptions.create({ customer, items });
  await stripe.subscriptions.cancel(id);
  expect(await read(await open())).toContain('No active subscription');
});

test('whatever it shows is escaped', async () => {
  const { stripe, customer, open } = await portal(
    '<script>alert("1")</script> & \'co\'',
    'https://app.example.com/?a="><img src=x onerror=alert(1)>&b=\'',
  );
  const { id: price } = await monthlyPrice(stripe, '</dd><b>bold</b>');
  await stripe.subscriptions.create({ customer, items: [{ price }] });
  const page = await read(await open());
  expect(page).not.toMatch(/<(script|img|b)\b/);
  expect(page).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;co&#39;');
  expect(page).toContain('href="https://app.example.com/?a=&#34;&#62;&#60;img');
});

test('amounts follow their currency', async () => {
  const { stripe, customer, open } = await portal();
  const { id: product } = await stripe.products.create({ name: 'Team' });
  const recurring = { interval: 'month' as const, interval_count: 3 };
  const { id: price } = await stripe.prices.create({ product, currency: 'jpy', unit_amount: 500, recurring });
  await stripe.subscriptions.create({ customer, items: [{ price }] });
  expect(await read(await open())).toContain('¥500 every 3 months');
});

test('it loads nothing and is kept nowhere', async () => {
  const { open } = await portal();
  const response = await fetch(await open());
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
  expect(await response.text()).not.toMatch(/\ssrc=|<link|<script|@import|url\(/);
});

test('an address expires: at once unopened, later if it is used', async () => {
  const { open, wait } = await portal();
  const [unopened, used] = [await open(), await open()];
  expect((await fetch(used)).status).toBe(200);
  wait(6 * 60);
  expect((await fetch(used)).status).toBe(200);
  const gone = await fetch(unopened);
  expect(gone.status).toBe(404);
  expect(gone.headers.get('content-type')).toContain('text/html');
  expect(await gone.text()).toContain('Portal session not found');
  wait(61 * 60);
  expect((await fetch(used)).status).toBe(404);
});

test('an unknown address, or one of a deleted customer, leads nowhere', async () => {
  const { sandbox, stripe, customer, open } = await portal();
  for (const path of ['/p/session/test_x', '/p/session/', '/p/session/a%2Fb', '/p/x']) {
    expect((await fetch(`${sandbox.url}${path}`)).status).toBe(404);
  }
  const url = await open();
  await stripe.customers.del(customer);
  expect((await fetch(url)).status).toBe(404);
});
