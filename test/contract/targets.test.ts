/** One suite, several targets: the portable cases against the service and against the mock, and through Prism as a proxy. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { type Mock, startMock } from '../../openapi/mock/server.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { type ContractCase, contractCases } from '../../src/contract-test/cases.ts';
import { checkResponse } from '../../src/contract-test/check.ts';
import { runCase, send } from '../../src/contract-test/run.ts';
import { demoVariables } from '../../src/demo/variables.ts';
import { rsaKeys } from '../cli/keys.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { startProxy } from '../support/prism-proxy.ts';

const labelOf = ({ operation, name }: ContractCase) => `${operation} ${name}`;
// Which cases there are depends on the valid calls, not on whose credentials they have.
const labels = contractCases(
  demoVariables(
    {
      apiKey: 'a key',
      unsubscribedApiKey: 'another',
      apiKeyRead: 'a third',
      apiKeyWrite: 'a fourth',
      operatorKey: 'a fifth',
      workshopCustomer: 'cus_Example',
      privateKey: rsaKeys().privateKey,
    },
    'a token',
  ),
).map(labelOf);

/** Made once: there are thousands. */
const cases = new Map<string, ContractCase>();

function find(label: string): ContractCase {
  const found = cases.get(label);
  if (!found) throw new Error(`No case ${label}`);
  return found;
}

/** Operations whose body may be left out. */
const optional = (Object.keys(operations) as OperationId[]).filter(
  (id) => operations[id].body?.required === false,
);
const NULL_FOR_NO_BODY = `(${optional.join('|')}) refuses null`;

/** Where the mock is not like the service. */
const EXCEPTIONS: readonly { readonly why: string; readonly cases: RegExp }[] = [
  { why: 'an unknown path gets Prism’s own 404', cases: /knows no path/ },
  { why: 'a wrong method gets Prism’s own 405', cases: /refuses (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/ },
  {
    why: 'Prism asks whether there is a credential, not which',
    cases: /refuses the credential: malformed \((?!stripeSignature)/,
  },
  { why: 'the mock has no list of allowed origins', cases: /a URL (of another origin|with a user name)/ },
  {
    why: 'Prism answers a body that is too large as it answers any that is wrong',
    cases: /refuses a large body$/,
  },
];

/** Prism fails on the empty answer to HEAD, and passes bodies on as it understands them, not as they were sent. */
const CHANGED_BY_PROXY = new RegExp(`(HEAD|a large body|UTF-16|${NULL_FOR_NO_BODY})$`);

const patched = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].method === 'PATCH');
/** Prism announces the length of a body that it then leaves out, so that the service waits for it. */
const LEFT_WAITING = new RegExp(`^(${patched.join('|')}) refuses null$`);

let gangway: TestGangway;
let mock: Mock;
let proxy: Awaited<ReturnType<typeof startProxy>>;
beforeAll(async () => {
  gangway = await startTestGangway({ failedAuthLimit: Number.MAX_SAFE_INTEGER });
  for (const entry of contractCases(await gangway.variables())) cases.set(labelOf(entry), entry);
  [mock, proxy] = await Promise.all([startMock({ port: 0 }), startProxy(gangway.url)]);
});
afterAll(() => Promise.all([mock?.close(), proxy?.close(), gangway.close()]));

test.each(labels)('the service: %s', async (label) => {
  expect(await runCase(gangway.url, find(label))).toMatchObject({
    outcome: 'passed',
    violations: [],
  });
});

test.each(labels)('the mock: %s', async (label) => {
  const { outcome } = await runCase(mock.url, find(label));
  const exception = EXCEPTIONS.find(({ cases }) => cases.test(label));
  // An exception that is no longer needed has to go.
  expect(outcome, exception?.why).toBe(exception ? 'failed' : 'passed');
});

test.each(EXCEPTIONS)('the mock is excused for a case that exists: $why', ({ cases }) => {
  expect(labels.filter((label) => cases.test(label))).not.toEqual([]);
});

test.each(labels.filter((label) => !LEFT_WAITING.test(label)))('the proxy: %s', async (label) => {
  const entry = find(label);
  if (!entry.request) throw new Error('The service is called with credentials');
  const response = await send(proxy.url, entry.request);
  if (CHANGED_BY_PROXY.test(label)) return expect(checkResponse(entry, response)).not.toEqual([]);
  const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]') as { location: string[] }[];
  expect(response.status).toBe(entry.status);
  expect(violations.filter(({ location }) => location[0] === 'response')).toEqual([]);
  if (entry.status === 200) expect(violations).toEqual([]);
});
