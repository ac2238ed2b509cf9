import { fileURLToPath } from 'node:url';
import { lint, lintFromString, loadConfig } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const config = await loadConfig({ configPath: path('redocly.yaml') });

test('the contract is clean', async () => {
  expect(await lint({ ref: path('openapi/openapi.yaml'), config })).toEqual([]);
});

test('the contract and the package have one version', () => {
  expect(openapi.info.version).toBe(manifest.version);
});

const name = { type: 'string' };
test.each<[string, string, object]>([
  ['unevaluatedProperties', 'both-json-schema-drafts', { type: 'object', unevaluatedProperties: false }],
  ['unevaluatedItems', 'both-json-schema-drafts', { type: 'array', unevaluatedItems: false }],
  ['prefixItems', 'both-json-schema-drafts', { type: 'array', prefixItems: [name] }],
  ['dependentRequired', 'both-json-schema-drafts', { type: 'object', dependentRequired: { a: ['b'] } }],
  ['dependentSchemas', 'both-json-schema-drafts', { type: 'object', dependentSchemas: { a: name } }],
  ['oneOf', 'any-of-instead-of-one-of', { oneOf: [name, { type: 'string', maxLength: 3 }] }],
  [
    'a nested oneOf',
    'any-of-instead-of-one-of',
    { type: 'object', properties: { a: { type: 'array', items: { oneOf: [name] } } } },
  ],
  [
    'discriminator.mapping',
    'no-discriminator-mapping',
    { anyOf: [name], discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A' } } },
  ],
])('%s is refused', async (_keyword, rule, schema) => {
  const document = structuredClone(openapi) as { components: { schemas: Record<string, object> } };
  document.components.schemas.ServiceReadiness = schema;
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  expect(problems.map(({ ruleId }) => ruleId)).toContain(`rule/${rule}`);
});
