import type Koa from 'koa';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLimits } from '../../src/call-limits.ts';
import { ConfigError, readConfig } from '../../src/config.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { clientAddress } from '../../src/http/client-address.ts';
import { failedAuthentications } from '../../src/http/failed-authentications.ts';
import { memoryLimiter } from '../../src/limiters/memory.ts';
import { type CallInit, startTestGangway, type TestGangway } from '../support/gangway.ts';

/** The address found for a connection from `remote` with this `X-Forwarded-For`. */
function found(trusted: string[], remote: string, forwarded?: string): string {
  const req = { socket: { remoteAddress: remote }, headers: { 'x-forwarded-for': forwarded } };
  return clientAddress(trusted)({ req } as unknown as Koa.Context);
}

describe('the client’s address', () => {
  test.each<[string, string[], string, string | undefined, string]>([
    ['the connection’s', [], '192.0.2.1', undefined, '192.0.2.1'],
    ['whatever a stranger says', [], '192.0.2.1', '198.51.100.7', '192.0.2.1'],
    [
      'whatever a stranger says, beside a trusted proxy',
      ['10.0.0.1'],
      '192.0.2.1',
      '198.51.100.7',
      '192.0.2.1',
    ],
    ['what the trusted proxy says', ['10.0.0.1'], '10.0.0.1', '198.51.100.7', '198.51.100.7'],
    [
      'the last one that no trusted proxy added',
      ['10.0.0.0/8'],
      '10.0.0.1',
      '203.0.113.9, 198.51.100.7, 10.0.0.2',
      '198.51.100.7',
    ],
    ['the proxy itself, if it says nothing', ['10.0.0.1'], '10.0.0.1', undefined, '10.0.0.1'],
    ['the proxy’s name', ['loopback'], '127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['IPv4 in IPv6', [], '::ffff:192.0.2.1', undefined, '192.0.2.1'],
    ['IPv4 in IPv6, in hexadecimal', ['10.0.0.1'], '10.0.0.1', '::FFFF:c000:201', '192.0.2.1'],
    ['a trusted IPv4 proxy in IPv6', ['10.0.0.1'], '::ffff:10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['with a port, as some proxies write it', ['10.0.0.1'], '10.0.0.1', '198.51.100.7:4711', '198.51.100.7'],
    ['IPv6 with a port', ['10.0.0.1'], '10.0.0.1', '[2001:db8::1]:4711', '2001:db8:0:0::/64'],
    ['IPv6', [], '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['IPv6, abbreviated', [], '2001:db8::1', undefined, '2001:db8:0:0::/64'],
    ['IPv6, not abbreviated', ['::1'], '::1', '2001:0DB8:0000:0000:ffff::1', '2001:db8:0:0::/64'],
    ['IPv6 of the link', [], 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
    [
      'what is no address at all, for which its proxy answers',
      ['10.0.0.1'],
      '10.0.0.1',
      'unknown',
      '10.0.0.1',
    ],
    ['what is very long', ['10.0.0.1'], '10.0.0.1', 'x'.repeat(10_000), '10.0.0.1'],
  ])('%s', (_name, trusted, remote, forwarded, address) => {
    expect(found(trusted, remote, forwarded)).toBe(address);
  });

  test('a subscriber’s addresses count as one', () => {
    expect(found([], '2001:db8:1:2::1')).toBe(found([], '2001:db8:1:2:ffff::9'));
    expect(found([], '2001:db8:1:2::1')).not.toBe(found([], '2001:db8:1:3::1'));
  });

  test('a connection that has gone has none', () => {
    expect(found([], undefined as never)).toBe('');
  });
});

describe('TRUSTED_PROXIES', () => {
  test.each(['nonsense', '10.0.0.0/99', '10.0.0.1, example.com', '300.0.0.1'])(
    '%s is one clear line',
    (value) => {
      expect(() => readConfig({ TRUSTED_PROXIES: value })).toThrow(ConfigError);
      expect(() => readConfig({ TRUSTED_PROXIES: value })).toThrow(/^TRUSTED_PROXIES must be [^\n]+$/);
    },
  );
});

describe('failures', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const start = (failedAuthLimit: number) =>
    failedAuthentications(
      createLimits({ failedAuthLimit, managementRateLimit: 1, tenantRateLimit: 1 }, memoryLimiter),
    );

  test('the addresses of a network have ten times as many together', async () => {
    const failures = start(2);
    const seconds: number[] = [];
    for (let i = 0; i < 22; i++) seconds.push(await failures.add(`2001:db8:1:${i.toString(16)}::/64`));
    expect(seconds).toEqual([...Array(20).fill(0), 60, 60]);
    expect(await failures.add('2001:db8:2:1::/64')).toBe(0);
    expect(await failures.add('192.0.2.1')).toBe(0);
  });

  test('far over the limit an address is not looked at any more', async () => {
    const failures = start(2);
    for (let i = 0; i < 20; i++) await failures.add('a');
    expect(failures.exhausted('a')).toBe(0);
    await failures.add('a');
    expect(failures.exhausted('a')).toBe(1);
    expect(failures.exhausted('b')).toBe(0);
  });

  test('the limit holds for a minute from the first failure', async () => {
    const failures = start(2);
    expect(await failures.add('a')).toBe(0);
    vi.advanceTimersByTime(20_000);
    expect(await failures.add('a')).toBe(0);
    expect(await failures.add('a')).toBe(40);
    expect(await failures.add('b')).toBe(0);
    vi.advanceTimersByTime(39_500);
    expect(await failures.add('a')).toBe(1);
    vi.advanceTimersByTime(500);
    expect(await failures.add('a')).toBe(0);
  });
});

describe('over HTTP', () => {
  let gangway: TestGangway;
  afterEach(() => gangway.close());

  const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });

  const wrong = { authorization: 'Bearer x' };
  const status = async (id: OperationId, init: CallInit) => (await gangway.call(id, init)).status;

  test('429: a failure over the limit, in both dialects’ envelopes', async () => {
    gangway = await startTestGangway({ failedAuthLimit: 3, trustedProxies: ['127.0.0.1'] });
    const bad = from('198.51.100.7');
    expect(await status('createPortalSession', { authorization: 'Basic x', ...bad })).toBe(401);
    expect(await status('createPortalSession', { ...wrong, ...bad })).toBe(401);
    // What succeeds, or fails for another reason, does not count.
    expect(await status('createPortalSession', bad)).toBe(200);
    expect(await status('createPortalSession', { body: '{', ...bad })).toBe(400);
    expect(await status('createBillingPortal', { body: { tenantUuid: 'x' }, ...bad })).toBe(400);
    expect(await status('createBillingPortal', { ...wrong, ...bad })).toBe(401);

    for (const [response, body] of [
      [
        await gangway.call('createBillingPortal', { ...wrong, ...bad }),
        { errors: [{ validation: 'error', code: '[E4290]', message: 'Too Many Requests' }] },
      ],
      [
        await gangway.call('createPortalSession', { ...wrong, ...bad }),
        {
          error: {
            code: 'RATE_LIMITED',
            message: 'Too many failed authentication attempts, or too many requests',
          },
          meta: expect.anything(),
        },
      ],
    ] as const) {
      expect({ status: response.status, body: await response.json() }).toEqual({ status: 429, body });
      const seconds = Number(response.headers.get('retry-after'));
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(seconds).toBeLessThanOrEqual(60);
    }
    const forwarded = { ...wrong, ...from('203.0.113.1, 198.51.100.7') };
    expect(await status('createPortalSession', forwarded)).toBe(429);
    expect(await status('createPortalSession', { ...wrong, ...from('198.51.100.8') })).toBe(401);
  });

  test('over the limit a good credential is served: nobody behind a shared address is locked out', async () => {
    gangway = await startTestGangway({ failedAuthLimit: 1 });
    for (const expected of [401, 429, 429]) expect(await status('createPortalSession', wrong)).toBe(expected);
    expect(await status('createPortalSession', {})).toBe(200);
    expect(await status('createBillingPortal', {})).toBe(200);
    expect(await status('createPortalSession', wrong)).toBe(429);
  });

  test('missing credentials do not count: a page of another site can make a browser send such requests', async () => {
    gangway = await startTestGangway({ failedAuthLimit: 1 });
    for (let i = 0; i < 5; i++) {
      expect(await status('createPortalSession', { authorization: null })).toBe(401);
      expect(await status('createBillingPortal', { authorization: null })).toBe(401);
    }
    expect(await status('createPortalSession', wrong)).toBe(401);
  });

  test('429: a stranger cannot change its address', async () => {
    gangway = await startTestGangway({ failedAuthLimit: 1 });
    expect(await status('createPortalSession', { ...wrong, ...from('198.51.100.1') })).toBe(401);
    expect(await status('createPortalSession', { ...wrong, ...from('198.51.100.2') })).toBe(429);
  });
});
