/** What a page may call itself: only an allowed origin, written as browsers write it, is answered to. */
import http from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { startTestGangway, type TestGangway, USERDOCKS_PATH } from '../support/gangway.ts';
import { provisioner } from '../support/provisioner.ts';
import { ALLOWED, VARIANTS } from './return-urls/variants.ts';

let gangway: TestGangway;
const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
beforeAll(async () => {
  // Preflights of one address are limited.
  gangway = await startTestGangway({ trustedProxies: ['loopback'] });
  for (const origin of ALLOWED) await provisioner(gangway.store).addOrigin(DEMO.appId, origin);
});
afterAll(async () => {
  agent.destroy();
  await gangway.close();
});

/** The status of a preflight from this origin, and the origin that it allows. */
let asked = 0;
function preflight(origin: string): Promise<{ status: number | undefined; allows: string | undefined }> {
  return new Promise((resolve, reject) => {
    asked++;
    const headers = {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'X-Forwarded-For': `198.51.${asked >> 8}.${asked & 255}`,
    };
    const request = http.request(gangway.url + USERDOCKS_PATH, { method: 'OPTIONS', headers, agent });
    request.on('error', reject).end();
    request.on('response', (response) => {
      response.resume();
      const { statusCode: status, headers } = response;
      response.on('end', () => resolve({ status, allows: headers['access-control-allow-origin'] }));
    });
  });
}

/** Whether Node sends it at all. Browsers send no other either. */
const isHeader = (text: string) =>
  /^[\t\x20-\x7e\x80-\xff]*$/.test(text) && text.trim() === text && text !== '';

test('no other spelling of an allowed origin is allowed, nor anything that looks like one', async () => {
  const origins = VARIANTS.filter(isHeader).filter(
    (text, i) => i % 60 === 0 || (URL.canParse(text) && new URL(text).pathname === '/' && i % 6 === 0),
  );
  const texts = [
    ...new Set([...origins, ...origins.map((text) => text.replace(/\/a?$/, '')), ...ALLOWED, 'null']),
  ];
  expect(texts.length).toBeGreaterThan(500);
  const answers = await Promise.all(
    texts.filter(isHeader).map(async (text) => ({ text, ...(await preflight(text)) })),
  );
  const allowed = answers.filter(({ allows }) => allows !== undefined);
  expect(allowed.map(({ text }) => text).sort()).toEqual([...ALLOWED].sort());
  // Word for word what was asked, never a wildcard.
  expect(allowed.filter(({ text, allows }) => allows !== text)).toEqual([]);
});
