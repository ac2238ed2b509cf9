import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleRequest } from '../../openapi/docs/example-request.ts';
import {
  CREDENTIAL,
  DIFFERENCES,
  type Difference,
  type StatusAndCode,
} from '../../openapi/docs/mock-differences.ts';
import { eachOperation } from '../../openapi/generate/contract.ts';
import { type Mock, startMock } from '../../openapi/mock/server.ts';
import { contract } from '../support/contract.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

let mock: Mock;
let gangway: TestGangway;
const lines: string[] = [];
beforeAll(async () => {
  mock = await startMock({ port: 0, print: (line) => lines.push(line) });
  gangway = await startTestGangway({ failedAuthLimit: 20 });
});
afterAll(async () => {
  await Promise.all([mock.close(), gangway.close()]);
});

const valid = { sent: '', change: {}, service: { status: 200 }, mock: { status: 200 } };

describe.each(['createBillingPortal', 'createPortalSession', 'getHealth'] as const)('%s', (operationId) => {
  test('its example request is answered alike', async () => {
    expect((await send(gangway.url, { ...valid, operationId })).status).toBe(200);
    expect((await send(mock.url, { ...valid, operationId })).status).toBe(200);
  });
});

test.each(DIFFERENCES)('$sent: the service and the mock answer as the docs say', async (difference) => {
  expect(await answerOf(await send(gangway.url, difference))).toEqual(difference.service);
  expect(await answerOf(await send(mock.url, difference))).toEqual(difference.mock);
});

/** What both answer alike, though Prism by itself would not, or not survive. */
const ALIKE: readonly (Omit<Difference, 'service' | 'mock'> & { readonly answer: StatusAndCode })[] = [
  {
    sent: 'a body that is not JSON',
    operationId: 'createPortalSession',
    change: {},
    rawBody: '{"return_url":',
    answer: { status: 400, code: 'INVALID_REQUEST' },
  },
  {
    sent: 'a body of `null` where none is needed',
    operationId: 'createPortalSession',
    change: {},
    rawBody: 'null',
    answer: { status: 400, code: 'INVALID_REQUEST' },
  },
  {
    sent: 'a body of `null` where one is needed',
    operationId: 'createBillingPortal',
    change: {},
    rawBody: 'null',
    answer: { status: 400, code: '[E4000]' },
  },
  {
    sent: 'a property name beyond Latin-1',
    operationId: 'createPortalSession',
    change: { body: { 漢: 1 } },
    answer: { status: 400, code: 'INVALID_REQUEST' },
  },
  {
    sent: 'a compressed body',
    operationId: 'createPortalSession',
    change: { headers: { 'Content-Encoding': 'gzip' } },
    rawBody: gzipSync('{}'),
    answer: { status: 200 },
  },
  {
    sent: 'a body of the wrong type, without a credential',
    operationId: 'createPortalSession',
    change: { headers: { Authorization: '', 'Content-Type': 'text/plain' } },
    answer: { status: 401, code: 'UNAUTHORIZED' },
  },
  {
    sent: 'another charset than UTF-8',
    operationId: 'createPortalSession',
    change: { headers: { 'Content-Type': 'application/json; charset=iso-8859-1' } },
    answer: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
  },
  {
    sent: 'a malformed parameter of `Content-Type`',
    operationId: 'createPortalSession',
    change: { headers: { 'Content-Type': 'application/json; utf-8' } },
    answer: { status: 200 },
  },
  {
    sent: 'the scheme `bearer` in lower case',
    operationId: 'createPortalSession',
    change: { headers: { Authorization: `bearer ${CREDENTIAL}` } },
    answer: { status: 200 },
  },
  {
    sent: '`Accept` without JSON',
    operationId: 'createPortalSession',
    change: { headers: { Accept: 'text/html' } },
    answer: { status: 200 },
  },
  {
    sent: 'a bad escape in a path parameter',
    operationId: 'createBillingPortal',
    change: { path: '/api/v1/apps/%zz/payment-providers/stripe/billing-portals' },
    answer: { status: 400, code: '[E4000]' },
  },
  {
    sent: '`HEAD` instead of `GET`',
    operationId: 'getHealth',
    change: { method: 'HEAD' },
    answer: { status: 200 },
  },
];

test.each(ALIKE)('$sent: the service and the mock answer alike', async ({ answer, ...rest }) => {
  const request = { ...rest, service: answer, mock: answer };
  expect(await answerOf(await send(gangway.url, request))).toEqual(answer);
  expect(await answerOf(await send(mock.url, request))).toEqual(answer);
});

test('the mock answers any invalid request with the first example and names the fault in a header and in its log', async () => {
  const response = await send(mock.url, {
    ...valid,
    operationId: 'createPortalSession',
    change: { body: { returnUrl: 'x' }, headers: { Prefer: 'code=503' } },
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/return_url must be/);
  expect(response.headers.get('sl-violations')).toMatch(/found 'returnUrl'/);
  expect(lines).toContain('POST /v1/billing/portal -> 400');
  expect(lines.join('\n')).toMatch(/found 'returnUrl'/);
  expect(lines.join('\n')).not.toContain(gangway.credentials.apiKey);
});

test('the mock ignores Prefer without a credential', async () => {
  const response = await fetch(`${mock.url}/v1/billing/portal`, {
    method: 'POST',
    headers: { Prefer: 'code=503' },
  });
  expect(response.status).toBe(401);
});

test('the mock can choose an example whatever Accept says', async () => {
  const headers = { Accept: 'application/json', Prefer: 'code=503, example=storeDown' };
  expect((await fetch(`${mock.url}/readyz`, { headers })).status).toBe(503);
});

describe('across origins', () => {
  const Origin = 'https://app.example.com';
  const cors = (response: Response) =>
    Object.fromEntries([...response.headers].filter(([name]) => /^(access-control-|vary$)/.test(name)));
  const asked = {
    Origin,
    'Access-Control-Request-Method': 'DELETE',
    'Access-Control-Request-Headers': 'x-anything',
  };
  const operationId = 'createBillingPortal';

  test('a preflight allows what the service allows, and `Prefer`', async () => {
    const change = { method: 'OPTIONS', headers: asked, body: undefined };
    const service = cors(await send(gangway.url, { ...valid, operationId, change }));
    expect(service).toHaveProperty('access-control-allow-headers');
    expect(cors(await send(mock.url, { ...valid, operationId, change }))).toEqual({
      ...service,
      'access-control-allow-headers': `${service['access-control-allow-headers']},Prefer`,
    });
  });

  test.each([200, 401])('a response with %i exposes what the service exposes', async (status) => {
    const headers = { Origin, ...(status === 401 && { Authorization: '' }) };
    const service = await send(gangway.url, { ...valid, operationId, change: { headers } });
    expect(service.status).toBe(status);
    expect(cors(service)).toHaveProperty('access-control-expose-headers');
    const mocked = await send(mock.url, { ...valid, operationId, change: { headers } });
    expect([mocked.status, cors(mocked)]).toEqual([status, cors(service)]);
  });

  test('a request that is not from a page gets no word of permission', async () => {
    expect(cors(await send(mock.url, { ...valid, operationId }))).toEqual({ vary: 'Origin' });
  });
});

describe('management', () => {
  const ask = (url: string, operationId: Difference['operationId'], change: Difference['change']) =>
    send(url, { ...valid, operationId, change });

  test('the mock has one page of a list, the example, whatever limit and cursor say', async () => {
    const page = async (url: string, query: string) => {
      const response = await ask(url, 'listApps', { path: `/management/v1/apps?${query}` });
      return (await response.json()) as { items: { name: string }[]; next_cursor: string | null };
    };
    const body = { name: 'Another', id: randomUUID() };
    expect((await ask(gangway.url, 'createApp', { body })).status).toBe(201);
    const first = await page(gangway.url, 'limit=1');
    const second = await page(gangway.url, `cursor=${first.next_cursor}`);
    expect([...first.items, ...second.items].map(({ name }) => name)).toContain('Another');
    expect(first.items).toHaveLength(1);
    const whole = await page(mock.url, '');
    expect(whole.next_cursor).toBeNull();
    expect(await page(mock.url, 'limit=1')).toEqual(whole);
    expect(await page(mock.url, 'cursor=nonsense')).toEqual(whole);
  });

  test('the mock answers a write with the example, not with what was sent', async () => {
    const body = { name: 'A third', id: randomUUID() };
    const answered = async (url: string) => {
      const response = await ask(url, 'createApp', { body });
      return (await response.json()) as typeof body;
    };
    expect(await answered(gangway.url)).toMatchObject(body);
    const { id, name } = await answered(mock.url);
    expect(id).not.toBe(body.id);
    expect(name).not.toBe(body.name);
  });

  test.each([
    ['getTenant', 404],
    ['createApp', 409],
    ['updateTenant', 412],
  ] as const)('%s: the mock answers %i if Prefer says so', async (operationId, status) => {
    const headers = { Prefer: `code=${status}` };
    expect((await ask(mock.url, operationId, { headers })).status).toBe(status);
  });

  test('the type of a problem leads to no page of the mock', async () => {
    const response = await ask(mock.url, 'getTenant', { headers: { Prefer: 'code=404' } });
    const { type } = (await response.json()) as { type: string };
    expect(type).toMatch(/^\/docs#/);
    expect((await fetch(new URL(type, mock.url))).status).toBe(404);
  });
});

test('the mock serves no rate limit and sends one request id, the service sends its own', async () => {
  const change = { headers: { Authorization: 'Basic x' } };
  const calls = Array.from({ length: 25 }, () =>
    send(mock.url, { ...valid, operationId: 'createPortalSession', change }),
  );
  const responses = await Promise.all(calls);
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([401]));
  expect(new Set(responses.map(({ headers }) => headers.get('x-request-id')))).toEqual(
    new Set(['req_xyz123']),
  );
  expect(new Set(responses.map(({ headers }) => headers.get('www-authenticate')))).toEqual(
    new Set(['Bearer realm="gangway"']),
  );
  for (const _ of calls) await send(gangway.url, { ...valid, operationId: 'createPortalSession', change });
  const last = await send(gangway.url, { ...valid, operationId: 'createPortalSession', change });
  expect(last.status).toBe(429);
  expect(last.headers.get('x-request-id')).not.toBe('req_xyz123');
});

async function send(url: string, { operationId, change, rawBody }: Difference): Promise<Response> {
  const declared = [...eachOperation(contract)].find(
    ({ operation }) => operation.operationId === operationId,
  );
  if (!declared) throw new Error(`${operationId} is not declared`);
  const example = exampleRequest(contract, declared);
  const credential = await credentialFor(declared.path);
  const { method, path, body } = { ...example, ...change };
  const headers: Record<string, string> = {
    ...example.headers,
    ...('x-api-key' in example.headers
      ? { 'x-api-key': gangway.credentials.apiKeyWrite }
      : { Authorization: `Bearer ${CREDENTIAL}` }),
    ...change.headers,
  };
  if (headers.Authorization) headers.Authorization = headers.Authorization.replace(CREDENTIAL, credential);
  return fetch(url + path, {
    method,
    headers,
    ...(body === undefined && !rawBody ? {} : { body: rawBody ?? JSON.stringify(body) }),
  });
}

/** One that the service accepts, of the dialect of a path. */
async function credentialFor(path: string): Promise<string> {
  if (path.startsWith('/api/')) return gangway.token();
  const { operatorKey, apiKey } = gangway.credentials;
  return path.startsWith('/management/') ? operatorKey : apiKey;
}

/** Finds the code in the bodies of both dialects, of the service's own operations and of Prism itself. */
async function answerOf(response: Response): Promise<StatusAndCode> {
  const text = await response.text();
  if (response.ok || text === '') return { status: response.status };
  const body = JSON.parse(text);
  const code = body.error?.code ?? body.errors?.[0]?.code ?? body.code ?? body.type.split('#').at(-1);
  return { status: response.status, code };
}
