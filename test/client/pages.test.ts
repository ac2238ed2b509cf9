/** Lists, read by the typed client from the first page to the last. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  type ConnectionOptions,
  createHookbridgeClient,
  createManagementClient,
  createServiceClient,
  createUserdocksClient,
  ListError,
  type ManagementClient,
} from '../../src/client/index.ts';
import { DEMO } from '../../src/demo/data.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

const MEMBERS = '/management/v1/tenants/{tenant_id}/members';
const SUBJECTS = ['ada', 'bob', 'cleo', 'dan', 'eve'];
const ofTenant = { path: { tenant_id: DEMO.workshopTenantId } };

let gangway: TestGangway;
let management: ManagementClient;
/** Counts what it sends. */
const fetch = vi.fn<NonNullable<ConnectionOptions['fetch']>>((request, init) =>
  globalThis.fetch(request, init),
);
beforeAll(async () => {
  gangway = await startTestGangway();
  const { operatorKey } = gangway.credentials;
  management = createManagementClient({ baseUrl: gangway.url, operatorKey, fetch });
  for (const subject of SUBJECTS) await management.POST(MEMBERS, { params: ofTenant, body: { subject } });
});
afterAll(() => gangway.close());

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of list) found.push(one);
  return found;
}

/** How many requests something makes. */
async function requests(work: () => Promise<unknown>): Promise<number> {
  fetch.mockClear();
  await work();
  return fetch.mock.calls.length;
}

describe('items', () => {
  test('are those of all pages, in the order of the list', async () => {
    const subjects: string[] = [];
    const members = management.items(MEMBERS, { params: { ...ofTenant, query: { limit: 2 } } });
    const asked = await requests(async () => {
      for await (const { subject } of members) subjects.push(subject);
    });
    expect([subjects, asked]).toEqual([SUBJECTS, 3]);
  });

  test('are asked for anew each time', async () => {
    const members = management.items(MEMBERS, { params: ofTenant });
    const read = async () => (await all(members)).length;
    expect([await read(), await read()]).toEqual([5, 5]);
  });

  test('a page is asked for when its first item is needed', async () => {
    const members = management.items(MEMBERS, { params: { ...ofTenant, query: { limit: 2 } } });
    expect(await requests(async () => void members[Symbol.asyncIterator]())).toBe(0);
    const until = (last: string) =>
      requests(async () => {
        for await (const { subject } of members) if (subject === last) break;
      });
    expect([await until('ada'), await until('bob'), await until('cleo')]).toEqual([1, 1, 2]);
  });

  test('of an empty list are none', async () => {
    const params = { path: { tenant_id: DEMO.spareTenantId } };
    expect(await all(management.items(MEMBERS, { params }))).toEqual([]);
  });
});

test('pages are whole', async () => {
  const pages = management.pages(MEMBERS, { params: { ...ofTenant, query: { limit: 3 } } });
  const found = await all(pages);
  expect(found.map(({ items }) => items.length)).toEqual([3, 2]);
  expect(found.map(({ next_cursor }) => next_cursor)).toEqual([expect.any(String), null]);
});

test('a read that was broken off goes on from the cursor of the last page', async () => {
  let cursor: string | null = null;
  for await (const page of management.pages(MEMBERS, { params: { ...ofTenant, query: { limit: 2 } } })) {
    cursor = page.next_cursor;
    break;
  }
  const query = { limit: 2, cursor: cursor ?? '' };
  const rest = management.items(MEMBERS, { params: { ...ofTenant, query } });
  const read = async () => (await all(rest)).map(({ subject }) => subject);
  const others = ['cleo', 'dan', 'eve'];
  expect([await read(), await read()]).toEqual([others, others]);
  const pages = await all(management.pages(MEMBERS, { params: { ...ofTenant, query } }));
  expect(pages.map(({ items }) => items.length)).toEqual([2, 1]);
});

test('a cursor that is none is refused', async () => {
  const members = management.items(MEMBERS, { params: { ...ofTenant, query: { cursor: 'none' } } });
  await expect(all(members)).rejects.toMatchObject({ error: { errors: { cursor: expect.any(String) } } });
});

describe('a refused page', () => {
  const unknown = { params: { path: { tenant_id: DEMO.appId } } };
  const readAll = (client: ManagementClient) => all(client.items(MEMBERS, unknown));

  test('is an error with what was answered', async () => {
    const error = await readAll(management).catch((error) => error);
    expect(error).toBeInstanceOf(ListError);
    expect(error).toMatchObject({
      name: 'ListError',
      message: `GET ${MEMBERS}: 404 Resource not found: tenant_id is not the id of a tenant`,
      error: { code: 'RESOURCE_NOT_FOUND', errors: { tenant_id: 'is not the id of a tenant' } },
      response: { status: 404 },
    });
  });

  test.each([
    ['of another form', Response.json({ code: 'OUT' }, { status: 502 }), '502 {"code":"OUT"}'],
    ['of no form', new Response('Bad Gateway', { status: 502 }), '502 Bad Gateway'],
    ['without a body', new Response(null, { status: 502, headers: { 'Content-Length': '0' } }), '502'],
  ])('%s is one too', async (_, response, text) => {
    const options = { baseUrl: gangway.url, operatorKey: 'x', fetch: async () => response };
    const error = await readAll(createManagementClient(options)).catch((error) => error);
    expect(error.message).toBe(`GET ${MEMBERS}: ${text}`);
  });

  test('comes after the items before it', async () => {
    const page = { items: [{ subject: 'ada' }], next_cursor: 'next' };
    const answers = [Response.json(page), Response.json({ detail: 'Too many' }, { status: 429 })];
    const options = {
      baseUrl: gangway.url,
      operatorKey: 'x',
      fetch: async () => answers.shift() as Response,
    };
    const subjects: string[] = [];
    const reading = (async () => {
      for await (const { subject } of createManagementClient(options).items(MEMBERS, unknown))
        subjects.push(subject);
    })();
    await expect(reading).rejects.toThrow(`GET ${MEMBERS}: 429 Too many`);
    expect(subjects).toEqual(['ada']);
  });

  test('ends with the signal of the caller', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    const members = management.items(MEMBERS, { params: ofTenant, signal });
    await expect(all(members)).rejects.toThrow('left');
  });
});

test('a dialect without such lists reads none', () => {
  const baseUrl = gangway.url;
  const others = [
    createUserdocksClient({ baseUrl, token: 'x' }),
    createHookbridgeClient({ baseUrl, apiKey: 'x' }),
    createServiceClient({ baseUrl }),
  ];
  for (const client of others) {
    expect(client).not.toHaveProperty('items');
    expect(client).not.toHaveProperty('pages');
  }
  expect(management).toHaveProperty('items');
});
