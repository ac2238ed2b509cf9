import pino from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import type { Credentials } from '../../src/contract/dialect.ts';
import { createDispatch, type DispatchOptions } from '../../src/contract/dispatch.ts';
import { AuthenticationError } from '../../src/contract/errors.ts';
import type { ContractViolation } from '../../src/contract/response-check.ts';
import type { AnyResponse } from '../../src/contract/types.ts';
import * as hookbridge from '../../src/dialects/hookbridge/errors.ts';
import * as userdocks from '../../src/dialects/userdocks/errors.ts';
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
  handler?: ((request: { principal: unknown }) => Promise<AnyResponse>) | null;
  authenticate?: ((credentials: Credentials) => Promise<object>) | undefined;
  options?: Partial<DispatchOptions>;
  /** Of the dialect. */
  changes?: object;
}

/** A service whose hookbridge operation is made of these parts, with what it has logged and found to break the contract. */
async function start({ handler = async () => portal, options = {}, changes, ...parts }: Parts) {
  const violations: ContractViolation[] = [];
  const lines: string[] = [];
  const authenticate = 'authenticate' in parts ? parts.authenticate : async () => ({ id: 'key' });
  const base = { handlers: {}, authenticators: {} };
  const dialects = {
    // Its prefix is the shortest: that it comes first says nothing.
    service: {
      ...base,
      name: 'service',
      faults: { internal: 'INTERNAL_SERVER_ERROR' },
      errorBody: () => ({}),
    },
    userdocks: { ...base, ...userdocks },
    hookbridge: {
      ...hookbridge,
      handlers: handler ? { createPortalSession: handler } : {},
      authenticators: authenticate ? { hookbridgeKey: authenticate } : {},
      ...changes,
    },
  } as unknown as DispatchOptions['dialects'];
  const dispatch = await createDispatch({
    dialects,
    failedAuthentications: { retryAfter: async () => 0, add: async () => {} },
    clientAddress: () => '192.0.2.1',
    strict: true,
    onViolation: (violation) => violations.push(violation),
    ...options,
  });
  const log = pino({ level: 'debug' }, { write: (line) => lines.push(line) });
  const server = await listenForTest(appAround(dispatch, { log }));
  closers.push(() => server.close(0));
  const call = async () => {
    const response = await fetch(`${server.url}/v1/billing/portal`, { method: 'POST' });
    const body = (await response.json()) as { error?: unknown };
    return { status: response.status, body, error: body.error };
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
      /error.code must be equal to constant/,
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
    const { call, violations } = await start(handlerOf({ status: 503, body: { meta: {} } }));
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
    ['a body that is no JSON', { ...handlerOf({ ...portal, body: 1n }), options: { strict: false } }],
    ['a header that cannot be sent', handlerOf({ ...portal, headers: { 'X-A': 'secret\r\nX-B: 1' } })],
    [
      'an address that cannot be found',
      {
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
        options: {
          failedAuthentications: {
            retryAfter: () => Promise.reject(new Error('secret')),
            add: async () => {},
          },
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
  const handler = () => {
    throw new Error('The handler was reached');
  };

  test('no authenticator', async () => {
    const { call, lines } = await start({ authenticate: undefined, handler });
    expect(await call()).toMatchObject({ status: 500, error: internal });
    expect(lines.join()).toContain('No authenticator for createPortalSession');
  });

  test('an authenticator that fails for a reason of ours: 500, not 401, and not counted', async () => {
    let counted = 0;
    const add = async () => void counted++;
    const { call, lines } = await start({
      authenticate: () => Promise.reject(new Error('SQLITE_BUSY')),
      handler,
      options: { failedAuthentications: { retryAfter: async () => 0, add } },
    });
    expect(await call()).toMatchObject({ status: 500, error: internal });
    expect(lines.join()).toContain('SQLITE_BUSY');
    expect(counted).toBe(0);
  });

  test.each([undefined, null, false, ''])(
    'an authenticator that returns %j: never the handler',
    async (principal) => {
      const { call } = await start({ authenticate: async () => principal as never, handler });
      expect((await call()).error).toEqual(internal);
    },
  );

  test('a refused credential', async () => {
    const authenticate = () => Promise.reject(new AuthenticationError('No'));
    const { call } = await start({ authenticate, handler });
    expect(await call()).toMatchObject({ status: 401, error: { code: 'UNAUTHORIZED' } });
  });

  test('the principal is what the authenticator returned', async () => {
    let seen: unknown;
    const { call } = await start({
      authenticate: async () => ({ id: 'key_1' }),
      handler: async ({ principal }) => {
        seen = principal;
        return portal;
      },
    });
    expect((await call()).status).toBe(200);
    expect(seen).toEqual({ id: 'key_1' });
  });
});

test.each([
  ['a handler for an operation', { handlers: { cancelSubscription: async () => portal } }],
  ['an authenticator for a security scheme', { authenticators: { nobodysKey: async () => ({}) } }],
])('%s that the contract does not have: no start', async (_name, changes) => {
  await expect(start({ changes })).rejects.toThrow();
});

test('an operation without a handler is a fault, not a hole', async () => {
  const { call, lines } = await start({ handler: null });
  expect(await call()).toMatchObject({ status: 500, error: internal });
  expect(lines.join()).toContain('No handler for createPortalSession');
});
