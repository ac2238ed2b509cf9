import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

const get = (path: string, init?: RequestInit) => fetch(gangway.url + path, init);
const ORIGIN = 'https://app.example.com';

test.each([
  ['a success', () => gangway.call('createBillingPortal')],
  ['a refused credential', () => gangway.call('createPortalSession', { authorization: null })],
  ['a path that there is not', () => get('/none')],
  ['a method that there is not', () => get('/healthz', { method: 'POST' })],
  ['a path that cannot be decoded', () => get('/v1/%zz')],
  ['a body that is too large', () => gangway.call('createPortalSession', { body: 'x'.repeat(100_000) })],
  ['health', () => get('/healthz')],
  ['the contract', () => get('/openapi.json')],
  ['the docs', () => get('/docs')],
  ['the page of sandbox mode', () => get('/sandbox')],
  [
    'a preflight',
    () =>
      get(`/api/v1/apps/22222222-2222-2222-2222-222222222222/payment-providers/stripe/billing-portals`, {
        method: 'OPTIONS',
        headers: { Origin: ORIGIN, 'Access-Control-Request-Method': 'POST' },
      }),
  ],
] as const)(
  '%s is what it says it is, loads nothing that it need not, and is framed by nobody',
  async (_, ask) => {
    const { headers } = await ask();
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
  },
);
