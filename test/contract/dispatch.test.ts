import pino from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { type DispatchOptions, dispatcher } from '../../src/contract/dispatch.ts';
import { AuthenticationError } from '../../src/contract/errors.ts';
import { matcher } from '../../src/contract/match.ts';
import type { DomainError } from '../../src/contract/refusal.ts';
import type { ContractViolation } from '../../src/contract/response-check.ts';
import type { Authenticator } from '../../src/contract/security.ts';
import type { AnyResponse } from '../../src/contract/types.ts';
import { dialects } from '../../src/dialects/index.ts';
import { appAround, listenForTest } from '../support/listen.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const portal = {
  status: 200,
  body: { data: { portal_url: 'https://a.example/' }, meta: { request_id: 'req_1' } },
};
const internal = { code: 'INTERNAL_ERROR', message: 'Internal server error' };

interface Parts {
  /** Null for none. */
  handler?: ((request: { principal: unknown; body: unknown }) => Promise<AnyResponse>) | null;
  authenticate?: Authenticator<object, unknown> | undefined;
  options?: Partial<DispatchOptions<unknown>>;
  /** Of the operation. */
  operation?: object;
  /** Of the dialect. */
  changes?: object;
}

/** An error of the domain, for these tests. */
class TestError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`secret ${code}`);
    this.code = code;
  }
}

const domainError = (error: unknown): DomainError | undefined =>
  error instanceof TestError ? { code: error.code, retryAfter: 7, reason: 'is odd' } : undefined;

/** A service whose hookbridge operation is made of these parts, with what it has logged and found to break the contract. */
async function start({ handler = async () => portal, options = {}, operation, changes, ...parts }: Parts) {
  const violations: ContractViolation[] = [];
  const lines: string[] = [];
  const authenticate = 'authenticate' in parts ? parts.authenticate : async () => ({ id: 'key' });
  const { hookbridge } = dialects;
  const { createPortalSession } = hookbridge.operations;
  const changed = {
    ...dialects,
    hookbridge: {
      ...hookbridge,
      operations: handler
        ? { createPortalSession: { ...createPortalSession, handle: handler, ...operation } }
        : {},
      authenticators: authenticate ? { hookbridgeKey: authenticate } : {},
      ...changes,
    },
  } as unknown as Parameters<typeof matcher<unknown>>[0];
  const match = matcher(changed);
  const dispatch = dispatcher({
    services: {},
    domainError,
    failedAuthentications: { add: async () => 0, exhausted: () => 0 },
    clientAddress: () => '192.0.2.1',
    strict: true,
    onViolation: (violation) => violations.push(violation),
    ...options,
  });
  const log = pino({ level: 'debug' }, { write: (line) => lines.push(line) });
  const server = await listenForTest(appAround(dispatch, { match, log }));
  closers.push(() => server.close(0));
  const call = async (init: RequestInit = {}) => {
    const response = await fetch(`${server.url}/v1/billing/portal`, {
      method: 'POST',
      headers: { Authorization: 'Bearer x', 'Content-Type': 'application/json' },
      ...init,
    });
    const body = (await response.json()) as { error?: unknown };
    return { status: response.status, headers: response.headers, body, error: body.error };
  };
  return { call, violations, lines };
}

const handlerOf = (response: object) => ({ handler: async () => response as AnyResponse });

describe('the response check', () => {
  test('a declared response passes', async () => {
    const { call, violations } = await start({});
    expect(await call()).toMatchObject({ status: 200, body: portal.body });
    expect(violations).toEqual([]);
  });

  const broken: [string, object, RegExp][] = [
    ['a surplus field', { ...portal, body: { ...portal.body, extra: 1 } }, /extra is not a known property/],
    ['a missing field', { ...portal, body: { data: portal.body.data } }, /meta is required/],
    [
      'a mistyped field',
      { ...portal, body: { ...portal.body, meta: { request_id: 1 } } },
      /request_id must be a string/,
    ],
    [
      'a code of another status',
      { status: 403, body: { error: { code: 'UNAUTHORIZED', message: 'x' }, meta: { request_id: 'req_1' } } },
      /error.code must be /,
    ],
  ];

  test.each(broken)('strict: %s fails the request', async (_name, response, message) => {
    const { call, violations, lines } = await start(handlerOf(response));
    expect(await call()).toMatchObject({ status: 500, error: internal });
    expect(violations.map(String)).toEqual([expect.stringMatching(message)]);
    expect(lines.join()).toContain('ContractViolation');
  });

  test.each(broken)('production: %s is reported, and sent', async (_name, response, message) => {
    const { call, violations } = await start({ ...handlerOf(response), options: { strict: false } });
    expect(await call()).toMatchObject(response);
    expect(violations.map(String)).toEqual([expect.stringMatching(message)]);
  });

  test.each([true, false])('a missing header is found (strict: %s)', async (strict) => {
    const body = {
      error: { code: 'PROVIDER_UNAVAILABLE', message: 'Payment provider is unavailable' },
      meta: { request_id: 'req_1' },
    };
    const { call, violations } = await start({ ...handlerOf({ status: 503, body }), options: { strict } });
    expect((await call()).status).toBe(strict ? 500 : 503);
    expect(violations.map(String)).toEqual([expect.stringMatching('the header Retry-After is missing')]);
  });

  test.each<[string, object, RegExp]>([
    ['an undeclared status', { ...portal, status: 201 }, /^the status 201 is not declared$/],
    [
      'an undeclared status that would take no body',
      { status: 204, body: undefined },
      /^the status 204 is not declared$/,
    ],
    ['a status that is none', { ...portal, status: 99 }, /^the status 99 is not declared$/],
    ['no body, which would change the status', { status: 200, body: undefined }, /^body must be an object$/],
  ])('%s never leaves the process, in production neither', async (_name, response, message) => {
    for (const strict of [true, false]) {
      const { call, violations } = await start({ ...handlerOf(response), options: { strict } });
      expect(await call()).toMatchObject({ status: 500, error: internal });
      expect(violations.map((violation) => violation.message)).toEqual([expect.stringMatching(message)]);
    }
  });

  test('all that is wrong is reported at once', async () => {
    const { call, violations } = await start(handlerOf({ status: 429, body: { meta: {} } }));
    expect((await call()).status).toBe(500);
    expect(violations.map(({ message }) => message)).toEqual([
      'the header Retry-After is missing; error is required; meta.request_id is required',
    ]);
  });

  test('an error that breaks the contract is reported as well, and answered all the same', async () => {
    const { call, violations } = await start({
      handler: () => Promise.reject(new Error('secret')),
      changes: { errorBody: () => ({ error: 'broken' }) },
    });
    expect(await call()).toMatchObject({ status: 500, error: 'broken' });
    expect(violations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^meta is required; error must be an object$|^error must be an object; meta is required$/,
      ),
    ]);
  });
});

describe('a fault of ours is answered in the dialect’s envelope', () => {
  test.each<[string, Parts]>([
    ['a handler that throws', { handler: () => Promise.reject(new Error('secret')) }],
    ['a handler that throws no error', { handler: () => Promise.reject('secret') }],
    ['a body that is not JSON', { ...handlerOf({ ...portal, body: 1n }), options: { strict: false } }],
    ['a header that cannot be sent', handlerOf({ ...portal, headers: { 'X-A': 'secret\r\nX-B: 1' } })],
    [
      'an address that cannot be found',
      {
        authenticate: () => Promise.reject(new AuthenticationError('No')),
        options: {
          clientAddress: () => {
            throw new Error('secret');
          },
        },
      },
    ],
    [
      'failures that cannot be counted',
      {
        authenticate: () => Promise.reject(new AuthenticationError('No')),
        options: {
          failedAuthentications: { add: () => Promise.reject(new Error('secret')), exhausted: () => 0 },
        },
      },
    ],
  ])('%s', async (_name, parts) => {
    const { call, lines } = await start(parts);
    const { status, error, body } = await call();
    expect({ status, error }).toEqual({ status: 500, error: internal });
    expect(JSON.stringify(body)).not.toContain('secret');
    const requests = lines.filter((line) => line.includes('"status":500'));
    expect(requests).toHaveLength(1);
  });
});

describe('security fails closed', () => {
  test('no authenticator', async () => {
    const { call, lines } = await start({ authenticate: undefined });
    expect(await call()).toMatchObject({ status: 500, error: internal });
    expect(lines.join()).toContain('No authenticator for hookbridgeKey');
  });

  test('an authenticator that fails for a reason of ours: 500, not 401, and not counted', async () => {
    let counted = 0;
    const add = async () => counted++;
    const { call, lines } = await start({
      authenticate: () => Promise.reject(new Error('SQLITE_BUSY')),
      options: { failedAuthentications: { add, exhausted: () => 0 } },
    });
    expect(await call()).toMatchObject({ status: 500, error: internal });
    expect(lines.join()).toContain('SQLITE_BUSY');
    expect(counted).toBe(0);
  });

  test.each([undefined, null, false, ''])(
    'an authenticator that returns %j: never the handler',
    async (principal) => {
      const { call } = await start({ authenticate: async () => principal as never });
      expect((await call()).error).toEqual(internal);
    },
  );

  test.each([undefined, null, 'text', Symbol('symbol'), Object.create(null), { message: 'secret' }])(
    'an authenticator that throws what is not an error: 500 (%#)',
    async (thrown) => {
      const { call } = await start({ authenticate: () => Promise.reject(thrown) });
      expect(await call()).toMatchObject({ status: 500, error: internal });
    },
  );

  test('a refused credential', async () => {
    const authenticate = () => Promise.reject(new AuthenticationError('No'));
    const { call } = await start({ authenticate });
    expect(await call()).toMatchObject({ status: 401, error: { code: 'UNAUTHORIZED' } });
  });

  test('the principal is what the authenticator returned, tagged with its scheme', async () => {
    let seen: unknown;
    const { call } = await start({
      authenticate: async () => ({ id: 'key_1' }),
      handler: async ({ principal }) => {
        seen = principal;
        return portal;
      },
    });
    expect((await call()).status).toBe(200);
    expect(seen).toEqual({ scheme: 'hookbridgeKey', id: 'key_1' });
  });
});

test.each([
  ['an operation', { operations: { cancelSubscription: {} } }],
  ['an authenticator for a security scheme', { authenticators: { nobodysKey: async () => ({}) } }],
])('%s that the contract does not have: no start', async (_name, changes) => {
  await expect(start({ changes })).rejects.toThrow();
});

test('an operation without a handler is a fault, not a hole', async () => {
  const { call, lines } = await start({ handler: null });
  expect(await call()).toMatchObject({ status: 500, error: internal });
  expect(lines.join()).toContain('No handler for createPortalSession');
});

describe('an error of the domain', () => {
  const failing = (code: string, operation?: object) =>
    start({ handler: () => Promise.reject(new TestError(code)), ...(operation && { operation }) });

  test('is answered by the dialect’s table', async () => {
    const { call, violations } = await failing('NO_SUBSCRIPTION');
    expect(await call()).toMatchObject({ status: 404, error: { code: 'NO_SUBSCRIPTION' } });
    expect(violations).toEqual([]);
  });

  test('says when to try again', async () => {
    const { call } = await failing('PROVIDER_BUSY');
    const { status, headers } = await call();
    expect({ status, after: headers.get('retry-after') }).toEqual({ status: 503, after: '7' });
  });

  test('that means 401 has the challenge of the operation’s scheme', async () => {
    const { call } = await failing('TENANT_UNKNOWN');
    const { status, headers } = await call();
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="gangway", error="invalid_token"');
  });

  test('names the field that the operation says it concerns', async () => {
    const { call } = await failing('RETURN_URL_MISSING', { fields: { RETURN_URL_MISSING: 'success_url' } });
    expect(await call()).toMatchObject({
      status: 400,
      error: { message: 'The request is invalid: success_url is odd' },
    });
  });

  test('names no field where the operation names none', async () => {
    const { call } = await failing('RETURN_URL_MISSING', { fields: {} });
    expect((await call()).error).toEqual({ code: 'INVALID_REQUEST', message: 'The request is invalid' });
  });

  test.each([
    ['that the operation does not say it can fail with', 'NO_SUBSCRIPTION', { fails: [] }],
    ['that the dialect has no row for', 'UNHEARD_OF', { fails: ['UNHEARD_OF'] }],
  ])('%s: a 500, and a violation', async (_name, code, operation) => {
    const { call, violations } = await failing(code, operation);
    expect(await call()).toMatchObject({ status: 500, error: internal });
    expect(violations.map(({ message }) => message)).toEqual([
      `createPortalSession does not say that it can fail with ${code}`,
    ]);
  });

  test('thrown while the credential is checked is no 401, and is not counted', async () => {
    let counted = 0;
    const { call } = await start({
      authenticate: () => Promise.reject(new TestError('STORE_UNAVAILABLE')),
      options: { failedAuthentications: { add: async () => counted++, exhausted: () => 0 } },
    });
    expect(await call()).toMatchObject({ status: 503 });
    expect(counted).toBe(0);
  });
});

describe('the body', () => {
  test('is handed to an authenticator byte by byte, and to the handler parsed from the same bytes', async () => {
    const sent = '\ufeff{"return_url" : "https:\\u002f\\u002fapp.example.com"}';
    let signed: Buffer | undefined;
    let seen: unknown;
    const { call } = await start({
      authenticate: async (_credential, { bytes }) => {
        signed = await bytes();
        return { id: 'key' };
      },
      handler: async ({ body }) => {
        seen = body;
        return portal;
      },
    });
    expect((await call({ body: sent })).status).toBe(200);
    expect(signed?.toString('hex')).toBe(Buffer.from(sent).toString('hex'));
    expect(seen).toEqual({ return_url: 'https://app.example.com' });
  });

  test('that an authenticator asks for is held to the operation’s limit', async () => {
    const { call } = await start({
      authenticate: async (_credential, { bytes }) => ({ length: (await bytes()).length }),
    });
    const { limit } = operations.createPortalSession.body;
    expect(await call({ body: ' '.repeat(limit + 1) })).toMatchObject({
      error: { code: 'PAYLOAD_TOO_LARGE' },
    });
  });

  test('that an authenticator has read is still refused where it is not JSON', async () => {
    const { call } = await start({
      authenticate: async (_credential, { bytes }) => ({ length: (await bytes()).length }),
    });
    const text = { Authorization: 'Bearer x', 'Content-Type': 'text/plain' };
    expect((await call({ headers: text, body: '{}' })).status).toBe(415);
    expect((await call({ headers: text, body: '' })).status).toBe(200);
  });
});
