import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOCK_URL, type Scenario, scenarios, scenariosPage } from '../../openapi/docs/scenarios.ts';
import { eachOperation, resolve, type Schema } from '../../openapi/generate/contract.ts';
import { type Mock, startMock } from '../../openapi/mock/server.ts';
import { contract } from '../support/contract.ts';
import { hasCurl } from '../support/curl.ts';

const withCurl = test.skipIf(!hasCurl());

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

const ajv = new Ajv2020.default({ coerceTypes: true, validateFormats: false });
const declared = new Map(
  [...eachOperation(contract)].map(({ operation }) => [operation.operationId, operation]),
);
const all = scenarios(contract);
const page = scenariosPage(contract);

test('every named example of every response is a scenario', () => {
  const named = [...eachOperation(contract)].flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]) =>
      Object.values(resolve(contract, response).content ?? {}).flatMap(({ examples }) =>
        Object.keys(examples ?? {}).map((name) => `${operation.operationId} ${status} ${name}`),
      ),
    ),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(all.map(({ operationId, status, example }) => `${operationId} ${status} ${example}`)).toEqual(named);
});

test('the page lists each scenario once, with a curl and a fetch', () => {
  expect(page.match(/^### .+$/gm)).toEqual(all.map(({ status, example }) => `### ${status} ${example}`));
  expect(blocks('bash')).toHaveLength(all.length);
  expect(blocks('js')).toHaveLength(all.length);
});

describe.each(all.map((scenario, i) => ({ ...scenario, i })))('$operationId $status $example', (scenario) => {
  test('its request gets status, content type, headers and body of the example', async () => {
    const { request } = scenario;
    const response = await fetch(mock.url + request.path, {
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    expect(response.status).toBe(scenario.status);
    expect(response.headers.get('content-type')).toBe(scenario.mediaType);
    expect(response.headers.has('sl-violations')).toBe(false);
    expect(await response.json()).toEqual(scenario.body);
    for (const [name, schema] of requiredHeaders(scenario)) {
      const value = response.headers.get(name);
      expect(ajv.validate(schema, value), `${name}: ${value}`).toBe(true);
    }
  });

  test('its fetch works as printed', async () => {
    const { response, data } = await run(aimed(blocks('js')[scenario.i]));
    expect([response.status, data]).toEqual([scenario.status, scenario.body]);
  });

  withCurl('its curl works as printed', async () => {
    const { stdout } = await promisify(execFile)('bash', ['-c', aimed(blocks('bash')[scenario.i])]);
    const [head = '', body = ''] = stdout.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${scenario.status} `));
    expect(JSON.parse(body)).toEqual(scenario.body);
  });
});

const found = new Map<string, readonly string[]>();

/** The blocks of code in a language, looked for once: the page is long. */
function blocks(language: string): readonly string[] {
  const known = found.get(language);
  if (known) return known;
  const matches = page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 'gs'));
  const codes = [...matches].map(([, code]) => code ?? '');
  found.set(language, codes);
  return codes;
}

const aimed = (code = ''): string => code.replaceAll(MOCK_URL, mock.url);

function run(code: string): Promise<{ response: Response; data: unknown }> {
  return new Function(`return (async () => { ${code}\nreturn { response, data }; })()`)();
}

function requiredHeaders({ operationId, status }: Scenario): [string, Schema][] {
  const operation = declared.get(operationId);
  const { headers = {} } = resolve(contract, operation?.responses[status] ?? {}) as { headers?: object };
  const all = Object.entries(headers).map(
    ([name, header]) => [name, resolve(contract, header)] as [string, { required?: boolean; schema: Schema }],
  );
  expect(all.length).toBeGreaterThan(0);
  return all.filter(([, { required }]) => required).map(([name, { schema }]) => [name, schema]);
}
