import { expect, test } from 'vitest';
import { exchange, head } from '../support/raw-http.ts';
import { clientOf, failure, raw, start, startWithClient } from './support.ts';

test('a wrong key is refused and shown masked', async () => {
  const sandbox = await start();
  const error = await failure(clientOf(sandbox, 'sk_test_somebody_else').customers.list());
  expect(error).toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
  expect(error.message).toMatch(/^Invalid API Key provided: sk_test_\*+else$/);
});

test('a missing key is refused', async () => {
  const sandbox = await start();
  const response = await fetch(`${sandbox.url}/v1/account`);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer realm="Stripe"');
  expect(await response.json()).toMatchObject({
    error: {
      type: 'invalid_request_error',
      message: expect.stringMatching(/^You did not provide an API key/),
    },
  });
});

test('the key may come by basic authentication', async () => {
  const sandbox = await start();
  const Authorization = `Basic ${Buffer.from('sk_test_sandbox:').toString('base64')}`;
  expect((await raw(sandbox, 'GET', '/v1/account', undefined, { Authorization })).status).toBe(200);
});

test.each([
  ['localhost:4000', 401],
  ['127.0.0.1', 401],
  ['evil.example:4000', 403],
  ['127.0.0.1.evil.example', 403],
  ['localhost.evil.example:80', 403],
])(
  'a request for the host %s is answered with %i: no name of another site leads here',
  async (Host, status) => {
    const sandbox = await start();
    expect((await exchange(sandbox.url, head('GET /v1/account', { Host }))).status).toBe(status);
  },
);

test('a portal page is not shown under the name of another site', async () => {
  const sandbox = await start();
  const page = (Host: string) => exchange(sandbox.url, head('GET /p/session/test_x', { Host }));
  expect((await page('127.0.0.1')).status).toBe(404);
  expect((await page('evil.example')).status).toBe(403);
});

test('an unknown route is named', async () => {
  const sandbox = await start();
  for (const path of ['/v1/nothing', '/v1/customers/']) {
    const response = await raw(sandbox, 'GET', path);
    expect(response.status).toBe(404);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).toBe(
      `Unrecognized request URL (GET: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
    );
  }
});

test('an answer carries the headers of Stripe', async () => {
  const sandbox = await start();
  const sent = { 'Stripe-Version': '2025-01-01.test', 'Idempotency-Key': 'k1' };
  const { headers } = await raw(sandbox, 'POST', '/v1/customers', 'name=a', sent);
  expect(headers.get('content-type')).toBe('application/json');
  expect(headers.get('request-id')).toMatch(/^req_\w{14}$/);
  expect(headers.get('original-request')).toBe(headers.get('request-id'));
  expect(headers.get('stripe-version')).toBe('2025-01-01.test');
  expect(headers.get('idempotency-key')).toBe('k1');
  expect(headers.get('idempotent-replayed')).toBeNull();
});

test('an error links to its explanation and its log', async () => {
  const sandbox = await start();
  const response = await raw(sandbox, 'GET', '/v1/customers/cus_x');
  const { error } = (await response.json()) as { error: Record<string, string> };
  expect(error.doc_url).toBe('https://stripe.com/docs/error-codes/resource-missing');
  expect(error.request_log_url).toContain(
    `/test/workbench/logs?object=${response.headers.get('request-id')}`,
  );
});

test.each([
  ['/v1/customers', 'name=a&color=red', 'parameter_unknown', 'color', 'Received unknown parameter: color'],
  ['/v1/customers', 'a=1&b=2', 'parameter_unknown', 'a', 'Received unknown parameters: a, b'],
  ['/v1/customers', 'address[planet]=x', 'parameter_unknown', 'address[planet]', undefined],
  ['/v1/customers', 'name[x]=1', undefined, 'name', 'Invalid string'],
  ['/v1/customers', 'balance=ten', 'parameter_invalid_integer', 'balance', 'Invalid integer: ten'],
  ['/v1/customers', 'metadata=x', undefined, 'metadata', 'Invalid object'],
  ['/v1/products', 'active=yes&name=a', undefined, 'active', 'Invalid boolean: yes'],
  ['/v1/products', '', 'parameter_missing', 'name', 'Missing required param: name.'],
  ['/v1/products', 'name=', 'parameter_invalid_empty', 'name', undefined],
  ['/v1/subscriptions', 'customer=c&items[0][x]=1', 'parameter_unknown', 'items[0][x]', undefined],
  ['/v1/subscriptions', 'customer=c&items[0][quantity]=1', 'parameter_missing', 'items[0][price]', undefined],
])('POST %s with "%s" is refused', async (path, form, code, param, message) => {
  const sandbox = await start();
  const response = await raw(sandbox, 'POST', path, form);
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as { error: Record<string, string> };
  expect(error).toMatchObject({ type: 'invalid_request_error', param });
  expect(error.code).toBe(code);
  if (message !== undefined) expect(error.message).toBe(message);
});

test('a body that is too large is refused', async () => {
  const sandbox = await start();
  const response = await raw(sandbox, 'POST', '/v1/customers', `name=${'a'.repeat(300_000)}`);
  expect(response.status).toBe(413);
});

test('requests are written down, the last thousand of them', async () => {
  const { sandbox, stripe } = await startWithClient();
  const key = { idempotencyKey: 'k1' };
  const { lastResponse } = await stripe.customers.create({ name: 'Acme', metadata: { tenant: 't1' } }, key);
  await failure(stripe.customers.retrieve('cus_x'));
  expect(sandbox.requests).toMatchObject([
    {
      method: 'POST',
      path: '/v1/customers',
      params: { name: 'Acme', metadata: { tenant: 't1' } },
      idempotencyKey: 'k1',
      requestId: lastResponse.requestId,
      status: 200,
    },
    { method: 'GET', path: '/v1/customers/cus_x', params: {}, status: 404 },
  ]);
  for (let batch = 0; batch < 10; batch += 1) {
    await Promise.all(
      Array.from({ length: 101 }, () => raw(sandbox, 'GET', '/v1/account').then((r) => r.text())),
    );
  }
  expect(sandbox.requests).toHaveLength(1000);
  expect(sandbox.requests.every(({ path }) => path === '/v1/account')).toBe(true);
});
