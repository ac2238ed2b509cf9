/** The docs as a reader sees them, in headless Chromium. The pages stay open from test to test: to load one takes seconds of CPU. */
import { rm } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { errorResponse } from '../../src/contract/dialect.ts';
import { management } from '../../src/dialects/management/dialect.ts';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { docsInFolder, serveDocs } from '../support/docs.ts';

const PORTAL = {
  section: '/other/createbillingportal',
  heading: 'link to Create a billing portal',
  path: '/api/v1/apps/',
  credential: '$GANGWAY_TOKEN',
  factory: 'createUserdocksClient',
};
const SESSION = {
  section: '/other/createportalsession',
  heading: 'link to Create customer portal session',
  path: '/v1/billing/portal',
  credential: '$GANGWAY_API_KEY',
  factory: 'createHookbridgeClient',
};

describe.skipIf(!hasChromium())('the docs in a browser', () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serveDocs>>;
  let browser: Browser;
  let wide: Page;
  let narrow: Page;
  /** What went wrong in the pages since they were opened. */
  const faults: string[] = [];

  beforeAll(async () => {
    folder = await docsInFolder();
    site = await serveDocs(folder);
    browser = await launchChromium();
    wide = await open({ width: 1400, height: 1000 });
    narrow = await open({ width: 390, height: 844 }, '#/errors/hookbridge-no_subscription');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => expect(faults).toEqual([]));

  async function open(viewport: { width: number; height: number }, fragment = ''): Promise<Page> {
    const page = await browser.newPage({ viewport });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      const { protocol, origin, href } = new URL(request.url());
      if (!['data:', 'blob:', 'about:'].includes(protocol) && origin !== site.url)
        faults.push(`foreign: ${href}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    await page.addInitScript(`
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
      });
    `);
    await page.goto(`${site.url}/docs${fragment}`);
    await page.getByText('Search', { exact: false }).first().waitFor({ state: 'attached' });
    return page;
  }

  /** Goes to another place of the page, as by a link in it. */
  async function goTo(page: Page, fragment: string): Promise<void> {
    await page.evaluate(`location.hash = '${fragment}'`);
    await shown(page.locator(`[data-section-id="${fragment}"]`).first());
  }

  const menu = () => wide.locator('.menu-content');
  const content = () => wide.locator('#api-content');

  test('is titled, and says whose it is', async () => {
    expect(await wide.title()).toBe('Gangway API reference');
    await menu().getByAltText('Gangway').waitFor();
  });

  test.each([PORTAL, SESSION])('$path is shown without a click, with three samples', async (operation) => {
    // What is far away is drawn when the reader comes near.
    const section = content().locator(`[data-section-id="${operation.section}"]`).first();
    await section.scrollIntoViewIfNeeded();
    await section.getByRole('heading', { name: operation.heading }).waitFor();
    const samples = section.locator('.panel-request-samples');
    await samples.getByText(operation.path).first().waitFor();
    await contains(samples, operation.credential);
    await choose(wide, samples, 'curl', 'JavaScript fetch');
    await contains(samples, 'await fetch(');
    await choose(wide, samples, 'JavaScript fetch', 'Node.js, typed client');
    await contains(samples, operation.factory);
    await choose(wide, samples, 'Node.js, typed client', 'curl');
    await section.getByRole('heading', { name: 'Responses' }).waitFor();
  });

  test.each([
    ['Quickstart for front-end teams', 'npm run mock'],
    ['Authentication', 'Callers of all dialects send a bearer credential'],
    ['Provision your tenants', 'keeps what Gangway knows of your product up to date'],
    ['Errors', 'Decide by the'],
    ['Mock scenarios', 'starts a mock of this API'],
    ['Versions and changes', 'The contract has one version'],
    ['Changelog', 'All notable changes'],
  ])('the menu leads to the guide “%s”', async (title, text) => {
    await menu().getByRole('link', { name: title }).first().click();
    await inView(wide, content().getByText(text).first());
  });

  test('the menu leads to an operation', async () => {
    await menu().getByRole('link', { name: 'Create customer portal session' }).last().click();
    await inView(wide, wide.getByRole('heading', { name: SESSION.heading }));
  });

  test('a scenario of the mock unfolds', async () => {
    await goTo(wide, '/scenarios/create-a-billing-portal');
    const scenario = content().locator('details').filter({ hasText: '401 expiredToken' }).first();
    await scenario.locator('summary').click();
    await shown(scenario.getByText('example=expiredToken').first());
  });

  test('a link from elsewhere leads to an entry of the error catalogue', async () => {
    await inView(narrow, narrow.getByRole('heading', { name: 'hookbridge NO_SUBSCRIPTION' }));
  });

  test('the type of an error leads to its entry, as it is in the answer', async () => {
    const { body } = errorResponse(management, 'RESOURCE_NOT_FOUND', { requestId: 'req_1' });
    // From elsewhere the page is loaded anew.
    await wide.goto('about:blank');
    await wide.goto(new URL((body as { type: string }).type, `${site.url}/management/v1/apps`).href);
    await inView(wide, wide.getByRole('heading', { name: 'management RESOURCE_NOT_FOUND' }));
  });

  test('a response leads to the entry of its error', async () => {
    await goTo(wide, PORTAL.section);
    await shown(wide.getByRole('heading', { name: PORTAL.heading }).first());
    await content()
      .locator(`[data-section-id="${PORTAL.section}"]`)
      .first()
      .getByText('403', { exact: true })
      .first()
      .click();
    await content().getByText('in the error catalogue').getByRole('link', { name: '[E4030]' }).click();
    await inView(wide, wide.getByRole('heading', { name: 'userdocks [E4030]' }));
  });

  test('the search finds a code', async () => {
    await wide.getByTestId('search-trigger').click();
    await wide.keyboard.type('PROVIDER_UNAVAILABLE');
    const found = wide.locator('[data-component-name="Search/SearchItem"]').first();
    await found.waitFor();
    await contains(found, 'PROVIDER_UNAVAILABLE');
    await contains(found, 'hookbridge');
    await wide.keyboard.press('Escape');
  });

  test('a narrow window shows the samples too', async () => {
    await goTo(narrow, PORTAL.section);
    await shown(narrow.getByRole('heading', { name: PORTAL.heading }).first());
    const samples = narrow.locator('.panel-request-samples').first();
    await samples.scrollIntoViewIfNeeded();
    await contains(samples, PORTAL.credential);
  });

  test.each(['/errors', '/provisioning', SESSION.section])(
    '%s is not wider than the window',
    async (fragment) => {
      for (const page of [wide, narrow]) {
        await goTo(page, fragment);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      }
    },
  );
});

async function contains(scope: Locator, text: string): Promise<void> {
  await expect.poll(() => scope.textContent(), { timeout: 10_000 }).toContain(text);
}

async function choose(page: Page, samples: Locator, from: string, to: string): Promise<void> {
  await samples.getByText(from, { exact: true }).first().click();
  await page.getByText(to, { exact: true }).locator('visible=true').last().click();
}

/** Whatever is drawn above it meanwhile, and pushes it away. */
async function shown(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.waitFor();
}

/** Where the reader was led. */
async function inView(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const height = page.viewportSize()?.height ?? 0;
  await expect
    .poll(async () => (await target.boundingBox())?.y ?? -1, { timeout: 10_000, interval: 200 })
    .toSatisfy((y: number) => y >= 0 && y < height);
}
