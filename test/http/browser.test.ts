/** The userdocks page's own example, in a browser. */
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { hasChromium, launchChromium } from '../support/chromium.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { provisioner } from '../support/provisioner.ts';

describe.skipIf(!hasChromium())('a page', () => {
  let gangway: TestGangway;
  let browser: Browser;
  let pages: http.Server;
  let port: number;

  beforeAll(async () => {
    gangway = await startTestGangway();
    browser = await launchChromium();
    pages = http.createServer((_request, response) => {
      response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><title>An app</title><h1>An app</h1>');
    });
    await once(pages.listen(0, '127.0.0.1'), 'listening');
    port = (pages.address() as AddressInfo).port;
    await provisioner(gangway.store).addOrigin(DEMO.appId, `http://localhost:${port}`);
  });
  afterAll(async () => {
    await browser.close();
    pages.closeAllConnections();
    pages.close();
    await gangway.close();
  });

  /** Runs the example on a page of this origin, with base URL, app, token and return URL replaced. */
  async function callFrom(origin: string, token: string) {
    const page = await browser.newPage();
    await page.goto(`${origin}/account`);
    const result = await page.evaluate(
      async ({ baseUrl, appUuid, jwt, body }) => {
        const url = `${baseUrl}/api/v1/apps/${appUuid}/payment-providers/stripe/billing-portals`;
        try {
          const response = await fetch(url, {
            method: 'POST',
            headers: {
              Authorization: `Bearer ${jwt}`,
              'Content-Type': 'application/json',
            },
            body,
          });
          const data = await response.json();
          return { status: response.status, data, requestId: response.headers.get('X-Request-Id') };
        } catch (error) {
          return { refused: String(error) };
        }
      },
      {
        baseUrl: gangway.url,
        appUuid: DEMO.appId,
        jwt: token,
        body: `{"tenantUuid":"${DEMO.tenantId}","defaultReturnUrl":"http://localhost:${port}/account"}`,
      },
    );
    return { page, result };
  }

  test('of an allowed origin opens the portal and comes back', async () => {
    const origin = `http://localhost:${port}`;
    const { page, result } = await callFrom(origin, await gangway.token());
    expect(result).toMatchObject({ status: 200, requestId: expect.stringMatching(/^req_/) });
    const { data } = result as { data: { items: { nextAction: { url: string } }[] } };
    await page.goto(data.items[0]?.nextAction.url ?? '');
    expect(await page.textContent('body')).toContain('Demo tenant');
    await page.click(`a[href="${origin}/account"]`);
    await page.waitForURL(`${origin}/account`);
    expect(await page.textContent('h1')).toBe('An app');
    await page.close();
  });

  test('of an allowed origin can read an error', async () => {
    const { page, result } = await callFrom(`http://localhost:${port}`, 'nonsense');
    expect(result).toMatchObject({
      status: 401,
      data: { errors: [{ validation: 'error', code: '[E4010]', message: 'Unauthorized Token' }] },
    });
    await page.close();
  });

  test('of a foreign origin is refused by the browser, and nothing is opened', async () => {
    const before = gangway.sandbox.requests.length;
    const { page, result } = await callFrom(`http://127.0.0.1:${port}`, await gangway.token());
    expect(result).toEqual({ refused: 'TypeError: Failed to fetch' });
    expect(gangway.sandbox.requests).toHaveLength(before);
    await page.close();
  });
});
