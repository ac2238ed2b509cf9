/** Every operation that asks for a credential refuses every wrong one; generated from the contract's `security`. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations as declared, securitySchemes } from '../../generated/operations.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { refusedCredential } from '../../src/contract-test/cases.ts';
import { validCall, validCredentials, wireRequest } from '../../src/contract-test/requests.ts';
import { send } from '../../src/contract-test/run.ts';
import { type Attempt, VARIANTS } from '../dialects/credentials.ts';
import { testSchemes } from '../dialects/index.ts';
import { operations } from '../support/contract-oracle.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

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

type Scheme = keyof typeof securitySchemes;

/** A call by the first alternative with this scheme, whose other credentials are right. */
async function attempt(id: OperationId, scheme: Scheme, { make, whole = false }: Attempt) {
  const url = `http://127.0.0.1:${(lure.address() as AddressInfo).port}/`;
  const { header, type } = securitySchemes[scheme];
  const variables = await gangway.variables();
  const call = validCall(id, variables) ?? {};
  const value = await make(gangway, url, JSON.stringify(call.body), id);
  const alternatives: readonly (readonly Scheme[])[] = declared[id].security;
  const needed = alternatives.find((schemes) => schemes.includes(scheme)) ?? [];
  const credentials = validCredentials(id, variables);
  const own = Object.fromEntries(needed.map((name) => [name, credentials[name] ?? (() => undefined)]));
  const request = wireRequest(id, call, own);
  const { [header]: _, ...headers } = request.headers;
  const sent = whole || type !== 'bearer' ? value : `Bearer ${value}`;
  return send(gangway.url, {
    ...request,
    headers: sent === undefined ? headers : { ...headers, [header]: sent },
  });
}

const secured = (Object.keys(declared) as OperationId[]).flatMap((id) =>
  [...new Set(declared[id].security.flat())].map((scheme) => ({ id, scheme: scheme as Scheme })),
);
const open = operations.filter(({ security }) => security.length === 0);

test.each(secured)('$id knows the scheme $scheme', async ({ id, scheme }) => {
  const known = testSchemes[scheme];
  if (!known) throw new Error(`Nothing is known of ${scheme}`);
  expect(Object.keys(known.wrong).sort()).toEqual([...VARIANTS].sort());
  expect((await attempt(id, scheme, known.accepted)).status).toBeLessThan(300);
});

describe.each(secured)('$id refuses $scheme', ({ id, scheme }) => {
  const applicable = VARIANTS.flatMap((variant) => {
    const entry = testSchemes[scheme]?.wrong[variant];
    return typeof entry === 'object' ? [[variant, entry] as const] : [];
  });
  test.each(applicable)('%s', async (_variant, entry) => {
    await gangway.settle();
    const before = gangway.sandbox.requests.length;
    const response = await attempt(id, scheme, entry);
    // That the answer is the declared one of the right dialect is checked when the service is closed.
    expect(response.status).toBe(entry.status?.(id) ?? refusedCredential(id).status);
    if (response.status === 401)
      expect(response.headers.get('www-authenticate')).toMatch(/^(Bearer|ApiKey) realm="gangway"/);
    // To read, Stripe is asked by the mirror at any time, and for whom a credential does identify.
    const asked = gangway.sandbox.requests.slice(before).filter(({ method }) => method !== 'GET');
    expect(asked).toEqual([]);
    expect(lured).toBe(0);
  });
});

test.each(open)('$id needs no credential and is put off by none', async ({ id }) => {
  for (const authorization of [null, 'Bearer ', 'Basic x', 'Bearer a.b.c'])
    expect((await gangway.call(id as OperationId, { authorization })).status).toBeLessThan(300);
});
