/**
 * The published pages of both dialects, written down once more by hand: what they say must be declared, and nothing looser.
 * Each body stands for itself and for all that is nearly like it: every deviation must be refused by the contract.
 */
import { describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { eachOperation } from '../../openapi/generate/contract.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { validate } from '../../src/contract/validation.ts';
import { contract } from '../support/contract.ts';

const userdocksError = (code: string, message: string) => ({
  errors: [{ validation: 'error', code, message }],
});
const meta = { request_id: 'req_xyz123' };
const hookbridgeError = (code: string, message: string) => ({ error: { code, message }, meta });
const problem = (status: number, code: string, title: string) => ({
  type: 'about:blank',
  title,
  status,
  code,
  requestId: 'req_xyz123',
});

interface Seed {
  readonly operation: OperationId;
  readonly status: number;
  readonly body: object;
  /** Headers beyond the two that every response has. */
  readonly headers?: readonly string[];
  /** Where any text will do. */
  readonly free?: readonly string[];
  /** What may be left out. */
  readonly optional?: readonly string[];
  /** Where names are free: from one to ten of them. */
  readonly maps?: readonly string[];
}

const SEEDS: readonly Seed[] = [
  ...[
    {
      status: 200,
      body: {
        kind: 'billingPortal',
        totalItems: 1,
        itemsLength: 1,
        items: [{ nextAction: { url: 'https://billing.stripe.com/p/session/test_12345' } }],
      },
    },
    { status: 400, body: userdocksError('[E4000]', 'Bad Request / validation error') },
    { status: 401, body: userdocksError('[E4010]', 'Unauthorized Token'), headers: ['WWW-Authenticate'] },
    { status: 403, body: userdocksError('[E4030]', 'App Is Disabled') },
    { status: 404, body: userdocksError('[E4040]', 'Not Found') },
    { status: 405, body: userdocksError('[E4050]', 'Method Not Allowed'), headers: ['Allow'] },
    { status: 413, body: userdocksError('[E4130]', 'Payload Too Large') },
    { status: 415, body: userdocksError('[E4150]', 'Unsupported Media Type') },
    { status: 429, body: userdocksError('[E4290]', 'Too Many Requests'), headers: ['Retry-After'] },
    { status: 500, body: userdocksError('[E0000]', 'Internal Server Error') },
    { status: 503, body: userdocksError('[E5030]', 'Service Unavailable'), headers: ['Retry-After'] },
  ].map((seed) => ({ operation: 'createBillingPortal' as const, ...seed })),
  ...[
    { status: 200, body: { data: { portal_url: 'https://billing.stripe.com/p/session/abc123' }, meta } },
    {
      status: 400,
      body: {
        error: {
          code: 'INVALID_REQUEST',
          message: 'The request is invalid: return_url is required',
          details: { return_url: 'is required' },
        },
        meta,
      },
      free: ['error.message', 'error.details.return_url'],
      optional: ['error.details'],
      maps: ['error.details'],
    },
    { status: 400, body: hookbridgeError('INVALID_RETURN_URL', 'Return URL not from allowed origin') },
    {
      status: 401,
      body: hookbridgeError('UNAUTHORIZED', 'Invalid or missing API key'),
      headers: ['WWW-Authenticate'],
    },
    { status: 403, body: hookbridgeError('FORBIDDEN', 'App is disabled') },
    { status: 404, body: hookbridgeError('NO_SUBSCRIPTION', 'No subscription found for tenant') },
    { status: 404, body: hookbridgeError('NOT_FOUND', 'Not found') },
    { status: 405, body: hookbridgeError('METHOD_NOT_ALLOWED', 'Method not allowed'), headers: ['Allow'] },
    { status: 400, body: hookbridgeError('PAYLOAD_TOO_LARGE', 'Request body is too large') },
    { status: 415, body: hookbridgeError('UNSUPPORTED_MEDIA_TYPE', 'Request body must be JSON') },
    {
      status: 429,
      body: hookbridgeError('RATE_LIMITED', 'Too many failed authentication attempts'),
      headers: ['Retry-After'],
    },
    { status: 500, body: hookbridgeError('INTERNAL_ERROR', 'Internal server error') },
    {
      status: 503,
      body: hookbridgeError('PROVIDER_UNAVAILABLE', 'Payment provider is unavailable'),
      headers: ['Retry-After'],
    },
    {
      status: 503,
      body: hookbridgeError('SERVICE_UNAVAILABLE', 'Service is unavailable'),
      headers: ['Retry-After'],
    },
  ].map((seed) => ({ operation: 'createPortalSession' as const, ...seed })),
  {
    operation: 'getHealth',
    status: 200,
    body: { status: 'ok', version: '0.1.0', uptimeSeconds: 0 },
    free: ['version'],
  },
  { operation: 'getReadiness', status: 200, body: { status: 'ready' } },
  {
    operation: 'getReadiness',
    status: 503,
    body: problem(503, 'NOT_READY', 'Not Ready'),
    headers: ['Retry-After'],
  },
  ...(['getHealth', 'getReadiness'] as const).flatMap((operation) => [
    { operation, status: 404, body: problem(404, 'NOT_FOUND', 'Not Found') },
    {
      operation,
      status: 405,
      body: problem(405, 'METHOD_NOT_ALLOWED', 'Method Not Allowed'),
      headers: ['Allow'],
    },
    { operation, status: 500, body: problem(500, 'INTERNAL_SERVER_ERROR', 'Internal Server Error') },
  ]),
];

type Responses = Readonly<
  Record<number, { readonly schema: string; readonly headers: readonly string[]; readonly mediaType: string }>
>;
const responsesOf = (operation: OperationId): Responses => operations[operation].responses;

describe.each(Object.keys(operations) as OperationId[])('%s', (operation) => {
  const seeds = SEEDS.filter((seed) => seed.operation === operation);

  test('declares these statuses and no others', () => {
    expect(Object.keys(responsesOf(operation)).map(Number)).toEqual(
      [...new Set(seeds.map((seed) => seed.status))].sort(),
    );
  });

  test.each(seeds)('$status: $body', ({ status, body, headers = [], ...allowed }) => {
    const declared = responsesOf(operation)[status];
    expect(declared?.headers).toEqual(['X-Request-Id', 'Cache-Control', ...headers]);
    expect(declared?.mediaType).toBe('type' in body ? 'application/problem+json' : 'application/json');
    const schema = declared?.schema ?? '';
    expect(validate(schema, body)).toEqual([]);
    for (const [what, deviation] of deviations(body, allowed)) {
      expect(validate(schema, deviation), `${what}: ${JSON.stringify(deviation)}`).not.toEqual([]);
    }
  });
});

test('no code has the message of another one', () => {
  const twins = SEEDS.flatMap(({ operation, status, body }) =>
    SEEDS.filter(
      (other) => other.operation === operation && other.status === status && other.body !== body,
    ).map((other) => ({ operation, status, body, other: other.body })),
  );
  expect(twins.length).toBeGreaterThan(5);
  for (const { operation, status, body, other } of twins) {
    const { error, ...rest } = body as { error: { message: string } };
    const { message } = (other as { error: { message: string } }).error;
    const { schema = '' } = responsesOf(operation)[status] ?? {};
    expect(validate(schema, { ...rest, error: { ...error, message } }), message).not.toEqual([]);
  }
});

const portalUrl: Readonly<Record<string, (url: string) => object>> = {
  createBillingPortal: (url) => ({
    kind: 'billingPortal',
    totalItems: 1,
    itemsLength: 1,
    items: [{ nextAction: { url } }],
  }),
  createPortalSession: (portal_url) => ({ data: { portal_url }, meta }),
};

test.each(Object.entries(portalUrl))('%s: nothing but a web page is a portal', (operation, body) => {
  const { schema = '' } = responsesOf(operation as OperationId)[200] ?? {};
  // The sandbox's portal is on http.
  for (const url of ['https://a.example/', 'http://127.0.0.1:3001/p/session/test_1'])
    expect(validate(schema, body(url))).toEqual([]);
  for (const url of [
    'javascript:alert(1)',
    'ftp://a.example/',
    'data:text/html,a',
    'mailto:a@a.example',
    '/p',
  ])
    expect(validate(schema, body(url))).toHaveLength(1);
});

test('the request bodies have these examples', () => {
  const examples = [...eachOperation(contract)].flatMap(({ operation: { operationId, requestBody } }) =>
    Object.values(requestBody?.content ?? {}).map((media) => [
      operationId,
      Object.keys(media.examples ?? {}),
    ]),
  );
  expect(Object.fromEntries(examples)).toEqual({
    createBillingPortal: ['account'],
    createPortalSession: ['billing', 'defaultReturnUrl'],
  });
});

describe('UserdocksCreateBillingPortal', () => {
  const body = {
    tenantUuid: '11111111-1111-1111-1111-111111111111',
    defaultReturnUrl: 'https://app.example.com/account',
  };
  const { schema, required } = operations.createBillingPortal.body;
  requestBody(schema, body, 'defaultReturnUrl');

  test('requires the body', () => expect(required).toBe(true));
  test.each([
    'urn:uuid:11111111-1111-1111-1111-111111111111',
    '11111111111111111111111111111111',
    '11111111-1111-1111-1111-11111111111g',
    ' 11111111-1111-1111-1111-111111111111',
    '',
  ])('refuses the tenantUuid %j', (tenantUuid) => {
    expect(validate(schema, { ...body, tenantUuid })).toEqual([
      { field: 'tenantUuid', reason: 'must be a UUID' },
    ]);
    expect(validate(operations.createBillingPortal.parameters, { appUuid: tenantUuid })).not.toEqual([]);
  });
  test('takes a UUID in upper case', () => {
    expect(validate(schema, { ...body, tenantUuid: 'ABCDEFAB-CDEF-ABCD-EFAB-CDEFABCDEFAB' })).toEqual([]);
  });
  test('requires the app', () => {
    expect(validate(operations.createBillingPortal.parameters, {})).toEqual([
      { field: 'appUuid', reason: 'is required' },
    ]);
    expect(validate(operations.createBillingPortal.parameters, { appUuid: body.tenantUuid })).toEqual([]);
  });
});

describe('HookbridgeCreatePortalSession', () => {
  const { schema, required } = operations.createPortalSession.body;
  requestBody(schema, { return_url: 'https://app.hookbridge.io/billing' }, 'return_url');

  test('requires neither the body nor anything in it', () => {
    expect(required).toBe(false);
    expect(validate(schema, {})).toEqual([]);
  });
});

/** What holds for both request bodies. */
function requestBody(schema: string, body: Record<string, string>, url: string): void {
  test('takes the example of the published page, and nothing like it', () => {
    expect(validate(schema, body)).toEqual([]);
    const optional = schema.startsWith('Hookbridge') ? Object.keys(body) : [];
    for (const [what, deviation] of deviations(body, { optional })) {
      expect(validate(schema, deviation), `${what}: ${JSON.stringify(deviation)}`).not.toEqual([]);
    }
  });
  test.each([
    'javascript:alert(1)',
    '/account',
    '//app.example.com',
    'app.example.com',
    'ftp://app.example.com',
    'https://a b',
    '',
  ])('refuses the return URL %j', (value) =>
    expect(validate(schema, { ...body, [url]: value })).toHaveLength(1),
  );
  test('takes a return URL of 2048 characters and no more', () => {
    const path = (length: number) => `https://app.example.com/${'a'.repeat(length - 24)}`;
    expect(validate(schema, { ...body, [url]: path(2048) })).toEqual([]);
    expect(validate(schema, { ...body, [url]: path(2049) })).toHaveLength(1);
  });
  test('takes a scheme in upper case', () => {
    expect(validate(schema, { ...body, [url]: 'HTTPS://app.example.com/' })).toEqual([]);
  });
}

/** Copies of a JSON value that differ in one place, with a word on how. */
function* deviations(
  value: unknown,
  allowed: Pick<Seed, 'free' | 'optional' | 'maps'> = {},
  path = '',
): Generator<[string, unknown]> {
  const { free = [], optional = [], maps = [] } = allowed;
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key));
  yield [`another type at ${path}`, typeof value === 'string' ? 1 : 'x'];
  yield [`null at ${path}`, null];
  if (typeof value === 'string' && !free.includes(path)) yield [`another text at ${path}`, `${value} x`];
  if (typeof value === 'number')
    yield* [-1, 0.5].map((n): [string, unknown] => [`another number at ${path}`, n]);
  if (Array.isArray(value)) {
    yield [`an empty list at ${path}`, []];
    const many = Array.from({ length: 11 }, () => value[0]);
    yield [`a long list at ${path}`, many];
    for (const [what, item] of deviations(value[0], allowed, at(0))) yield [what, [item]];
  } else if (typeof value === 'object' && value !== null) {
    yield [`a surplus field at ${path}`, { ...value, surplus: true }];
    if (maps.includes(path)) {
      yield [`an empty map at ${path}`, {}];
      const names = Array.from({ length: 11 }, (_, i) => [`name${i}`, 'is wrong']);
      yield [`a large map at ${path}`, Object.fromEntries(names)];
    }
    for (const [key, child] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      if (!optional.includes(at(key)) && !maps.includes(path)) yield [`without ${at(key)}`, rest];
      for (const [what, changed] of deviations(child, allowed, at(key)))
        yield [what, { ...value, [key]: changed }];
    }
  }
}
