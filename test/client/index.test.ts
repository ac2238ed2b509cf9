import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type ConnectionOptions,
  createHookbridgeClient,
  createUserdocksClient,
  type UserdocksClient,
} from '../../src/client/index.ts';
import { DEMO } from '../../src/demo/data.ts';
import { startTestGangway, type TestGangway, USERDOCKS_BODY } from '../support/gangway.ts';

let gangway: TestGangway;
let baseUrl: string;
beforeAll(async () => {
  gangway = await startTestGangway();
  baseUrl = gangway.url;
});
afterAll(() => gangway.close());

const portalUrl = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/p\/session\/test_/);

function openPortal(
  client: UserdocksClient,
  body: { tenantUuid: string; defaultReturnUrl: string } = USERDOCKS_BODY,
) {
  return client.POST('/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals', {
    params: { path: { appUuid: DEMO.appId } },
    body,
  });
}

describe('userdocks', () => {
  test('200: gives the portal', async () => {
    const client = createUserdocksClient({ baseUrl, token: await gangway.token() });
    const { data, error, response } = await openPortal(client);
    expect(response.status).toBe(200);
    expect(data?.items[0]?.nextAction.url).toEqual(portalUrl);
    expect(error).toBeUndefined();
  });

  test('400: gives the error, with the field at fault', async () => {
    const client = createUserdocksClient({ baseUrl, token: await gangway.token() });
    const { data, error, response } = await openPortal(client, { ...USERDOCKS_BODY, tenantUuid: '1' });
    expect(response.status).toBe(400);
    expect(data).toBeUndefined();
    expect(error?.errors[0]).toMatchObject({
      code: '[E4000]',
      message: expect.stringContaining('tenantUuid'),
    });
  });

  test('401: gives the error', async () => {
    const { error, response } = await openPortal(createUserdocksClient({ baseUrl, token: 'x' }));
    expect(response.status).toBe(401);
    expect(error?.errors[0]?.code).toBe('[E4010]');
  });

  test('asks for a token before each call', async () => {
    const token = vi.fn().mockResolvedValueOnce('expired').mockImplementation(gangway.token.bind(null, {}));
    const client = createUserdocksClient({ baseUrl, token });
    const statuses = [await openPortal(client), await openPortal(client), await openPortal(client)];
    expect(statuses.map(({ response }) => response.status)).toEqual([401, 200, 200]);
    expect(token).toHaveBeenCalledTimes(3);
  });

  test('sends nothing where no token can be had', async () => {
    const fetch = vi.fn<NonNullable<ConnectionOptions['fetch']>>();
    const signedOut = new Error('signed out');
    const client = createUserdocksClient({ baseUrl, fetch, token: () => Promise.reject(signedOut) });
    await expect(openPortal(client)).rejects.toBe(signedOut);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('hookbridge', () => {
  test.each([
    ['with a return URL', { body: { return_url: DEMO.returnUrl } }],
    ['without a body', {}],
  ])('200: gives the portal, %s', async (_, init) => {
    const client = createHookbridgeClient({ baseUrl, apiKey: gangway.credentials.apiKey });
    const { data, response } = await client.POST('/v1/billing/portal', init);
    expect(response.status).toBe(200);
    expect(data?.data.portal_url).toEqual(portalUrl);
    expect(data?.meta.request_id).toBe(response.headers.get('X-Request-Id'));
  });

  test('400: gives the error, field by field', async () => {
    const client = createHookbridgeClient({ baseUrl, apiKey: () => gangway.credentials.apiKey });
    const { error, response } = await client.POST('/v1/billing/portal', { body: { return_url: 'x' } });
    expect(response.status).toBe(400);
    if (error?.error.code !== 'INVALID_REQUEST') throw new Error(`Another code: ${error?.error.code}`);
    expect(error.error.details).toHaveProperty('return_url');
  });

  test('401: gives the error', async () => {
    const client = createHookbridgeClient({ baseUrl, apiKey: 'hb_test_unknown' });
    const { error, response } = await client.POST('/v1/billing/portal');
    expect(response.status).toBe(401);
    expect(error?.error.code).toBe('UNAUTHORIZED');
  });
});

describe('the connection', () => {
  /** Answers /silent/… never, and all else with half a body. */
  let stalling: Server;
  let stallingUrl: string;
  beforeAll(async () => {
    stalling = createServer((request, response) => {
      if (!request.url?.startsWith('/silent/')) response.writeHead(200).write('{"data":');
    });
    await new Promise<void>((resolve) => stalling.listen(0, '127.0.0.1', resolve));
    stallingUrl = `http://127.0.0.1:${(stalling.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    stalling.closeAllConnections();
    await new Promise((resolve) => stalling.close(resolve));
  });

  test.each(['silent', 'slow'])('gives up on a %s server after the timeout', async (path) => {
    const client = createHookbridgeClient({
      baseUrl: `${stallingUrl}/${path}`,
      apiKey: 'x',
      timeout: 50,
    });
    await expect(client.POST('/v1/billing/portal')).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('ends with the signal of the caller', async () => {
    const client = createHookbridgeClient({ baseUrl: `${stallingUrl}/silent`, apiKey: 'x' });
    const caller = new AbortController();
    const call = client.POST('/v1/billing/portal', { signal: caller.signal });
    stalling.once('request', () => caller.abort(new Error('left the page')));
    await expect(call).rejects.toThrow('left the page');
  });

  test('sends nothing where the caller has given up already', async () => {
    const fetch = vi.fn<NonNullable<ConnectionOptions['fetch']>>();
    const client = createHookbridgeClient({ baseUrl, apiKey: 'x', fetch });
    const call = client.POST('/v1/billing/portal', { signal: AbortSignal.abort(new Error('too late')) });
    await expect(call).rejects.toThrow('too late');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('sends with the fetch that it is given', async () => {
    const fetch = vi.fn(async (_request: Request) => Response.json({ data: { portal_url: 'x' } }));
    const client = createHookbridgeClient({ baseUrl: 'https://gangway.example.com/', apiKey: 'key', fetch });
    const { data } = await client.POST('/v1/billing/portal', { body: {} });
    expect(data?.data.portal_url).toBe('x');
    const request = fetch.mock.lastCall?.[0];
    expect(request?.url).toBe('https://gangway.example.com/v1/billing/portal');
    expect(request?.headers.get('Authorization')).toBe('Bearer key');
    expect(request?.headers.get('Content-Type')).toBe('application/json');
  });
});
