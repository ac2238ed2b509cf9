/** What the tests of the pages look for in each. */
import type { Page } from 'playwright-core';
import type { TestGangway } from '../../support/gangway.ts';

/** Notes what goes wrong in the page from now on: what its console says, and who else is asked for anything. */
export async function watch(page: Page, { url, sandbox }: TestGangway): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    // Only the browser itself goes to the stand-in for Stripe.
    const allowed = request.isNavigationRequest() ? [url, sandbox.url] : [url];
    if (protocol !== 'data:' && !allowed.includes(origin)) faults.push(`foreign: ${href}`);
  });
  await page.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI);
    });
  `);
  return faults;
}

/** Texts whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3). */
export const FAINT = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color) => {
    const [r, g, b] = color.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = rgb(getComputedStyle(at).backgroundColor);
      if (color[3] === 255) return color;
    }
    return [255, 255, 255, 255];
  };
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((element) => {
      const [one, two] = [luminance(rgb(getComputedStyle(element).color)), luminance(ground(element))];
      const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
      return { text: element.textContent.slice(0, 40), contrast };
    })
    .filter(({ contrast }) => contrast < 4.5);
})()`;
