import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleRequest } from '../../openapi/docs/example-request.ts';
import {
  type Answer,
  CREDENTIAL,
  DIFFERENCES,
  type Difference,
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

test('the mock answers any invalid request with the first example and names the fault in a header and in its log', async () => {
  const response = await send(mock.url, {
    ...valid,
    operationId: 'createPortalSession',
    change: { body: { returnUrl: 'x' }, headers: { Prefer: 'code=503' } },
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/return_url must be/);
  expect(response.headers.get('sl-violations')).toMatch(/found 'returnUrl'/);
  expect(lines.filter((line) => /^POST \/v1\/billing\/portal$/.test(line)).length).toBeGreaterThan(0);
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

test.each([
  ['code=503', 200],
  ['code=503, example=storeDown', 500],
])('the mock cannot choose an example that Accept leaves out: %s gets %i', async (Prefer, status) => {
  const headers = { Accept: 'application/json', Prefer };
  expect((await fetch(`${mock.url}/readyz`, { headers })).status).toBe(status);
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
  const credential =
    operationId === 'createBillingPortal' ? await gangway.token() : gangway.credentials.apiKey;
  const { method, path, body } = { ...example, ...change };
  const headers = { ...example.headers, Authorization: `Bearer ${CREDENTIAL}`, ...change.headers };
  headers.Authorization = headers.Authorization.replace(CREDENTIAL, credential);
  return fetch(url + path, {
    method,
    headers,
    ...(body === undefined && !rawBody ? {} : { body: rawBody ?? JSON.stringify(body) }),
  });
}

/** Finds the code in the bodies of both dialects, of the service's own operations and of Prism itself. */
async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  if (response.ok || text === '') return { status: response.status };
  const body = JSON.parse(text);
  const code = body.error?.code ?? body.errors?.[0].code ?? body.code ?? body.type.split('#')[1];
  return { status: response.status, code };
}
