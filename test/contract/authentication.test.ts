/** Every operation that asks for a credential refuses every wrong one; generated from the contract's `security`. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationId } from '../../src/contract/types.ts';
import { validRequest } from '../../src/contract-test/requests.ts';
import { send } from '../../src/contract-test/run.ts';
import { operations } from '../support/contract-oracle.ts';
import { demoCredentials } from '../support/demo-credentials.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { type Attempt, accepted, attempts, type Scheme, VARIANTS } from './credentials.ts';

let gangway: TestGangway;
/** Where a forged token says that its key can be fetched. */
let lure: Server;
let lured = 0;
beforeAll(async () => {
  gangway = await startTestGangway({ failedAuthLimit: 1_000_000 });
  lure = createServer((_request, response) => {
    lured++;
    response.end('{"keys":[]}');
  });
  await new Promise<void>((resolve) => lure.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  lure.close();
  await gangway.close();
});

async function attempt(id: string, { authorization }: Attempt) {
  const url = `http://127.0.0.1:${(lure.address() as AddressInfo).port}/`;
  const header = await authorization(gangway, url);
  const request = validRequest(id as OperationId, await demoCredentials(gangway));
  if (!request) throw new Error(`No valid request for ${id}`);
  const { authorization: _, ...headers } = request.headers;
  return send(gangway.url, {
    ...request,
    headers: header === undefined ? headers : { ...headers, authorization: header },
  });
}

const secured = operations.flatMap(({ id, security }) =>
  security.map((scheme) => ({ id, scheme: scheme as Scheme })),
);
const open = operations.filter(({ security }) => security.length === 0);

test.each(secured)('$id knows the scheme $scheme', async ({ id, scheme }) => {
  expect(Object.keys(attempts[scheme]).sort()).toEqual([...VARIANTS].sort());
  expect((await attempt(id, accepted[scheme])).status).toBe(200);
});

describe.each(secured)('$id refuses $scheme', ({ id, scheme }) => {
  const applicable = VARIANTS.flatMap((variant) => {
    const entry = attempts[scheme][variant];
    return typeof entry === 'object' ? [[variant, entry] as const] : [];
  });
  test.each(applicable)('%s', async (_variant, entry) => {
    const before = gangway.sandbox.requests.length;
    const response = await attempt(id, entry);
    // That the answer is the declared one of the right dialect is checked when the service is closed.
    expect(response.status).toBe(entry.status ?? 401);
    if (response.status === 401)
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="gangway"/);
    expect(gangway.sandbox.requests.slice(before)).toEqual([]);
    expect(lured).toBe(0);
  });
});

test.each(open)('$id needs no credential and is put off by none', async ({ id }) => {
  for (const value of [undefined, 'Bearer ', 'Basic x', 'Bearer a.b.c'])
    expect((await attempt(id, { authorization: () => value })).status).toBe(200);
});
