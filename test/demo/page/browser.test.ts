/** The page of sandbox mode as people use it, in headless Chromium. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { SANDBOX_WEBHOOK_SECRET } from '../../../src/sandbox/index.ts';
import { hasChromium } from '../../support/chromium.ts';
import type { TestGangway } from '../../support/gangway.ts';
import { provisioner } from '../../support/provisioner.ts';
import { FAINT } from './faint.ts';
import { openBeforeEach } from './open.ts';

const DIALECTS = ['hookbridge', 'userdocks'] as const;

describe.skipIf(!hasChromium())('in a browser', () => {
  const demo = openBeforeEach('/sandbox', async (page) => {
    await says('hookbridge', 'Free');
    await page.locator('#live').getByText('Live').waitFor();
  });
  const { fits, forgive } = demo;
  let gangway: TestGangway;
  let page: Page;
  beforeAll(() => {
    ({ gangway, page } = demo);
  });

  const column = (dialect: string) => page.locator(`#${dialect}`);
  const press = (dialect: string, name: string) => column(dialect).getByRole('button', { name }).click();
  const entries = () => page.locator('#entries');
  const choose = (dialect: string, plan: string) => column(dialect).getByLabel('Plan').selectOption(plan);

  async function says(dialect: string, text: string): Promise<void> {
    await column(dialect).getByRole('status').getByText(text).first().waitFor();
  }

  /** Waits until the timeline has an entry with all of these. */
  async function shows(...texts: string[]): Promise<void> {
    const found = texts.reduce((entry, hasText) => entry.filter({ hasText }), entries().locator('> li'));
    await found.first().waitFor();
  }

  /** On the checkout page. */
  async function pay(): Promise<void> {
    await page.getByRole('heading', { name: 'Subscribe to Demo plan Pro' }).waitFor();
    await page.getByLabel('Email').fill('ann@example.com');
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
  }

  async function subscribe(dialect: string): Promise<void> {
    await press(dialect, 'Subscribe');
    await pay();
    await says('hookbridge', 'Pro');
    await says('hookbridge', 'active');
    await says('userdocks', 'Paid until');
  }

  test.each(DIALECTS)(
    '%s: subscribes, changes plan, looks into the portal, cancels, and sees the end',
    {
      timeout: 60_000,
    },
    async (dialect) => {
      await subscribe(dialect);
      await shows('Stripe event', 'customer.subscription.created', 'delivered: 200');
      await shows('Gangway’s copy', 'active', '1 invoice');
      await shows(`Back from the checkout page, to ${dialect}`);

      await choose(dialect, 'team');
      await press(dialect, 'Change plan');
      await page.getByRole('heading', { name: 'Confirm your update' }).waitFor();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await says('hookbridge', 'Team');
      await column('hookbridge').getByText('unlimited').first().waitFor();
      await shows('Stripe event', 'customer.subscription.updated', 'delivered: 200');

      await press(dialect, 'Open portal');
      await page.getByRole('heading', { name: 'Billing portal' }).waitFor();
      await page.getByRole('link', { name: 'Return to' }).click();
      await shows(`Back from the portal, to ${dialect}`);

      await press(dialect, 'Cancel plan');
      await page.getByRole('heading', { name: 'Cancel your plan' }).waitFor();
      await page.getByRole('button', { name: 'Cancel plan' }).click();
      await says('hookbridge', 'cancellation scheduled');
      await says('hookbridge', 'Ends on');

      await page.getByRole('button', { name: 'Advance the clock by 31 days' }).click();
      await says('hookbridge', 'has ended');
      await says('hookbridge', 'Free');
      await shows('Stripe event', 'customer.subscription.deleted', 'delivered: 200');
      await page.getByText('31 days ahead').or(page.getByText('62 days ahead')).waitFor();
      expect(await page.locator('.story .done').count()).toBe(4);
      await fits();
    },
  );

  test('a renewal is no change of plan', async () => {
    await subscribe('hookbridge');
    await page.getByRole('button', { name: 'Advance the clock by 31 days' }).click();
    await page.locator('#story-end.done').waitFor();
    await shows('Stripe event', 'customer.subscription.updated', 'delivered: 200');
    expect(await page.locator('.story .done').allInnerTexts()).toEqual([
      'Subscribe, and pay',
      'Let time pass',
    ]);
  });

  test('what is not possible is refused as the dialect words it', async () => {
    await press('hookbridge', 'Open portal');
    await column('hookbridge').getByRole('alert').getByText('NO_SUBSCRIPTION').waitFor();
    await press('userdocks', 'Cancel plan');
    await column('userdocks').getByRole('alert').getByText('[E4').waitFor();
    await shows('hookbridge', 'POST /v1/billing/portal', '404');
    forgive(404, 1);
    forgive(400, 1);
  });

  test('an exchange unfolds, without any credential', async () => {
    await subscribe('hookbridge');
    await press('hookbridge', 'Open portal');
    await page.getByRole('link', { name: 'Return to' }).click();
    const portal = entries().locator('> li').filter({ hasText: 'POST /v1/billing/portal' });
    await portal.locator('summary').click();
    await portal.getByText('/p/session/test_…').waitFor();
    const kept = JSON.stringify(await page.evaluate('sessionStorage.getItem("gangway-sandbox-timeline")'));
    const { credentials } = JSON.parse(
      String(await page.evaluate('sessionStorage.getItem("gangway-sandbox-session")')),
    );
    const entry = entries().locator('> li').filter({ hasText: 'POST /v1/billing/checkout' });
    await entry.locator('summary').click();
    await entry.getByText('"plan": "pro"').waitFor();
    await entry.getByText('"checkout_url"').waitFor();
    await entry.getByText('Authorization: Bearer hb_test_…').waitFor();
    const shown = await page.locator('body').innerText();
    for (const secret of Object.values<string>(credentials)) {
      expect(shown).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
  });

  test('an event that is refused is shown so, and that it came at last', async () => {
    const deliverTo = (secret: string) =>
      gangway.sandbox.deliverTo({ url: `${gangway.url}/v1/billing/webhook`, payload: 'thin', secret });
    deliverTo('whsec_another');
    await press('userdocks', 'Subscribe');
    await pay();
    await shows('customer.subscription.created', 'refused: 400, try 2');
    deliverTo(SANDBOX_WEBHOOK_SECRET);
    await shows('customer.subscription.created', 'refused: 400, try 2', 'delivered: 200, try');
  });

  test('starts over with another tenant', async () => {
    await subscribe('userdocks');
    const tenants = (await provisioner(gangway.store).listTenants()).length;
    await page.getByRole('button', { name: 'Start over' }).click();
    await says('hookbridge', 'Free');
    await says('userdocks', 'Nothing paid');
    expect(await entries().getByText('customer.subscription.created').count()).toBe(0);
    expect((await provisioner(gangway.store).listTenants()).length).toBe(tenants + 1);
    await page.reload();
    await says('hookbridge', 'Free');
    expect((await provisioner(gangway.store).listTenants()).length).toBe(tenants + 1);
  });

  test('is worked by the keyboard alone, and one sees where one is', async () => {
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 60; steps++) {
        await page.keyboard.press('Tab');
        const reached = page.locator(':focus');
        if ((await reached.count()) === 0) continue;
        const style = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
        // The stand-in's own pages have tests of their own.
        if (page.url().startsWith(gangway.url)) expect(style, await reached.innerText()).toBe('solid');
        if ((await reached.innerText()) === name) return;
      }
      throw new Error(`There is no way to “${name}”.`);
    };
    await tabTo('Subscribe');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Subscribe to Demo plan Pro' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ann@example.com');
    await tabTo('Subscribe');
    await page.keyboard.press('Enter');
    await says('hookbridge', 'active');
    await tabTo('Cancel plan');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Cancel your plan' }).waitFor();
    await tabTo('Cancel plan');
    await page.keyboard.press('Enter');
    await says('hookbridge', 'cancellation scheduled');
    const first = entries().locator('summary').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await entries().locator('details[open]').first().waitFor();
  });

  test('fits a small window, and is readable, light and dark', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await fits();
    await subscribe('hookbridge');
    await shows('customer.subscription.created', 'delivered');
    for (const fold of await entries().locator('summary').all()) await fold.click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await fits();
      expect(await page.evaluate(FAINT), colorScheme).toEqual([]);
    }
  });

  test('every control has a name, and there is one heading of the first level', async () => {
    const nameless = await page.evaluate(
      `[...document.querySelectorAll('select, button, a, summary')]
        .filter((control) => !(control.labels?.[0] ?? control).textContent.trim()).map((control) => control.outerHTML)`,
    );
    expect(nameless).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('nothing moves for whom nothing should', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await press('hookbridge', 'Refresh');
    await entries().locator('> li').first().waitFor();
    const name = await page.evaluate(
      `getComputedStyle(document.querySelector('#entries > li')).animationName`,
    );
    expect(name).toBe('none');
  });
});
