/** Every example in the contract is valid by the schema that it illustrates, and every request example is accepted. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { operations as declared } from '../../generated/operations.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { successOf, validCall } from '../../src/contract-test/requests.ts';
import { operations, schemaViolations } from '../support/contract-oracle.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

interface Example {
  readonly pointer: string;
  /** Where its schema stands in the document. */
  readonly schema: string;
  readonly value: unknown;
}

/** Examples of bodies, parameters and headers stand beside `schema`; those of schemas, within. */
function* examplesIn(node: unknown, pointer: string): Generator<Example> {
  if (typeof node !== 'object' || node === null) return;
  const { schema, example, examples } = node as { schema?: object; example?: unknown; examples?: object };
  const at = schema ? `${pointer}/schema` : pointer;
  if (example !== undefined) yield { pointer: `${pointer}/example`, schema: at, value: example };
  if (schema && examples) {
    for (const [name, { value }] of Object.entries(examples))
      yield { pointer: `${pointer}/examples/${name}`, schema: at, value };
    return;
  }
  for (const [key, child] of Object.entries(node).filter(([key]) => key !== 'example'))
    yield* examplesIn(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

const examples = [...examplesIn(openapi, '#')];

test.each(examples.map((example) => [example.pointer, example] as const))('%s', (_pointer, example) => {
  expect(schemaViolations(example.schema, example.value)).toEqual([]);
});

test.each(operations.map((operation) => [operation.id, operation] as const))(
  '%s has examples of every body',
  (id, { path, method, responses }) => {
    const at = (pointer: string) => examples.some((example) => example.pointer.startsWith(`${pointer}/`));
    for (const { pointer, content } of Object.values(responses))
      if (Object.keys(content).length > 0) expect(at(pointer), pointer).toBe(true);
    const operation = `#/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`;
    expect(at(`${operation}/requestBody`)).toBe(declared[id as OperationId].body !== null);
  },
);

test.each(operations.map((operation) => [operation.id, operation] as const))(
  '%s: the example of a request and that of its response share their name',
  (id, { path, method, responses }) => {
    const success = successOf(id as OperationId);
    const operation = `#/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`;
    const names = (at: string) =>
      examples
        .filter(({ pointer }) => pointer.startsWith(`${operation}/${at}/`) && pointer.includes('/examples/'))
        .map(({ pointer }) => pointer.split('/').at(-1));
    const sent = names('requestBody');
    const answers = Object.keys(responses[success]?.content ?? {}).length > 0;
    if (sent.length > 0 && answers) expect(names(`responses/${success}`)).toEqual(sent);
  },
);

describe('the service accepts every request example', () => {
  let gangway: TestGangway;
  beforeAll(async () => {
    gangway = await startTestGangway();
  });
  afterAll(() => gangway.close());

  const bodies = operations.flatMap(({ id, path, method }) => {
    const at = `#/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}/requestBody/`;
    return examples
      .filter(({ pointer }) => pointer.startsWith(at))
      .map(({ pointer, value }) => [pointer, id as OperationId, value] as const);
  });
  test.each(bodies)('%s', async (_pointer, id, value) => {
    const valid = validCall(id, await gangway.variables())?.body ?? {};
    const body = withCustomersOf(valid as Record<string, unknown>, value as object);
    expect((await gangway.call(id, { body })).status).toBe(successOf(id));
  });
});

/** Which customers there are, only Stripe knows: those of the valid call stand for those of an example. */
function withCustomersOf(valid: Readonly<Record<string, unknown>>, example: object): object {
  const entries = Object.entries(example).map(([key, value]) => {
    const isCustomer = typeof value === 'string' && value.startsWith('cus_');
    return [key, isCustomer ? (valid[key] ?? value) : value];
  });
  return Object.fromEntries(entries);
}
