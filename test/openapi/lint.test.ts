import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import openapi from '../../generated/openapi.json' with { type: 'json' };

const repository = fileURLToPath(new URL('../..', import.meta.url));
const REDOCLY = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));

interface Problem {
  readonly ruleId: string;
  readonly location: readonly { readonly pointer?: string }[];
}

function lint(...files: string[]): { status: number | null; problems: Problem[] } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [REDOCLY, 'lint', ...files, '--config', 'redocly.yaml', '--format', 'json', '--max-problems', '1000'],
    {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  );
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  return { status, problems: JSON.parse(stdout).problems };
}

const { apis } = parse(readFileSync(join(repository, 'redocly.yaml'), 'utf8')) as { apis: object };

test.each(Object.keys(apis))('%s is clean', (api) => {
  expect(lint(api)).toEqual({ status: 0, problems: [] });
});

const text = { type: 'string' };
/** A keyword that is not allowed, the rule that says so, and a schema with it. */
const refused: readonly (readonly [string, string, object])[] = [
  ['unevaluatedProperties', 'both-json-schema-drafts', { type: 'object', unevaluatedProperties: false }],
  ['unevaluatedItems', 'both-json-schema-drafts', { type: 'array', unevaluatedItems: false }],
  ['prefixItems', 'both-json-schema-drafts', { type: 'array', prefixItems: [text] }],
  ['dependentRequired', 'both-json-schema-drafts', { type: 'object', dependentRequired: { a: ['b'] } }],
  ['dependentSchemas', 'both-json-schema-drafts', { type: 'object', dependentSchemas: { a: text } }],
  ['oneOf', 'any-of-instead-of-one-of', { oneOf: [text, { type: 'string', maxLength: 3 }] }],
  [
    'nestedOneOf',
    'any-of-instead-of-one-of',
    { type: 'object', properties: { a: { type: 'array', items: { oneOf: [text] } } } },
  ],
  ['integer', 'integers-have-a-format', { type: 'integer', minimum: 0, maximum: 9 }],
  ['low', 'integers-have-a-minimum', { type: 'integer', format: 'int32', maximum: 9 }],
  ['high', 'integers-have-a-maximum', { type: 'integer', format: 'int32', minimum: 0 }],
  ['freeString', 'strings-have-a-maximum', { type: 'object', additionalProperties: text }],
  ['uuid', 'no-format-uuid', { type: 'string', format: 'uuid', maxLength: 36 }],
  [
    'discriminatorMapping',
    'no-discriminator-mapping',
    { anyOf: [text], discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/Uuid' } } },
  ],
];

describe('a contract that some tools would misread is refused', () => {
  let folder: string;
  let result: ReturnType<typeof lint>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gangway-lint-'));
    const document = structuredClone(openapi) as { components: { schemas: Record<string, object> } };
    for (const [name, , schema] of refused) document.components.schemas[name] = schema;
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    result = lint(file);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(refused)('%s: %s', (name, rule) => {
    const found = result.problems.filter(({ location }) =>
      location.some(({ pointer }) => pointer?.startsWith(`#/components/schemas/${name}`)),
    );
    expect(found.map(({ ruleId }) => ruleId)).toContain(`rule/${rule}`);
    expect(result.status).toBe(1);
  });
});
