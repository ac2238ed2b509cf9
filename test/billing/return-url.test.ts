import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BillingError } from '../../src/billing/errors.ts';
import { checkReturnUrl, parseOrigin } from '../../src/billing/return-url.ts';

const ORIGINS = [
  'https://app.example.com',
  'https://app.example.com:8443',
  'https://xn--bcher-kva.example',
  'https://192.0.2.1',
  'https://[2001:db8::1]',
  'http://localhost',
  'http://localhost:3000',
  'http://127.0.0.1:3000',
  'http://[::1]:3000',
  // Rows that `parseOrigin` would never have let in: the scheme rule holds all the same.
  'http://app.example.com',
  'http://localhost.example.com',
  'ftp://app.example.com',
  'ftp://localhost',
  'null',
];

const allowing = (origins: readonly string[]) => async (origin: string) => origins.includes(origin);

/** The href that is sent on, or `refused`. */
async function check(text: string, livemode = false): Promise<string> {
  try {
    return await checkReturnUrl(text, livemode, allowing(ORIGINS));
  } catch (error) {
    expect(error).toBeInstanceOf(BillingError);
    expect(error).toMatchObject({ code: 'RETURN_URL_NOT_ALLOWED' });
    return 'refused';
  }
}

describe('accepted, and what is sent on', () => {
  test.each([
    ['https://app.example.com', 'https://app.example.com/'],
    ['https://app.example.com/', 'https://app.example.com/'],
    [
      'https://app.example.com/account?tab=billing&x=%C3%A9#plan',
      'https://app.example.com/account?tab=billing&x=%C3%A9#plan',
    ],
    ['https://app.example.com?a=1', 'https://app.example.com/?a=1'],
    ['https://app.example.com#a', 'https://app.example.com/#a'],
    ['https://app.example.com:443/account', 'https://app.example.com/account'],
    ['https://app.example.com:8443/account', 'https://app.example.com:8443/account'],
    ['HTTPS://APP.EXAMPLE.COM/Account', 'https://app.example.com/Account'],
    ['https://App.Example.Com:443', 'https://app.example.com/'],
    // An @ or a second URL after the authority is mere text.
    ['https://app.example.com/@evil.example', 'https://app.example.com/@evil.example'],
    [
      'https://app.example.com/?next=https://evil.example',
      'https://app.example.com/?next=https://evil.example',
    ],
    ['https://app.example.com#@evil.example', 'https://app.example.com/#@evil.example'],
    ['https://app.example.com?@evil.example', 'https://app.example.com/?@evil.example'],
    ['https://app.example.com//evil.example', 'https://app.example.com//evil.example'],
    ['https://app.example.com/a/../b', 'https://app.example.com/b'],
    ['https://app.example.com/%2e%2e/%2F', 'https://app.example.com/%2F'],
    ["https://app.example.com/?q='a'", 'https://app.example.com/?q=%27a%27'],
    ['https://xn--bcher-kva.example/a', 'https://xn--bcher-kva.example/a'],
    ['https://XN--BCHER-KVA.example/a', 'https://xn--bcher-kva.example/a'],
    ['https://192.0.2.1/a', 'https://192.0.2.1/a'],
    ['https://[2001:db8::1]/a', 'https://[2001:db8::1]/a'],
    ['https://[2001:DB8::1]:443/a', 'https://[2001:db8::1]/a'],
    ['http://localhost/a', 'http://localhost/a'],
    ['http://localhost:80/a', 'http://localhost/a'],
    ['http://LOCALHOST:3000/a', 'http://localhost:3000/a'],
    ['http://127.0.0.1:3000/a', 'http://127.0.0.1:3000/a'],
    ['http://[::1]:3000/a', 'http://[::1]:3000/a'],
  ])('%s', async (text, href) => {
    expect(await check(text)).toBe(href);
  });

  test('the longest', async () => {
    const longest = `https://app.example.com/${'a'.repeat(2024)}`;
    expect(longest).toHaveLength(2048);
    expect(await check(longest)).toBe(longest);
  });
});

describe('refused', () => {
  test.each([
    // No URL, or no absolute one.
    '',
    ' ',
    'null',
    'undefined',
    'account',
    '/account',
    '//app.example.com/account',
    '///app.example.com/account',
    'app.example.com',
    'app.example.com:443/account',
    '?https://app.example.com',
    '#https://app.example.com',
    'https',
    'https:',
    'https:/',
    'https://',
    'https:///',
    'https://?',
    'https://#',
    'https://:443',
    'https://@',
    '://app.example.com',
    // Slashes that the parser repairs.
    'https:app.example.com',
    'https:/app.example.com',
    'https:///app.example.com',
    'https:////app.example.com',
    'https:\\\\app.example.com',
    'https:/\\app.example.com',
    'https://app.example.com\\account',
    'https://app.example.com\\@evil.example',
    'https://evil.example\\@app.example.com',
    'https://app.example.com/a\\b',
    // Userinfo, also the empty one.
    'https://user@app.example.com',
    'https://user:password@app.example.com',
    'https://:password@app.example.com',
    'https://@app.example.com',
    'https://:@app.example.com',
    'https://app.example.com@evil.example',
    'https://app.example.com:443@evil.example',
    'https://app.example.com%40evil.example',
    'https://app.example.com%2F@evil.example',
    'https://evil.example@app.example.com',
    'https://a@b@app.example.com',
    'https://app%2eexample%2ecom@evil.example',
    // Other hosts that look alike.
    'https://evil.example',
    'https://example.com',
    'https://evil-app.example.com',
    'https://evil.app.example.com',
    'https://app.example.com.evil.example',
    'https://app.example.comevil.example',
    'https://app.example.co',
    'https://app-example.com',
    'https://appxexample.com',
    'https://app.example.com,evil.example',
    'https://app.example.com;evil.example',
    'https://*.example.com',
    'https://app_example.com',
    'https://xn--app-example-com.example',
    'https://localhost.example.com',
    // Ports.
    'https://app.example.com:80',
    'https://app.example.com:444',
    'https://app.example.com:',
    'https://app.example.com:/account',
    'https://app.example.com:0443',
    'https://app.example.com:00443',
    'https://app.example.com:08443',
    'https://app.example.com:0',
    'https://app.example.com:65536',
    'https://app.example.com:65979',
    'https://app.example.com:-443',
    'https://app.example.com:+443',
    'https://app.example.com:443:443',
    'https://app.example.com:4a3',
    'https://app.example.com:%34%34%33',
    'http://localhost:3001',
    'http://localhost:443',
    'https://localhost:80',
    // Trailing and doubled dots.
    'https://app.example.com.',
    'https://app.example.com.:443/',
    'https://app.example.com../',
    'https://app..example.com/',
    'https://.app.example.com/',
    // Blanks and control characters, which the parser strips or encodes.
    ' https://app.example.com',
    'https://app.example.com ',
    '\thttps://app.example.com',
    'https://app.example.com\n',
    'https://app.example.com\r\n',
    '\u0000https://app.example.com',
    'https://app.example.com\u0000',
    'ht\ntps://app.example.com',
    'https:\t//app.example.com',
    'https:/\n/app.example.com',
    'https://app.exa\tmple.com',
    'https://app.example.com\t@evil.example',
    'https://app.example.com/a\nb',
    'https://app.example.com/a\r\nX-Header: 1',
    'https://app.example.com/a b',
    'https://app.example.com/\u007f',
    'https://app.example.com/\u0085',
    '\ufeffhttps://app.example.com',
    '\u00a0https://app.example.com',
    'https://app.example.com\u200b',
    'https://app\u00ad.example.com',
    'https://app.example.com/\u202egpj.exe',
    'https://app.example.com/\u2028',
    // Escapes in the host, and broken ones anywhere.
    'https://app%2eexample.com',
    'https://app.example%2Ecom',
    'https://%61pp.example.com',
    'https://app.example.com%00',
    'https://app.example.com%20',
    'https://app.example.com%2f',
    'https://app.example.com%3a443',
    'https://app.example.com%23.evil.example',
    'https://app.example.com%5c.evil.example',
    'https://app.example.com/%',
    'https://app.example.com/%1',
    'https://app.example.com/%zz',
    'https://app.example.com/?a=%G0',
    // Characters that stand in no URL.
    'https://app.example.com/<script>',
    'https://app.example.com/"',
    'https://app.example.com/`',
    'https://app.example.com/{id}',
    'https://app.example.com/a|b',
    'https://app.example.com/a^b',
    'https://app.example.com/é',
    'https://app.example.com/?é',
    'https://app.example.com/\ud800',
    // Names outside ASCII: written in punycode they are clear, otherwise two readers may differ.
    'https://bücher.example',
    'https://BÜCHER.example',
    'https://bu\u0308cher.example',
    'https://аpp.example.com', // Cyrillic а
    'https://app.example.сom', // Cyrillic с
    'https://ａｐｐ.example.com',
    'https://app.example。com',
    'https://app．example．com',
    'https://app.example.com／account',
    'https://app.example.com：443',
    'https：//app.example.com',
    'ｈttps://app.example.com',
    'https://app.example.com＠evil.example',
    'https://ⓐpp.example.com',
    'https://app.example.℀om',
    'https://ﬀ.example',
    'https://faß.example',
    'https://xn--fa-hia.example',
    'https://xn--bcher-kva.example.',
    'https://xn--bcher-kvb.example',
    'https://xn--\u00e9.example',
    // Other spellings of an allowed address.
    'https://192.0.2.1.',
    'https://192.0.513',
    'https://192.513',
    'https://3221225985',
    'https://0xc0000201',
    'https://0xC0.0x0.0x2.0x1',
    'https://0300.0.2.1',
    'https://192.000.002.001',
    'https://192.0.2.01',
    'https://192.0.2.257',
    'https://[2001:db8:0:0:0:0:0:1]',
    'https://[2001:0db8::1]',
    'https://[2001:db8::0.0.0.1]',
    'https://[2001:db8::1%25eth0]',
    'https://[2001:db8::1',
    'https://2001:db8::1',
    'https://[::ffff:192.0.2.1]',
    'https://[::ffff:c000:201]',
    'http://127.1:3000',
    'http://127.0.1:3000',
    'http://2130706433:3000',
    'http://0x7f000001:3000',
    'http://0177.0.0.1:3000',
    'http://0:3000',
    'http://0.0.0.0:3000',
    'http://127.0.0.2:3000',
    'http://[0:0:0:0:0:0:0:1]:3000',
    'http://[::0001]:3000',
    'http://[::ffff:127.0.0.1]:3000',
    'http://[::]:3000',
    'http://[::1]',
    'http://localhost.',
    'http://localhost.:3000',
    'http://a.localhost',
    'http://loc%61lhost',
    'http://ＬＯＣＡＬＨＯＳＴ',
    // Other schemes, and http anywhere but on this machine.
    'http://app.example.com',
    'http://app.example.com:443',
    'http://localhost.example.com',
    'ftp://app.example.com',
    'ftp://localhost',
    'ws://app.example.com',
    'wss://app.example.com',
    'file://app.example.com/account',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'javascript://app.example.com/%0aalert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data://app.example.com/text/html,a',
    'vbscript:msgbox(1)',
    'blob:https://app.example.com/6bd9e0b9',
    'blob://https://app.example.com',
    'filesystem:https://app.example.com/temporary/a',
    'view-source:https://app.example.com',
    'about:blank',
    'mailto:a@app.example.com',
    'urn:app.example.com',
    'intent://app.example.com/#Intent;scheme=https;end',
    'x://app.example.com',
    'x-https://app.example.com',
    'https+x://app.example.com',
    'https.://app.example.com',
    '1https://app.example.com',
    'https ://app.example.com',
    'https://https://app.example.com',
    'https://https:app.example.com',
  ])('%j', async (text) => {
    expect(await check(text)).toBe('refused');
  });

  test('what is too long, as it came or as it would be sent on', async () => {
    expect(await check(`https://app.example.com/${'a'.repeat(2025)}`)).toBe('refused');
    // Each ' becomes %27.
    expect(await check(`https://app.example.com/?${"'".repeat(700)}`)).toBe('refused');
    expect(await check(`https://app.example.com?${'a'.repeat(2024)}`)).toBe('refused');
    expect(await check('a'.repeat(1_000_000))).toBe('refused');
  });

  test('http in live mode, for localhost too', async () => {
    for (const url of ['http://localhost/', 'http://127.0.0.1:3000/', 'http://[::1]:3000/']) {
      expect(await check(url, false)).toBe(url);
      expect(await check(url, true)).toBe('refused');
    }
    expect(await check('https://app.example.com/', true)).toBe('https://app.example.com/');
  });

  test('everything, where no origin is allowed', async () => {
    await expect(checkReturnUrl('https://app.example.com/', false, allowing([]))).rejects.toThrow(
      BillingError,
    );
  });

  test.each([
    ['account', 'it is not a well-formed absolute URL without user name and password'],
    ['https:/app.example.com', 'it is not a well-formed absolute URL without user name and password'],
    ['https://user@app.example.com', 'it is not a well-formed absolute URL without user name and password'],
    [
      'https://:password@app.example.com',
      'it is not a well-formed absolute URL without user name and password',
    ],
    ['http://app.example.com', 'it is not https: http:'],
    ['ftp://app.example.com', 'it is not https: ftp:'],
    ['https://evil.example:8443/a', 'its origin is not allowed for this app: https://evil.example:8443'],
    [`https://app.example.com/?${"'".repeat(700)}`, 'it is too long'],
  ])('%.40s: the log says why', async (text, reason) => {
    await expect(checkReturnUrl(text, false, allowing(ORIGINS))).rejects.toThrow(
      `The return URL is refused: ${reason}`,
    );
  });

  test('the reason, for the log, holds neither path nor query', async () => {
    for (const url of [
      'https://evil.example/a?token=secret',
      'https://u:secret@app.example.com/',
      'http://x/secret',
    ]) {
      await expect(checkReturnUrl(url, false, allowing(ORIGINS))).rejects.not.toThrow(/secret/);
      await expect(checkReturnUrl(url, false, allowing(ORIGINS))).rejects.toThrow(
        /^The return URL is refused: /,
      );
    }
  });
});

/** Text that is nearly an allowed URL: pieces of some, with odd characters between. */
const nearly = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'https',
        'http',
        ':',
        '//',
        '/',
        '\\',
        '@',
        '.',
        'app.example.com',
        'app',
        'example',
        'com',
      ),
      fc.constantFrom(
        'localhost',
        '127.0.0.1',
        '[::1]',
        ':443',
        ':3000',
        ':',
        '#',
        '?',
        '%2e',
        '%40',
        '%',
        '\t',
        ' ',
      ),
      fc.constantFrom(
        'evil.example',
        'user',
        '。',
        '\u00ad',
        '\u200d',
        'ａ',
        'xn--',
        'javascript',
        'data',
        '\u0000',
        '٠',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** An allowed URL with something put in somewhere. */
const spoiled = fc
  .tuple(fc.constantFrom(...ORIGINS.slice(0, 9)), fc.string({ unit: 'binary', maxLength: 4 }), fc.nat(40))
  .map(([origin, junk, at]) => origin.slice(0, at) + junk + origin.slice(at));

test('nothing accepted leads outside the list, whatever is asked', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(nearly, spoiled, fc.webUrl(), fc.string()),
      fc.boolean(),
      async (text, livemode) => {
        const href = await check(text, livemode);
        if (href === 'refused') return;
        accepted++;
        const url = new URL(href);
        expect(ORIGINS.slice(0, 9)).toContain(url.origin);
        expect(url.origin).toBe(new URL(text).origin);
        expect(url.href).toBe(href);
        expect(url.username + url.password).toBe('');
        expect(await check(href, livemode)).toBe(href);
        if (livemode) expect(url.protocol).toBe('https:');
        // A reader that knows nothing of repairs finds the same host.
        const plain = /^(https?):\/\/([^/?#]*)/.exec(href);
        expect(`${plain?.[1]}://${plain?.[2]}`).toBe(url.origin);
      },
    ),
    { numRuns: 20_000 },
  );
  expect(accepted).toBeGreaterThan(0);
});

describe('parseOrigin', () => {
  test.each([
    ['https://app.example.com', 'https://app.example.com'],
    ['https://app.example.com/', 'https://app.example.com'],
    ['HTTPS://APP.Example.com:443', 'https://app.example.com'],
    ['https://app.example.com:8443', 'https://app.example.com:8443'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://my_app.example.com', 'https://my_app.example.com'],
    ['https://192.0.2.1', 'https://192.0.2.1'],
    ['https://[2001:DB8:0::1]:8443', 'https://[2001:db8::1]:8443'],
    ['http://localhost', 'http://localhost'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:80', 'http://127.0.0.1'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('%s', async (text, origin) => {
    expect(parseOrigin(text)).toBe(origin);
    expect(await checkReturnUrl(origin, false, allowing([origin]))).toBe(`${origin}/`);
  });

  test.each([
    ['', /is not an origin/],
    ['app.example.com', /is not an origin/],
    ['app.example.com:443', /is not an origin/],
    ['//app.example.com', /is not an origin/],
    ['https://', /is not an origin/],
    ['https:app.example.com', /is not an origin/],
    ['https:/app.example.com', /is not an origin/],
    ['https:\\\\app.example.com', /is not an origin/],
    ['https://app.example.com:99999', /is not an origin/],
    ['https://app.example.com, https://b.example.com', /is not an origin/],
    ['null', /is not an origin/],
    ['http://app.example.com', /must be https/],
    ['http://localhost.example.com', /must be https/],
    ['ftp://app.example.com', /must be https/],
    ['javascript://app.example.com', /must be https/],
    ['https://app.example.com/account', /more than an origin/],
    ['https://app.example.com//', /more than an origin/],
    ['https://app.example.com/.', /more than an origin/],
    ['https://app.example.com?', /more than an origin/],
    ['https://app.example.com#', /more than an origin/],
    ['https://user@app.example.com', /more than an origin/],
    ['https://@app.example.com', /more than an origin/],
    ['https://*.example.com', /no wildcards/],
    ['https://*', /no wildcards/],
    ['https://a.example.com,b.example.com', /is not an origin/],
    ['https://app%2eexample.com', /is not an origin/],
    ['https://app.exa\tmple.com', /is not an origin/],
  ])('refuses %j', (text, reason) => {
    let refusal: unknown;
    try {
      parseOrigin(text);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(BillingError);
    expect(refusal).toMatchObject({ code: 'ORIGIN_INVALID', reason: expect.stringMatching(reason) });
  });

  test('takes blanks around, as they come from a list', () => {
    expect(parseOrigin(' https://app.example.com\n')).toBe('https://app.example.com');
  });
});
