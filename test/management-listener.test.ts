/** The management API on a port of its own. */
import { expect, onTestFinished, test } from 'vitest';
import { prepareDemo } from '../src/demo/demo.ts';
import { startTestGangway } from './support/gangway.ts';

test('a port of its own serves it with health and docs; the public one answers 404 there', async () => {
  const gangway = await startTestGangway({ managementPort: 0 });
  onTestFinished(() => gangway.close());
  const headers = { Authorization: `Bearer ${gangway.credentials.operatorKey}` };
  const status = async (url: string) => (await fetch(url, { headers })).status;
  expect(gangway.managementUrl).not.toBe(gangway.url);
  expect(await status(`${gangway.managementUrl}/management/v1/apps`)).toBe(200);
  expect(await status(`${gangway.managementUrl}/healthz`)).toBe(200);
  for (const path of ['/v1/billing/subscription', '/api/v1/webhooks/stripe', '/sandbox'])
    expect(await status(gangway.managementUrl + path)).toBe(404);
  for (const path of ['/management/v1/apps', '/management/v1/unknown'])
    expect(await status(gangway.url + path)).toBe(404);
  const answer = await fetch(`${gangway.url}/management/v1/apps`, { method: 'POST', headers });
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  expect(await status(`${gangway.url}/readyz`)).toBe(200);
  expect(await prepareDemo(gangway, gangway.folder)).toContain(` ${gangway.managementUrl}/management/v1\n`);
});

test('without one, the public port serves it', async () => {
  const gangway = await startTestGangway();
  onTestFinished(() => gangway.close());
  expect(gangway.managementUrl).toBe(gangway.url);
  const headers = { Authorization: `Bearer ${gangway.credentials.operatorKey}` };
  expect((await fetch(`${gangway.url}/management/v1/apps`, { headers })).status).toBe(200);
});
