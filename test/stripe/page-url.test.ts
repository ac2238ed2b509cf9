import { expect, test } from 'vitest';
import { isPageUrl } from '../../src/stripe/page-url.ts';

const PAGE = 'https://billing.stripe.com/p/session/test_1';

test.each([
  PAGE,
  'https://billing.my-product.com/p/session/1',
  'https://Billing.Example.com:8443/p/session/1',
  'https://billing.stripe.com',
  'https://billing.stripe.com/session/{SESSION_SECRET}',
  "https://billing.stripe.com/p/A-b_c~.1/flow?locale=de&a[]=%C3%A9@!$'()*+,;#fid=x%2F",
])('%s can be a page of Stripe, whatever its host', (url) => {
  expect(isPageUrl(url, false)).toBe(true);
});

test.each<[what: string, url: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a list', [PAGE]],
  ['an empty text', ''],
  ['a path', '/p/session/1'],
  ['no scheme', '//billing.stripe.com/p/session/1'],
  ['another scheme', 'javascript:alert(1)'],
  ['no host', 'https://'],
  ['a user and a password', 'https://user:password@billing.stripe.com/p/session/1'],
  ['a user', 'https://user@billing.stripe.com/p/session/1'],
  ['an empty user', 'https://@billing.stripe.com/p/session/1'],
  ['no slashes', 'https:billing.stripe.com/p/session/1'],
  ['a slash too many', 'https:///billing.stripe.com/p/session/1'],
  ['backslashes', 'https:\\\\billing.stripe.com/p/session/1'],
  ['a backslash behind the host', 'https://billing.stripe.com\\p\\session\\1'],
  ['an escape in the host', 'https://billing%2Estripe.com/p/session/1'],
  ['a host that cannot be one', 'https://billing stripe.com/p/session/1'],
  ['a port that cannot be one', 'https://billing.stripe.com:99999/p/session/1'],
  ['a line break', `${PAGE}\r\nSet-Cookie: a=b`],
  ['a tab', 'https://billing.stripe.com/p/ses\tsion/1'],
  ['a NUL', `${PAGE}\0`],
  ['a blank before', ` ${PAGE}`],
  ['a blank after', `${PAGE} `],
  ['markup', `${PAGE}"><script>`],
  ['a character beyond ASCII', 'https://billing.stripe.com/p/séssion/1'],
])('%s: not a page of Stripe', (_, url) => {
  expect(isPageUrl(url, false)).toBe(false);
});

test('it is at most as long as Stripe says', () => {
  const long = PAGE.padEnd(5000, '1');
  expect(isPageUrl(long, false)).toBe(true);
  expect(isPageUrl(`${long}1`, false)).toBe(false);
});

test.each([
  ['http://127.0.0.1:4242/p/session/1', true],
  ['http://127.0.0.1.evil.example/p/session/1', false],
  ['http://127.0.0.1@evil.example/p/session/1', false],
  ['http://localhost:4242/p/session/1', false],
  ['http://billing.stripe.com/p/session/1', false],
])('http only for the sandbox: %s', (url, sandboxed) => {
  expect(isPageUrl(url, false)).toBe(false);
  expect(isPageUrl(url, true)).toBe(sandboxed);
});
