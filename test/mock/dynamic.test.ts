import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { components } from '../../generated/types.ts';
import { type Scenario, scenarios } from '../../openapi/docs/scenarios.ts';
import { type Response as Declared, eachOperation, resolve } from '../../openapi/generate/contract.ts';
import { type Mock, startMock } from '../../openapi/mock/server.ts';
import { contract } from '../support/contract.ts';
import { declaredAt, schemaViolations } from '../support/contract-oracle.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0, dynamic: true });
});
afterAll(() => mock.close());

const TRIES = 20;
const operations = new Map(
  [...eachOperation(contract)].map(({ operation }) => [operation.operationId, operation]),
);

/** What a body is generated of: the errors of a dialect have one schema for each status. */
const schemaOf = ({ operationId, status, mediaType }: Scenario): string => {
  const { content = {} } = resolve<Declared>(contract, operations.get(operationId)?.responses[status] ?? {});
  return JSON.stringify([status, content[mediaType]?.schema]);
};

/** One for each schema. */
const answers = [...new Map(scenarios(contract).map((scenario) => [schemaOf(scenario), scenario])).values()];

describe.each(answers)('$operationId $status', ({ status, mediaType, request }) => {
  test('generated bodies are valid', async () => {
    const [path = ''] = request.path.split('?');
    const { pointer = '' } = declaredAt(request.method, path, status) ?? {};
    const schema = `${pointer}/content/${mediaType.replace('/', '~1')}/schema`;
    for (let i = 0; i < TRIES; i++) {
      const response = await fetch(mock.url + request.path, {
        method: request.method,
        headers: { ...request.headers, Prefer: `code=${status}` },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      });
      const body = await response.json();
      expect([response.status, response.headers.get('content-type')]).toEqual([status, mediaType]);
      expect(schemaViolations(schema, body), JSON.stringify(body)).toEqual([]);
    }
  });
});

test('generated portal URLs are URLs, and not always the same', async () => {
  const hosts = new Set<string>();
  for (let i = 0; i < TRIES; i++) hosts.add(new URL((await openPortal()).data.portal_url).host);
  expect(hosts.size).toBeGreaterThan(1);
});

test('a request can ask for the examples, and for generated data', async () => {
  expect((await openPortal('dynamic=false')).meta.request_id).toBe('req_xyz123');
  expect((await openPortal('dynamic=true')).meta.request_id).not.toBe('req_xyz123');
});

async function openPortal(prefer = 'code=200') {
  const headers = { Authorization: 'Bearer hb_test_example', Prefer: prefer };
  const response = await fetch(`${mock.url}/v1/billing/portal`, { method: 'POST', headers });
  return (await response.json()) as components['schemas']['HookbridgePortalSession'];
}
