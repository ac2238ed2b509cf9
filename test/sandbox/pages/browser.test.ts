/** The sandbox's pages as people use them, in headless Chromium. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type Stripe from 'stripe';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { hasChromium, launchChromium } from '../../support/chromium.ts';
import { clientOf, monthlyPrice } from '../support.ts';

describe.skipIf(!hasChromium())('in a browser', () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let stripe: Stripe;
  let context: BrowserContext;
  let page: Page;
  /** What went wrong in the page. */
  let faults: string[];

  beforeAll(async () => {
    browser = await launchChromium();
    sandbox = await startSandbox({ file: ':memory:' });
    stripe = clientOf(sandbox);
  });
  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });
  beforeEach(async () => {
    faults = [];
    context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    page = await context.newPage();
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin, href } = new URL(request.url());
      if (protocol !== 'data:' && ![sandbox.url, elsewhere()].includes(origin))
        faults.push(`foreign: ${href}`);
    });
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  /** The sandbox under another name, and so another site to the browser. */
  const elsewhere = () => sandbox.url.replace('127.0.0.1', 'localhost');

  /** A customer, and a checkout that ends in their portal. */
  async function checkout() {
    const { id: customer } = await stripe.customers.create({ name: 'Acme', email: 'acme@example.com' });
    const { id: price } = await monthlyPrice(stripe, 'Team');
    const { id, url } = await stripe.checkout.sessions.create({
      customer,
      mode: 'subscription',
      line_items: [{ price, quantity: 1 }],
      success_url: (await portal(customer)).replace(sandbox.url, elsewhere()),
    });
    await page.goto(String(url));
    const seen = () => stripe.checkout.sessions.retrieve(id);
    return { customer, price, seen };
  }

  const portal = async (customer: string) => (await stripe.billingPortal.sessions.create({ customer })).url;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).click();
  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();

  async function fits(): Promise<void> {
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), page.url()).toBe(0);
  }

  test('subscribes with the card that is chosen already', async () => {
    const { seen } = await checkout();
    await heading('Subscribe to Team');
    await fits();
    await press('Subscribe');
    await heading('Billing portal');
    await page.getByText('Active', { exact: true }).waitFor();
    expect((await seen()).status).toBe('complete');
    await fits();
  });

  test('is declined, reads why, and pays with another card', async () => {
    const { seen } = await checkout();
    await page.getByLabel('Another number').check();
    await page.getByLabel('Card number').fill('4000 0000 0000 9995');
    await press('Subscribe');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Your card has insufficient funds.');
    expect(await alert.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await page.getByLabel('Card number').inputValue()).toBe('4000 0000 0000 9995');
    expect((await seen()).status).toBe('open');
    await page.getByLabel('4242 4242 4242 4242').check();
    expect(await page.getByLabel('Card number').isVisible()).toBe(false);
    await press('Subscribe');
    await heading('Billing portal');
    expect((await seen()).status).toBe('complete');
  });

  test('authenticates, at the second try', async () => {
    const { seen } = await checkout();
    await page.getByLabel('Asks for 3D Secure').check();
    await press('Subscribe');
    await heading('Is it you who is paying?');
    await fits();
    await press('Fail');
    await page.getByRole('alert').getByText('unable to authenticate').waitFor();
    expect((await seen()).status).toBe('open');
    await press('Subscribe');
    await press('Complete');
    await heading('Billing portal');
    expect((await seen()).status).toBe('complete');
  });

  test('changes the plan, cancels it, and keeps it', async () => {
    const { customer } = await checkout();
    await monthlyPrice(stripe, 'Business');
    await press('Subscribe');
    await follow('Update plan');
    await page.getByLabel('Business').first().check();
    await page.getByLabel('Quantity').fill('2');
    await fits();
    await press('Continue');
    await heading('Confirm your update');
    await page.getByText('Due today').waitFor();
    await fits();
    await press('Confirm');
    await page.getByRole('status').getByText('Your plan is changed.').waitFor();
    const subscription = async () => (await stripe.subscriptions.list({ customer })).data[0];
    expect((await subscription())?.items.data[0]?.quantity).toBe(2);
    await follow('Cancel plan');
    await press('Cancel plan');
    await page.getByText('and is not renewed.').waitFor();
    expect((await subscription())?.cancel_at).toBeGreaterThan(0);
    await follow('Keep plan');
    await press('Keep plan');
    await page.getByText('Your plan goes on.').waitFor();
    expect((await subscription())?.cancel_at).toBeNull();
    await page.reload();
    expect((await subscription())?.cancel_at).toBeNull();
  });

  test('subscribes and cancels by the keyboard alone', async () => {
    const { customer, seen } = await checkout();
    /** Goes on from control to control until one has this name. */
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 40; steps++) {
        await page.keyboard.press('Tab');
        const reached = page.locator(':focus');
        if ((await reached.count()) === 0) continue;
        const outline = await page.evaluate(
          `getComputedStyle(document.activeElement.closest('.choice') ?? document.activeElement).outlineStyle`,
        );
        expect(outline, await reached.innerText()).toBe('solid');
        if ((await reached.innerText()) === name) return;
      }
      throw new Error(`There is no way to “${name}”.`);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByLabel('4242 4242 4242 4242').isChecked()).toBe(true);
    await tabTo('Subscribe');
    await page.keyboard.press('Enter');
    await heading('Billing portal');
    expect((await seen()).status).toBe('complete');
    await tabTo('Cancel plan');
    await page.keyboard.press('Enter');
    await heading('Cancel your plan');
    await tabTo('Cancel plan');
    await page.keyboard.press('Enter');
    await page.getByText('Your plan is canceled.').waitFor();
    expect((await stripe.subscriptions.list({ customer })).data[0]?.cancel_at).toBeGreaterThan(0);
  });

  test('every control has a name, and no page is wider than a small window', async () => {
    const { customer } = await checkout();
    await press('Subscribe');
    await heading('Billing portal');
    const [subscription] = (await stripe.subscriptions.list({ customer })).data;
    const url = await portal(customer);
    const tasks = ['update', 'cancel', 'pause'].map((task) => `/subscriptions/${subscription?.id}/${task}`);
    for (const path of ['', '/cards/new', '/details', ...tasks]) {
      await page.goto(url + path);
      await fits();
      const nameless =
        await page.evaluate(`[...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a')]
        .filter((control) => !(control.labels?.[0] ?? control).textContent.trim()).map((control) => control.outerHTML)`);
      expect(nameless, path).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
    }
    await page.goto(String((await stripe.invoices.list({ customer })).data[0]?.hosted_invoice_url));
    await heading(`Invoice ${(await stripe.invoices.list({ customer })).data[0]?.number}`);
    await fits();
  });

  test("another site's form is not accepted", async () => {
    const { seen } = await checkout();
    const checkoutUrl = page.url();
    await page.goto('about:blank');
    await page.setContent(
      `<form method="post" action="${checkoutUrl}"><input name="card" value="4242424242424242"><input name="expiry" value="12/40"><input name="cvc" value="123"><button>Go</button></form>`,
    );
    await press('Go');
    await heading('Not accepted');
    expect((await seen()).status).toBe('open');
    faults = faults.filter((fault) => !fault.includes('403'));
  });
});
