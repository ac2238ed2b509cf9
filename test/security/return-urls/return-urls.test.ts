/** Thousands of ways to write a URL: where Gangway accepts one, everybody else reads the same allowed origin in it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BillingError } from '../../../src/billing/errors.ts';
import { parseReturnUrl } from '../../../src/billing/return-url.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { hasChromium } from '../../support/chromium.ts';
import { startTestGangway, type TestGangway } from '../../support/gangway.ts';
import { provisioner } from '../../support/provisioner.ts';
import { navigation, readAll } from './readers.ts';
import { ALLOWED, HARMLESS, VARIANTS } from './variants.ts';

/** The URL that is sent on, where the rule accepts the text for an app that allows `ALLOWED`. */
function accepted(text: string): URL | undefined {
  const url = parseReturnUrl(text, false);
  return url instanceof BillingError || !(ALLOWED as readonly string[]).includes(url.origin)
    ? undefined
    : url;
}

/** As readers tell an origin. */
const withPort = ({ protocol, hostname, port }: URL) =>
  `${protocol}//${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;

/** What many a service does: whatever the parser makes of it. */
const isNaivelyAllowed = (text: string) =>
  URL.canParse(text) && (ALLOWED as readonly string[]).includes(new URL(text).origin);

test('there are thousands of variants, of which few lead where they should', () => {
  expect(VARIANTS.length).toBeGreaterThan(10_000);
  const lead = VARIANTS.filter(accepted).length;
  expect(lead).toBeGreaterThan(HARMLESS.length);
  expect(lead).toBeLessThan(VARIANTS.length / 10);
});

test.each(HARMLESS)('accepted: %s', (text) => {
  expect(accepted(text)?.origin).toBe(new URL(text).origin);
});

test('whoever reads what is accepted finds the allowed origin, in what came and in what is sent on', async () => {
  const urls = VARIANTS.flatMap((text) => {
    const url = accepted(text);
    return url
      ? [
          { text, expected: withPort(url) },
          { text: url.href, expected: withPort(url) },
        ]
      : [];
  });
  const read = await readAll(urls.map(({ text }) => text));
  for (const [reader, origins] of Object.entries(read)) {
    const wrong = urls.filter(({ expected }, i) => origins[i] !== expected);
    expect(
      wrong.map(({ text }) => text),
      reader,
    ).toEqual([]);
  }
}, 120_000);

test('every variant that any reader takes to lead elsewhere is refused, and there are many', async () => {
  // The rest leads to no allowed origin even for the parser that is used here.
  const tempting = VARIANTS.filter(isNaivelyAllowed);
  const { node = [], ...others } = await readAll(tempting);
  const misled = tempting.filter((_, i) =>
    Object.values(others).some((origins) => origins[i] !== null && origins[i] !== node[i]),
  );
  expect(misled.filter(accepted)).toEqual([]);
  // Node and Chromium read by one standard: without the others there is nobody to be misled.
  if (others.curl ?? others.urllib) expect(misled.length).toBeGreaterThan(100);
}, 120_000);

test.skipIf(!hasChromium())(
  'a browser that is sent to what is accepted asks the allowed origin',
  async () => {
    const urls = VARIANTS.flatMap((text) => accepted(text) ?? []);
    const some = urls.filter((_, i) => i % Math.ceil(urls.length / 20) === 0);
    const went = await navigation(some.map(({ href }) => href));
    expect(went).toEqual(some.map(withPort));
  },
  120_000,
);

describe('by HTTP', () => {
  let gangway: TestGangway;
  beforeAll(async () => {
    gangway = await startTestGangway();
    for (const origin of ALLOWED) await provisioner(gangway.store).addOrigin(DEMO.appId, origin);
  });
  afterAll(() => gangway.close());

  const refused = VARIANTS.filter((text) => !accepted(text));
  const SAMPLE = [
    ...refused.filter((text, i) => isNaivelyAllowed(text) || i % 40 === 0).filter((_, i) => i % 12 === 0),
    ...VARIANTS.filter(accepted).filter((_, i) => i % 12 === 0),
  ];

  const OPERATIONS = [
    ['createPortalSession', (url: string) => ({ return_url: url }), 'return_url'],
    [
      'createBillingPortal',
      (url: string) => ({ tenantUuid: DEMO.tenantId, defaultReturnUrl: url }),
      'return_url',
    ],
    [
      'createCheckoutSession',
      (url: string) => ({ plan: 'pro', interval: 'monthly', return_url: url }),
      'success_url',
    ],
  ] as const;

  test.each(OPERATIONS)(
    '%s: the same verdict, and Stripe gets allowed origins alone',
    async (id, body, field) => {
      const { requests } = gangway.sandbox;
      const asked = () =>
        requests.findLast(({ method, path }) => method === 'POST' && path.endsWith('/sessions'));
      let sent = 0;
      for (const text of SAMPLE) {
        const before = asked();
        const response = await gangway.call(id, { body: body(text) });
        const { status } = response;
        const url = accepted(text);
        // Who has a subscription gets no checkout, whatever the URL; that is found out after the URL was accepted.
        expect([200, 201, 409].includes(status), `${JSON.stringify(text)}: ${status}`).toBe(
          url !== undefined,
        );
        if (!url) expect(status).toBe(400);
        const after = asked();
        if (after === before) continue;
        sent++;
        expect(after?.params[field], JSON.stringify(text)).toBe(url?.href);
      }
      expect(sent).toBeGreaterThan(10);
    },
    120_000,
  );

  test('the pages that users see lead back to what was accepted, word for word', async () => {
    const texts = VARIANTS.filter(accepted).filter((_, i) => i % 25 === 0);
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) {
      const response = await gangway.call('createPortalSession', { body: { return_url: text } });
      const { data } = (await response.json()) as { data: { portal_url: string } };
      const page = await (await fetch(data.portal_url)).text();
      const [, href = ''] = /<a class="back" href="([^"]*)"/.exec(page) ?? [];
      expect(unescaped(href)).toBe(accepted(text)?.href);
    }
  }, 60_000);
});

const unescaped = (html: string) =>
  html.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
