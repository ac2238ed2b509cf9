/** What is told of calls of Stripe. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { StripeCall } from '../../src/observe/messages.ts';
import { callRoute } from '../../src/stripe/call-route.ts';
import { billingError, providerAt, startServer } from '../support/provider.ts';

type Handler = Parameters<typeof startServer>[0];

/** What is told of the call that asks for the account, with these answers, one after the other. */
async function callsOf(handler: Handler | string, options: Parameters<typeof providerAt>[1] = {}) {
  const calls: StripeCall[] = [];
  const url = typeof handler === 'string' ? handler : await startServer(handler);
  const provider = providerAt(url, { ...options, onCall: (call) => calls.push(call()) });
  await provider.account().catch(() => {});
  return calls;
}

const json =
  (status: number, body: unknown): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };

test('a call is told by its method, its path and what came of it', async () => {
  const [call, ...others] = await callsOf(json(200, { id: 'acct_1', object: 'account' }));
  expect(others).toEqual([]);
  expect(call).toEqual({
    method: 'GET',
    route: '/v1/account',
    host: '127.0.0.1',
    startedAt: expect.any(Number),
    ms: expect.any(Number),
    status: 200,
    error: undefined,
  });
});

test.each([
  ['a refusal', json(403, { error: {} }), 403, '403'],
  [
    'no JSON',
    (_: unknown, response: { end(text: string): void }) => response.end('<html>'),
    200,
    'unreadable',
  ],
  ['an answer that breaks off', (_: unknown, response: never) => breakOff(response), 200, 'ECONNRESET'],
] as [string, Handler, number, string][])('%s', async (_, handler, status, error) => {
  expect(await callsOf(handler)).toMatchObject([{ status, error }]);
});

function breakOff(response: { write(text: string): void; destroy(): void }): void {
  response.write('{"id":');
  setTimeout(() => response.destroy(), 20);
}

test('no answer at all: none in time, or no connection', async () => {
  expect(await callsOf(() => {}, { timeout: 100 })).toMatchObject([{ status: undefined, error: 'timeout' }]);
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  expect(await callsOf(`http://127.0.0.1:${port}`)).toMatchObject([
    { status: undefined, error: 'ECONNREFUSED' },
  ]);
});

test('each try is told, once', async () => {
  let tries = 0;
  const calls = await callsOf(
    (request, response) => {
      tries++;
      json(tries === 1 ? 500 : 200, tries === 1 ? { error: {} } : { id: 'acct_1', object: 'account' })(
        request,
        response,
      );
    },
    { maxRetries: 1 },
  );
  expect(calls.map(({ status, error }) => [status, error])).toEqual([
    [500, '500'],
    [200, undefined],
  ]);
});

test('a call fails as before where nobody is told of it', async () => {
  const url = await startServer(json(500, { error: {} }));
  expect((await billingError(providerAt(url).account())).code).toBe('PROVIDER_UNREACHABLE');
});

test.each([
  ['/v1/customers/cus_123', '/v1/customers/{id}'],
  ['/v1/customers/cus_123/payment_methods?limit=100', '/v1/customers/{id}/payment_methods'],
  ['/v1/billing_portal/sessions', '/v1/billing_portal/sessions'],
  ['/v1/billing/meters/mtr_1/event_summaries?customer=cus_1', '/v1/billing/meters/{id}/event_summaries'],
  ['/v2/core/events/evt_test_1', '/v2/core/events/{id}'],
  ['/v1/checkout/sessions/cs_test_a1/expire', '/v1/checkout/sessions/{id}/expire'],
  ['/v1/customers/..%2Fhb_test_secret', '/v1/customers/{id}'],
  ['/v1/nonsense', '/v1/{id}'],
])('the route of %s', (path, route) => {
  expect(callRoute(path)).toBe(route);
});

test('no path makes a long route', () => {
  expect(callRoute('/a'.repeat(1000)).length).toBeLessThan(60);
});
