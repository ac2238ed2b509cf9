/** What the clients of the published dialects do not need yet, by a client that is generated from a fixture. */
import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Harbour, startHarbour } from './fixture/harbour.ts';

const TYPESCRIPT = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));

// biome-ignore lint/suspicious/noExplicitAny: it is generated when the test runs; its types are tested below.
type AnyClient = Record<'GET' | 'POST' | 'DELETE', (path: string, init?: object) => Promise<any>>;

let harbour: Harbour;
let createClient: (options: object) => AnyClient;
beforeAll(async () => {
  harbour = await startHarbour();
  ({ createHarbourMasterClient: createClient } = await import(harbour.client.href));
});
afterAll(() => harbour.close());
beforeEach(() => {
  harbour.asked();
});

const client = (credentials: object) => createClient({ baseUrl: harbour.url, ...credentials });
const QUERY = { limit: 2, flag: ["Côte d'Ivoire", 'a&b'], fields: ['name', 'mast'], unshown: undefined };

/** The only request since the last look. */
function asked() {
  const [request, ...others] = harbour.asked();
  expect(others).toEqual([]);
  return request;
}

describe('parameters', () => {
  test('go where the contract says, each list in its own way', async () => {
    const { data, response } = await client({ harbourKey: 'key' }).GET('/harbour/ships', {
      params: { query: QUERY, header: { 'X-Voyage': 'out', 'X-Lights': [1, 2] } },
    });
    expect([response.status, data]).toEqual([200, { name: 'Argo' }]);
    const request = asked();
    expect(request?.violations).toBeNull();
    expect(request?.url).toMatch(/^\/harbour\/ships\?limit=2&flag=[^&]+&flag=a%26b&fields=name,mast$/);
    expect(new URLSearchParams(request?.url.split('?')[1]).getAll('flag')).toEqual(QUERY.flag);
    expect(request?.headers).toMatchObject({ 'x-voyage': 'out', 'x-lights': '1, 2' });
  });

  test('go with a body', async () => {
    const { response } = await client({ harbourKey: 'key' }).POST('/harbour/ships', {
      params: { query: { quays: [3, 4] } },
      body: { name: 'Argo' },
    });
    expect(response.status).toBe(201);
    expect(asked()).toMatchObject({
      url: '/harbour/ships?quays=3,4',
      body: '{"name":"Argo"}',
      violations: null,
    });
  });

  test('an empty list and no query leave no question mark', async () => {
    await client({ harbourKey: 'key' }).POST('/harbour/ships', {
      params: { query: { quays: [] } },
      body: { name: 'Argo' },
    });
    expect(asked()?.url).toBe('/harbour/ships');
  });
});

test('a response without a body is one', async () => {
  const { data, error, response } = await client({ harbourKey: 'key', pilot: 'token' }).DELETE(
    '/harbour/ships/{ship}',
    { params: { path: { ship: 'a/b c' }, query: { sure: true } } },
  );
  expect([response.status, data, error]).toEqual([204, undefined, undefined]);
  expect(asked()).toMatchObject({ url: '/harbour/ships/a%2Fb%20c?sure=true', violations: null });
});

describe('credentials', () => {
  const addShip = (credentials: object) =>
    client(credentials).POST('/harbour/ships', { body: { name: 'Argo' } });
  const removeShip = (credentials: object) =>
    client(credentials).DELETE('/harbour/ships/{ship}', { params: { path: { ship: 'x' } } });

  test('a key is sent in its own header, as it is', async () => {
    expect((await addShip({ harbourKey: 'key' })).response.status).toBe(201);
    const { headers } = asked() ?? {};
    expect(headers).toMatchObject({ 'x-harbour-key': 'key' });
    expect(headers).not.toHaveProperty('authorization');
  });

  test('of two that serve each by itself, the first one at hand is sent', async () => {
    expect((await addShip({ pilot: 'token', harbourKey: 'key' })).response.status).toBe(201);
    const { headers } = asked() ?? {};
    expect(headers).toMatchObject({ authorization: 'Bearer token' });
    expect(headers).not.toHaveProperty('x-harbour-key');
  });

  test('two that serve together are both sent, each asked for once a call', async () => {
    const pilot = vi.fn(async () => 'token');
    expect((await removeShip({ pilot, harbourKey: () => 'key' })).response.status).toBe(204);
    expect(asked()?.headers).toMatchObject({ authorization: 'Bearer token', 'x-harbour-key': 'key' });
    expect(pilot).toHaveBeenCalledTimes(1);
  });

  test('nothing is sent where one is missing', async () => {
    await expect(removeShip({ harbourKey: 'key' })).rejects.toThrow(
      'DELETE /harbour/ships/{ship} needs a credential: harbourKey and pilot',
    );
    await expect(addShip({})).rejects.toThrow('POST /harbour/ships needs a credential: pilot, or harbourKey');
    expect(harbour.asked()).toEqual([]);
  });

  test('one that may be left out is sent where there is one', async () => {
    await client({ harbourKey: 'key' }).GET('/harbour/tide');
    expect(asked()).toMatchObject({ headers: { 'x-harbour-key': 'key' }, violations: null });
    expect((await client({ pilot: 'token' }).GET('/harbour/tide')).response.status).toBe(204);
    expect(asked()?.headers).not.toHaveProperty('authorization');
  });

  test('none goes to a public operation, nor is asked for', async () => {
    const pilot = vi.fn(async () => 'token');
    const { response } = await client({ pilot, harbourKey: 'key' }).GET('/harbour/weather');
    expect(response.status).toBe(204);
    expect(Object.keys(asked()?.headers ?? {})).not.toContain('x-harbour-key');
    expect(pilot).not.toHaveBeenCalled();
  });
});

test('its types know the parameters, the credentials and the missing body', async () => {
  await cp(new URL('fixture/consumer.ts', import.meta.url), join(harbour.folder, 'consumer.ts'));
  const compilerOptions = {
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    types: [],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const config = join(harbour.folder, 'tsconfig.json');
  await writeFile(config, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  const compiled = promisify(execFile)(process.execPath, [TYPESCRIPT, '-p', config]);
  expect(await compiled.catch(({ stdout }) => ({ stdout }))).toMatchObject({ stdout: '' });
}, 120_000);
