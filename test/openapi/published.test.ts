/** What generated clients need of the published contract. Which of them work is tried by `npm run test:clients`. */
import { describe, expect, test } from 'vitest';
import {
  eachOperation,
  onlyContent,
  type Response,
  resolve,
  type Schema,
} from '../../openapi/generate/contract.ts';
import { clientOperations } from '../../openapi/generate/credentials.ts';
import { contract } from '../support/contract.ts';

const responses = [...eachOperation(contract)].flatMap(({ operation }) =>
  Object.entries(operation.responses).flatMap(([status, reference]) => {
    const response: Response = resolve(contract, reference);
    if (!response.content) return [];
    const { schema } = onlyContent(response.content, operation.operationId);
    return { label: `${operation.operationId} ${status}`, status: Number(status), response, schema };
  }),
);

test('responses have no names, which some generators would use in the place of those of their schemas', () => {
  expect(contract.components.responses).toBeUndefined();
});

describe.each(responses.filter(({ status }) => status >= 400))('$label', ({ response, schema }) => {
  const named = resolve(contract, schema);
  const meanings = named['x-gangway-codes'] as Record<string, object>;
  // However the dialect names the property: nothing else in an error has the same values.
  const enums = [...enumsIn(named)].filter((values) =>
    Object.keys(meanings).every((code) => values.includes(code)),
  );

  test('has one named schema without alternatives', () => {
    expect(schema).toEqual({ $ref: expect.stringMatching(/^#\/components\/schemas\/\w+Error$/) });
    expect(JSON.stringify(named)).not.toMatch(/"(anyOf|oneOf|allOf)"/);
  });

  test('says of each code what it means', () => {
    expect(enums).toEqual([Object.keys(meanings)]);
    for (const meaning of Object.values(meanings))
      expect(meaning).toMatchObject({
        message: expect.any(String),
        description: expect.any(String),
        resolution: expect.any(String),
        retry: expect.stringMatching(/^(after-correction|after-delay|no)$/),
      });
  });

  test('names the codes that the operation answers with', () => {
    const codes = response['x-gangway-errors'] ?? [];
    expect(codes.length).toBeGreaterThan(0);
    expect(enums.flat()).toEqual(expect.arrayContaining([...codes]));
  });
});

function* enumsIn(schema: Schema): Generator<readonly unknown[]> {
  if (Array.isArray(schema.enum)) yield schema.enum;
  for (const part of Object.values((schema.properties ?? {}) as Record<string, Schema>)) yield* enumsIn(part);
  if (schema.items) yield* enumsIn(schema.items as Schema);
}

/** The names of the schemas that these refer to, and those of which they are made. */
function reachable(schemas: readonly Schema[], found = new Set<string>()): ReadonlySet<string> {
  const refs = JSON.stringify(schemas).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
  const names = new Set([...refs].map(([, name = '']) => name));
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    reachable([(contract.components.schemas as Record<string, Schema>)[name] ?? {}], found);
  }
  return found;
}

test('what a caller sends is closed, what is received, and what only Stripe sends, is open', () => {
  const names = Object.entries(contract.components.schemas as Record<string, Schema>);
  const closed = names.filter(([, schema]) =>
    JSON.stringify(schema).includes('"additionalProperties":false'),
  );
  const bodies = clientOperations(contract).flatMap(({ operation: { operationId, requestBody } }) =>
    requestBody ? [onlyContent(requestBody.content, operationId).schema] : [],
  );
  const objects = names.filter(([, schema]) => schema.properties).map(([name]) => name);
  const sent = [...reachable(bodies)].filter((name) => objects.includes(name));
  expect(closed.map(([name]) => name).sort()).toEqual(sent.sort());
});
