/** The page `/sandbox/provision` as people use it, in headless Chromium. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hasChromium } from '../../support/chromium.ts';
import { startTestGangway, type TestGangway } from '../../support/gangway.ts';
import { provisioner } from '../../support/provisioner.ts';
import { FAINT } from './faint.ts';
import { openBeforeEach } from './open.ts';

/** On a busy machine a page takes its time. */
const PATIENT = { timeout: 15_000 };

describe.skipIf(!hasChromium())('in a browser', () => {
  const demo = openBeforeEach('/sandbox/provision');
  const { fits, forgive } = demo;
  let gangway: TestGangway;
  let page: Page;
  beforeAll(() => {
    ({ gangway, page } = demo);
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const entries = () => page.locator('#entries > li');
  const rows = () => page.locator('#audit tbody tr');
  const next = () => page.locator('[aria-current="step"]').getByRole('button').innerText();
  const kept = async (key: string) => String(await page.evaluate(`sessionStorage.getItem("${key}")`));

  /** Waits until all of this is said to have come of a step. */
  async function says(step: string, ...texts: string[]): Promise<void> {
    const results = page.locator(`[data-step="${step}"]`).getByRole('status');
    for (const text of texts) await results.getByText(text).waitFor();
  }

  async function take(name: string, step: string, ...texts: string[]): Promise<void> {
    await expect.poll(() => button(name).getAttribute('aria-disabled'), PATIENT).toBe('false');
    await button(name).click();
    await expect.poll(() => page.locator('[aria-busy]').count(), PATIENT).toBe(0);
    await says(step, ...texts);
  }

  async function makeKey(): Promise<void> {
    await take('Create the tenant', 'create', '201', 'is a tenant');
    await take('Add a member', 'member', '200', 'may act for the tenant');
    await take('Make an API key', 'key', '201', 'The key begins with hb_test_');
  }

  async function visitPortal(): Promise<void> {
    await button('Open its portal').click();
    await page.getByRole('heading', { name: 'Billing portal' }).waitFor();
    await page.getByRole('link', { name: 'Return to' }).click();
    await says('portal', '200', 'The portal was opened');
  }

  test('goes the whole way, over the portal and back, and the audit tells of it', {
    timeout: 60_000,
  }, async () => {
    await makeKey();
    await expect.poll(next, PATIENT).toBe('Open its portal');
    await visitPortal();
    expect(page.url()).toBe(`${gangway.url}/sandbox/provision`);
    await entries().filter({ hasText: 'Back from the portal' }).waitFor();
    await expect.poll(next, PATIENT).toBe('Use the key');
    await take('Use the key', 'use', '200', 'Plan: free');
    await take('Rotate the key', 'rotate', '201', 'The new key begins with', '401', 'The old key is refused');
    await take('Use the key', 'use', '200', 'Plan: free');
    await take('Deactivate the tenant', 'deactivate', '200', 'Its portal is refused', 'Its key is refused');
    await expect.poll(() => page.locator('.steps .done').count(), PATIENT).toBe(7);
    expect(await page.locator('[aria-current="step"]').count()).toBe(0);
    await rows().filter({ hasText: 'tenant.deactivate' }).waitFor();
    expect(await rows().locator('[data-name="What"]').allInnerTexts()).toEqual([
      'portal.open',
      'tenant.deactivate',
      'api-key.rotate',
      'portal.open',
      'api-key.create',
      'member.add',
      'tenant.put',
    ]);
    const name = await page.locator('#tenant').innerText();
    await rows().last().getByText(`name: ${name}`).waitFor();
    await rows().first().getByText('user:4444…').waitFor();
    const id = await page.locator('#tenant-id').innerText();
    const tenant = await provisioner(gangway.store).showTenant(id);
    expect(tenant).toMatchObject({ name, defaultReturnUrl: `${gangway.url}/sandbox/provision` });
    await fits();
    forgive(401, 3);
  });

  test('a key that is asked for again is the same, and after it was rotated another', async () => {
    await makeKey();
    const keyOf = async () => JSON.parse(await kept('gangway-provision')).key.key;
    const key = await keyOf();
    await take('Make an API key', 'key', '201');
    expect(await entries().filter({ hasText: '/api-keys' }).count()).toBe(2);
    expect(await keyOf()).toBe(key);
    await take('Rotate the key', 'rotate', 'The old key is refused');
    await take('Make an API key', 'key', '201');
    await take('Use the key', 'use', '200', 'Plan: free');
    expect(await keyOf()).not.toBe(key);
    forgive(401, 1);
  });

  test('calls unfold, and no credential is shown, or kept in what is shown', async () => {
    await makeKey();
    const put = entries().filter({ hasText: 'PUT /management/v1/tenants/' });
    await put.locator('summary').click();
    await put.getByText('If-None-Match: *').waitFor();
    await put.getByText('Authorization: Bearer gw_test_…').waitFor();
    const made = entries().filter({ hasText: '/api-keys' });
    await made.locator('summary').click();
    await made.getByText('Idempotency-Key: ').waitFor();
    await made.getByText('"key": "hb_test_…"').waitFor();
    const { key } = JSON.parse(await kept('gangway-provision'));
    const shown = (await page.locator('body').innerText()) + (await kept('gangway-provision-timeline'));
    for (const secret of [key.key, gangway.credentials.operatorKey]) expect(shown).not.toContain(secret);
    expect(await kept('gangway-provision')).not.toContain('gw_test_');
  });

  test('starts over with a new tenant, and leaves the other page’s alone', async () => {
    await page.getByRole('link', { name: 'One tenant, two dialects' }).click();
    await page.locator('#hookbridge').getByText('Free', { exact: true }).waitFor();
    const other = await kept('gangway-sandbox-session');
    await page.getByRole('link', { name: 'Provision a tenant' }).click();
    await take('Create the tenant', 'create', '201');
    const id = await page.locator('#tenant-id').innerText();
    await page.reload();
    await rows().first().waitFor();
    expect(await page.locator('#tenant-id').innerText()).toBe(id);
    await button('Start over with a new tenant').click();
    await expect.poll(() => page.locator('#tenant-id').innerText(), PATIENT).toMatch(/^[0-9a-f-]{36}$/);
    await expect.poll(() => page.locator('#tenant-id').innerText(), PATIENT).not.toBe(id);
    expect(await entries().count()).toBe(0);
    await expect.poll(next, PATIENT).toBe('Create the tenant');
    expect(await kept('gangway-sandbox-session')).toBe(other);
  });

  test('what is refused is said as the API words it', async () => {
    await take('Create the tenant', 'create', '201');
    // Without a member, the user may not act for it.
    await take('Open its portal', 'portal', '401', '[E4010]');
    expect(await next()).toBe('Add a member');
    forgive(401, 1);
  });

  test('is worked by the keyboard alone, which stays where it is', async () => {
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 30; steps++) {
        await page.keyboard.press('Tab');
        const reached = page.locator(':focus');
        if ((await reached.count()) > 0 && (await reached.innerText()) === name) return;
      }
      throw new Error(`There is no way to “${name}”.`);
    };
    const focused = () => page.locator(':focus').innerText();
    await tabTo('Create the tenant');
    await page.keyboard.press('Enter');
    await says('create', '201');
    expect(await focused()).toBe('Create the tenant');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await says('member', '200');
    expect(await focused()).toBe('Add a member');
    await tabTo('Open its portal');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Billing portal' }).waitFor();
    await page.getByRole('link', { name: 'Return to' }).press('Enter');
    await expect.poll(focused, PATIENT).toBe('Open its portal');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('fits windows of all sizes, and is readable, light and dark', { timeout: 30_000 }, async () => {
    const resize = (width: number) => page.setViewportSize({ width, height: 740 });
    for (const width of [1280, 768, 360]) {
      await resize(width);
      await fits();
    }
    await makeKey();
    await take('Rotate the key', 'rotate', '401');
    await rows().filter({ hasText: 'api-key.rotate' }).waitFor();
    for (const fold of await entries().locator('summary').all()) await fold.click();
    for (const width of [360, 768, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await resize(width);
        await page.emulateMedia({ colorScheme });
        await fits();
        expect(await page.evaluate(FAINT), `${colorScheme}, ${width} wide`).toEqual([]);
      }
    forgive(401, 1);
  });

  test('has one heading of the first level, a name for each control, and a table', async () => {
    await take('Create the tenant', 'create', '201');
    await rows().first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('table', { name: 'Audit' }).getByRole('columnheader').count()).toBe(5);
    const nameless = await page.evaluate(
      `[...document.querySelectorAll('button, a, summary')].filter((control) => !control.textContent.trim()).length`,
    );
    expect(nameless).toBe(0);
  });

  test('says so where the management API has a port of its own, and calls nobody else', async () => {
    const other = await startTestGangway({ managementPort: 0 });
    onTestFinished(() => other.close());
    await demo.open(other);
    await page.getByRole('alert').getByText('MANAGEMENT_PORT').first().waitFor();
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(await entries().count()).toBe(0);
  });
});
