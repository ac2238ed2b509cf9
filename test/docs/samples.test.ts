/** Each sample of the docs is run: those of the contract against the service, those of a fixture against its mock. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { curlCommand, fetchCode } from '../../openapi/docs/example-request.ts';
import { sampleRequest } from '../../openapi/docs/sample-request.ts';
import { codeSamples, SAMPLE_LANGUAGES } from '../../openapi/docs/samples.ts';
import { type Scenario, scenarios } from '../../openapi/docs/scenarios.ts';
import { type Contract, type DeclaredOperation, eachOperation } from '../../openapi/generate/contract.ts';
import { clientOperations, credentialsOf } from '../../openapi/generate/credentials.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { validCredentials } from '../../src/contract-test/requests.ts';
import { type Harbour, startHarbour } from '../client/fixture/harbour.ts';
import { contract } from '../support/contract.ts';
import { hasCurl } from '../support/curl.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { type Outcome, type Reader, runClient, runCurl, runFetch } from './run-samples.ts';

const run = promisify(execFile);
const withCurl = test.skipIf(!hasCurl());

/** What the package `gangway-client` is compiled from. */
const CLIENT = new URL('../../src/client/index.ts', import.meta.url);

function samplesOf(contract: Contract, declared: DeclaredOperation) {
  const [curl = '', fetch = '', client = ''] = codeSamples(contract, declared).map(({ source }) => source);
  return { curl, fetch, client, request: sampleRequest(contract, declared) };
}

const operationsOf = (contract: Contract) =>
  clientOperations(contract).map((declared) => ({ ...declared, id: declared.operation.operationId }));

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

/** The address of the service, and credentials for the operation's dialect. */
async function readerOf(id: string): Promise<Reader> {
  const schemes = credentialsOf(contract);
  const valid = validCredentials(id as OperationId, await gangway.variables());
  const credentials = Object.entries(valid).map(([scheme, make]) => [
    schemes[scheme]?.environment,
    make('') ?? '',
  ]);
  return {
    environment: { GANGWAY_URL: gangway.url, ...Object.fromEntries(credentials) },
    ids: { cus_Example: gangway.credentials.workshopCustomer },
    client: CLIENT,
  };
}

describe.each(operationsOf(contract))('$id', ({ id, ...declared }) => {
  const { curl, fetch, client, request } = samplesOf(contract, declared);
  const { status, url } = request.answer;
  const expected = { status, ...(url && { url: expect.stringMatching(/^https?:\/\//) }) };

  withCurl('curl', async () => {
    expect(await runCurl(curl, await readerOf(id))).toEqual({ status });
  });

  test('JavaScript fetch', async () => {
    expect(await runFetch(fetch, request, await readerOf(id))).toEqual(expected);
  });

  test('Node with the typed client', async () => {
    expect(await runClient(client, await readerOf(id))).toEqual(expected);
  });
});

test('every operation has a sample in every language, but those that only Stripe can call', () => {
  const without = [...eachOperation(contract)].flatMap((declared) => {
    const languages = codeSamples(contract, declared).map(({ lang, label }) => ({ lang, label }));
    if (languages.length === 0) return [declared.operation.operationId];
    expect(languages, declared.operation.operationId).toEqual(SAMPLE_LANGUAGES);
    return [];
  });
  expect(without).toEqual(['receiveStripeWebhook', 'receiveBillingWebhook']);
});

test.each([
  ['createBillingPortal', 'data.items[0].nextAction.url'],
  ['createPortalSession', 'data.data.portal_url'],
])('the samples of %s read the URL of the portal', (id, accessor) => {
  const declared = operationsOf(contract).find((operation) => operation.id === id) as DeclaredOperation;
  const { fetch, client } = samplesOf(contract, declared);
  for (const source of [fetch, client]) expect(source).toContain(`\nconst url = ${accessor};`);
});

describe('a contract with parameters of all kinds, keys in headers and answers without a body', () => {
  const KEY = { 'x-harbour-key': 'key_1' };
  const TOKEN = { authorization: 'Bearer token_1' };
  const WANTED: Readonly<Record<string, { url: string; headers: object; body?: unknown; status: number }>> = {
    listShips: {
      url: '/harbour/ships?limit=2&flag=C%C3%B4te%20d%27Ivoire&flag=a%26b&fields=name,mast',
      headers: { ...KEY, 'x-voyage': 'out', 'x-lights': '1, 2' },
      status: 200,
    },
    addShip: {
      url: '/harbour/ships?quays=3,4',
      headers: { ...TOKEN, 'content-type': 'application/json' },
      body: { name: `It's a "ship"` },
      status: 201,
    },
    removeShip: {
      url: '/harbour/ships/the%20Argo?sure=true',
      headers: { ...KEY, ...TOKEN },
      status: 204,
    },
    getWeather: { url: '/harbour/weather', headers: {}, status: 204 },
    getTide: { url: '/harbour/tide', headers: KEY, status: 204 },
  };

  let harbour: Harbour;
  let reader: Reader;
  beforeAll(async () => {
    harbour = await startHarbour();
    reader = {
      environment: {
        GANGWAY_URL: harbour.url,
        GANGWAY_HARBOUR_KEY: 'key_1',
        GANGWAY_PILOT: 'token_1',
      },
      client: harbour.client,
    };
  });
  afterAll(() => harbour.close());
  beforeEach(() => {
    harbour.asked();
  });

  /** Runs a sample, and checks that the mock was asked for just that. */
  async function expectRequest(
    id: string,
    runSample: (samples: ReturnType<typeof samplesOf>) => Promise<Outcome>,
  ) {
    const declared = operationsOf(harbour.contract).find((operation) => operation.id === id);
    const { url, headers, body, status } = WANTED[id] ?? {};
    expect(await runSample(samplesOf(harbour.contract, declared as DeclaredOperation))).toEqual({ status });
    const [request, ...others] = harbour.asked();
    expect(others).toEqual([]);
    expect(request).toMatchObject({ method: declared?.method, headers, violations: null });
    // Apostrophes may stand in a URL as they are.
    expect(request?.url.replaceAll("'", '%27')).toBe(url);
    expect(request?.body ? JSON.parse(request.body) : undefined).toEqual(body);
    for (const name of Object.keys({ ...KEY, ...TOKEN }))
      expect(name in (request?.headers ?? {}), name).toBe(name in (headers ?? {}));
  }

  describe.each(Object.keys(WANTED))('%s', (id) => {
    withCurl('curl', () => expectRequest(id, ({ curl }) => runCurl(curl, reader)));
    test('JavaScript fetch', () =>
      expectRequest(id, ({ fetch, request }) => runFetch(fetch, request, reader)));
    test('Node with the typed client', () => expectRequest(id, ({ client }) => runClient(client, reader)));
  });

  describe.each(['curl', 'fetch'])('the scenarios of the mock, with %s', (language) => {
    const available = language === 'curl' ? withCurl : test;
    available.each(['listShips', 'addShip'])('%s', async (id) => {
      const scenario = scenarios(harbour.contract).find(
        ({ operationId, status }) => operationId === id && status === WANTED[id]?.status,
      ) as Scenario;
      if (language === 'curl') await run('bash', ['-c', curlCommand(scenario.request, harbour.url)]);
      else
        await run(process.execPath, [
          '--input-type=module',
          '--eval',
          fetchCode(scenario.request, harbour.url),
        ]);
      const [request] = harbour.asked();
      expect(request?.url.replaceAll("'", '%27')).toBe(WANTED[id]?.url);
      expect(request?.violations).toBeNull();
    });
  });

  test('each operation is tried', () => {
    expect(
      operationsOf(harbour.contract)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(Object.keys(WANTED).toSorted());
  });

  test('the typed client is made with what its type asks for, for a public operation too', () => {
    const weather = operationsOf(harbour.contract).find(({ id }) => id === 'getWeather') as DeclaredOperation;
    expect(samplesOf(harbour.contract, weather).client).toContain(
      '  harbourKey: process.env.GANGWAY_HARBOUR_KEY,',
    );
  });

  test('only what may not be in a page is marked so', () => {
    const { fetch } = samplesOf(
      harbour.contract,
      operationsOf(harbour.contract).find(({ id }) => id === 'removeShip') as DeclaredOperation,
    );
    expect(fetch).toContain(
      "const harbourKey = 'key_example'; // only on your backend, never in a browser\n",
    );
    expect(fetch).toContain("const pilot = 'pilot.example';\n");
  });
});
