/** What the portal shows, and to whom. */
import { expect, test } from 'vitest';
import { RETURN_URL, visitor, words } from './support.ts';

test('the page shows who, the plan, and the way back', async () => {
  const { stripe, open, plan, subscribe } = await visitor();
  await subscribe(await plan('Team', 4900));
  const [configuration] = (await stripe.billingPortal.configurations.list()).data;
  await stripe.billingPortal.configurations.update(String(configuration?.id), {
    business_profile: { headline: 'Fine software', privacy_policy_url: 'https://example.com/privacy' },
  });
  const answer = await fetch(await open());
  const page = await answer.text();
  expect(page).toMatch(/<a class="back" href="https:\/\/app\.example\.com\/account" rel="noreferrer">/);
  expect(page).toContain('href="https://example.com/privacy"');
  const shown = await words(new Response(page));
  for (const text of [
    'Billing portal',
    'Sandbox',
    'Return to app.example.com',
    'Acme',
    'Fine software',
    'Team Active $49.00 per month Renews on 1 February 2026 for $49.00.',
    'Paid by Visa •••• 4242',
  ])
    expect(shown).toContain(text);
});

test('it says so if there is no subscription', async () => {
  const { stripe, open, plan, subscribe } = await visitor();
  expect(await words(fetch(await open()))).toContain('No active subscription');
  const { id } = await subscribe(await plan('Team', 4900));
  await stripe.subscriptions.cancel(id);
  expect(await words(fetch(await open()))).toContain('No active subscription');
});

test('the price of the next period has its taxes, and what is metered is said', async () => {
  const { stripe, open, plan, subscribe } = await visitor();
  const rate = await stripe.taxRates.create({ display_name: 'VAT', percentage: 10, inclusive: false });
  await subscribe(await plan('Team', 4900), { default_tax_rates: [rate.id], trial_period_days: 14 });
  const meter = await stripe.billing.meters.create({
    display_name: 'Messages',
    event_name: 'message',
    default_aggregation: { formula: 'sum' },
  });
  const { id: product } = await stripe.products.create({ name: 'Messages' });
  const recurring = { interval: 'month', usage_type: 'metered', meter: meter.id } as const;
  const metered = await stripe.prices.create({ product, currency: 'usd', unit_amount: 2, recurring });
  await subscribe(metered.id);
  const page = await words(fetch(await open()));
  expect(page).toContain('The trial ends on 15 January 2026. Then it is $53.90 per month.');
  expect(page).toContain('$0.02 for each unit used, per month');
  expect(page).toContain('Renews on 1 February 2026 for $0.00 and what is used.');
});

test('whatever it shows is escaped', async () => {
  const name = '<script>alert("1")</script> & \'co\'';
  const { open, plan, subscribe } = await visitor({ name });
  await subscribe(await plan('</dd><b>bold</b>', 100));
  const return_url = 'https://app.example.com/?a="><img src=x onerror=alert(1)>&b=\'';
  const page = await (await fetch(await open({ return_url }))).text();
  expect(page).not.toMatch(/<(script|img|b)\b/);
  expect(page).toContain('&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;co&#39;');
  expect(page).toContain('href="https://app.example.com/?a=&#34;&#62;&#60;img');
});

test('amounts follow their currency', async () => {
  const { stripe, open, subscribe } = await visitor();
  const { id: product } = await stripe.products.create({ name: 'Team' });
  const recurring = { interval: 'month' as const, interval_count: 3 };
  const { id } = await stripe.prices.create({ product, currency: 'jpy', unit_amount: 500, recurring });
  await subscribe(id);
  expect(await words(fetch(await open()))).toContain('¥500 every 3 months');
});

test('only what the portal is set to show is there', async () => {
  const off = { enabled: false };
  const { open, plan, subscribe } = await visitor(
    {},
    {
      customer_update: off,
      invoice_history: off,
      payment_method_update: off,
      subscription_cancel: off,
      subscription_pause: off,
      subscription_update: off,
    },
  );
  const { id } = await subscribe(await plan('Team', 4900));
  const url = await open();
  const page = await (await fetch(url)).text();
  expect(page).not.toMatch(/Payment methods|Billing information|Invoices|Update plan|Cancel plan|<button/);
  for (const path of ['cards/new', 'details', `subscriptions/${id}/cancel`, `subscriptions/${id}/pause`])
    expect((await fetch(`${url}/${path}`)).status).toBe(403);
});

test('it loads nothing and is kept nowhere', async () => {
  const { open } = await visitor();
  const response = await fetch(await open());
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('referrer-policy')).toBe('same-origin');
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
  );
  expect(await response.text()).not.toMatch(/\ssrc=|<script|@import|url\(|\sstyle=|\son\w+=/);
});

test('an address expires: at once unopened, later if it is used', async () => {
  const { open, wait } = await visitor();
  const [unopened, used] = [await open(), await open()];
  expect((await fetch(used)).status).toBe(200);
  wait(6 * 60);
  expect((await fetch(used)).status).toBe(200);
  const gone = await fetch(unopened);
  expect(gone.status).toBe(404);
  expect(await words(gone)).toContain('This address is unknown or has expired.');
  wait(61 * 60);
  for (const path of ['', '/details', '/cards/new']) expect((await fetch(`${used}${path}`)).status).toBe(404);
});

test('an unknown address, or one of a deleted customer, leads nowhere', async () => {
  const { sandbox, stripe, customer, open } = await visitor();
  const url = await open();
  for (const path of ['/p/session/test_x', '/p/session/', '/p/session/a%2Fb', '/p/x', '/c/pay/', '/i/in_x'])
    expect((await fetch(`${sandbox.url}${path}`)).status, path).toBe(404);
  for (const path of ['/x', '/subscriptions/sub_x/cancel', '/subscriptions/sub_x', '/cards/pm_x/x'])
    expect((await fetch(`${url}${path}`)).status, path).toBe(404);
  await stripe.customers.del(customer);
  expect((await fetch(url)).status).toBe(404);
});

test('a session may have no way back', async () => {
  const { open } = await visitor();
  expect(await words(fetch(await open({ return_url: RETURN_URL })))).toContain('Return to');
  const { stripe, customer } = await visitor();
  const { url } = await stripe.billingPortal.sessions.create({ customer });
  expect(await words(fetch(url))).not.toContain('Return to');
});
