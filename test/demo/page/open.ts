/** A page of sandbox mode in headless Chromium, for all tests of a file: a new page costs several times what a new load of it does. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium } from '../../support/chromium.ts';
import { startTestGangway, type TestGangway } from '../../support/gangway.ts';

/** Opens it before each test, as for one who comes for the first time. */
export function openBeforeEach(path: string, opened: (page: Page) => Promise<void> = async () => {}) {
  let browser: Browser;
  let gangway: TestGangway;
  let page: Page;
  /** Whose page it is. */
  let visited: TestGangway;
  /** What went wrong in the page. */
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    gangway = await startTestGangway();
    page = await browser.newPage();
    await watch(page, () => visited, faults);
  });
  afterAll(async () => {
    await browser?.close();
    await gangway?.close();
  });
  beforeEach(() => open());
  afterEach(() => expect(faults).toEqual([]));

  async function open(at = gangway): Promise<void> {
    visited = at;
    // Of the same origin, and without a script that could keep anything.
    await page.goto(`${at.url}/healthz`);
    await page.evaluate('sessionStorage.clear()');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    faults.length = 0;
    await page.goto(at.url + path);
    await opened(page);
  }

  return {
    get gangway() {
      return gangway;
    },
    get page() {
      return page;
    },
    /** Opens that of another service, for the rest of the test. */
    open,

    /** The browser itself says so of each refusal. */
    forgive(status: number, count: number): void {
      const refusals = faults.filter((fault) =>
        fault.includes(`the server responded with a status of ${status}`),
      );
      expect(refusals).toHaveLength(count);
      const others = faults.filter((fault) => !refusals.includes(fault));
      faults.splice(0, faults.length, ...others);
    },

    /** It is not wider than the window. */
    async fits(): Promise<void> {
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), page.url()).toBe(0);
    },
  };
}

/** Notes what goes wrong in the page from now on: what its console says, and who else is asked for anything. */
async function watch(page: Page, visited: () => TestGangway, faults: string[]): Promise<void> {
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    const { url, sandbox } = visited();
    // Only the browser itself goes to the stand-in for Stripe.
    const allowed = request.isNavigationRequest() ? [url, sandbox.url] : [url];
    if (protocol !== 'data:' && !allowed.includes(origin)) faults.push(`foreign: ${href}`);
  });
  await page.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
    });
  `);
}
