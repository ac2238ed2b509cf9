/** What the generator makes of security schemes and operations for the typed client. */
import { describe, expect, test } from 'vitest';
import { clientModule } from '../../openapi/generate/client.ts';
import type { Contract } from '../../openapi/generate/contract.ts';
import { credentialsOf } from '../../openapi/generate/credentials.ts';

const BEARER = { type: 'http', scheme: 'bearer' };
const KEY = { type: 'apiKey', in: 'header', name: 'X-Key' };

/** A contract of one dialect, with an operation for each of these security requirements. */
function contractWith(
  schemes: object,
  securities: readonly (readonly object[])[],
  parameters: object[][] = [],
) {
  const operations = securities.map((security, i) => [
    `/quay/${i}`,
    {
      get: {
        operationId: `get${i}`,
        tags: ['quay'],
        security,
        parameters: parameters[i] ?? [],
        responses: { 204: { description: '' } },
      },
    },
  ]);
  return {
    tags: [{ name: 'quay', 'x-gangway-prefix': '/quay/' }],
    paths: Object.fromEntries(operations),
    components: { securitySchemes: schemes },
  } as unknown as Contract;
}

const optionsOf = (module: string): string[] =>
  [...module.matchAll(/^ {2}readonly (\w+\??): Credential/gm)].map(([, name = '']) => name);
const typeOf = (module: string): string => /^export type QuayClientOptions = (.+);$/m.exec(module)?.[1] ?? '';

test.each<[string, object[][], string[], RegExp]>([
  ['one scheme everywhere', [[{ a: [] }], [{ a: [] }]], ['a'], /^ConnectionOptions & QuayCredentials$/],
  ['a public operation beside it', [[{ a: [] }], []], ['a'], /^ConnectionOptions & QuayCredentials$/],
  ['a credential that may be left out', [[{ a: [] }, {}]], ['a'], /^ConnectionOptions & QuayCredentials$/],
  ['two together', [[{ b: [], a: [] }]], ['b', 'a'], /^ConnectionOptions & QuayCredentials$/],
  [
    'one, and one more somewhere',
    [[{ a: [] }], [{ a: [], b: [] }]],
    ['a', 'b?'],
    /^ConnectionOptions & QuayCredentials$/,
  ],
  [
    'either',
    [[{ a: [] }, { b: [] }]],
    ['a?', 'b?'],
    /& \({ readonly a: Credential } \| { readonly b: Credential }\)$/,
  ],
  [
    'one here, another there',
    [[{ a: [] }], [{ b: [] }], [{ b: [], a: [] }]],
    ['a?', 'b?'],
    /& \({ readonly a: Credential } \| { readonly b: Credential }\)$/,
  ],
])('%s: what a client is made with', (_, securities, options, type) => {
  const module = clientModule(contractWith({ a: BEARER, b: KEY }, securities));
  expect(optionsOf(module)).toEqual(options);
  expect(typeOf(module)).toMatch(type);
});

test.each([
  ['nothing is said', {}, true],
  ['it is said', { browser: false }, true],
  ['a page may have it', { browser: true }, false],
])('FOR SERVERS ONLY: %s', (_, said, only) => {
  const module = clientModule(
    contractWith({ a: { ...BEARER, 'x-gangway-credential': said } }, [[{ a: [] }]]),
  );
  expect(module.includes('FOR SERVERS ONLY')).toBe(only);
  expect(module.includes('For servers only.')).toBe(only);
});

test('a pair of which one may not be in a page is for servers only, as is no alternative for pages', () => {
  const page = { ...BEARER, 'x-gangway-credential': { browser: true } };
  expect(clientModule(contractWith({ a: page, b: KEY }, [[{ a: [], b: [] }]]))).toContain('FOR SERVERS ONLY');
  expect(clientModule(contractWith({ a: page, b: KEY }, [[{ a: [] }, { b: [] }]]))).not.toContain(
    'FOR SERVERS',
  );
});

test('what needs a credential that no client has is in none', () => {
  const schemes = { a: BEARER, b: { ...KEY, 'x-gangway-credential': { client: false } } };
  const module = clientModule(contractWith(schemes, [[{ a: [] }], [{ b: [] }], [{ b: [] }, { a: [] }], []]));
  expect(module.match(/"GET \/quay\/\d": .+/g)).toEqual([
    '"GET /quay/0": [["a"]],',
    '"GET /quay/2": [["a"]],',
    '"GET /quay/3": [],',
  ]);
  expect(module).not.toContain('"/quay/1"');
  expect(optionsOf(module)).toEqual(['a']);
});

test('a dialect without credentials says so', () => {
  const module = clientModule(contractWith({}, [[]]));
  expect(typeOf(module)).toBe('ConnectionOptions');
  expect(module).toContain('It needs no credential.');
});

test('the name of a credential is that of its scheme unless something else is said, and makes that of a variable', () => {
  const schemes = {
    hookKey: KEY,
    b2bToken: BEARER,
    userdocksToken: { ...BEARER, 'x-gangway-credential': { name: 'token' } },
  };
  const names = Object.values(credentialsOf(contractWith(schemes, []))).map(({ name, environment }) => [
    name,
    environment,
  ]);
  expect(names).toEqual([
    ['hookKey', 'GANGWAY_HOOK_KEY'],
    ['b2bToken', 'GANGWAY_B2B_TOKEN'],
    ['token', 'GANGWAY_TOKEN'],
  ]);
});

test.each<[string, object, string]>([
  [
    'an unknown property',
    { environment: 'X' },
    'a: its x-gangway-credential has an unknown property "environment"',
  ],
  ['a name that is no variable', { name: 'api-key' }, 'needs a name like "apiKey", not "api-key"'],
  ['a name that is no text', { name: 1 }, 'needs a name like "apiKey", not 1'],
  ['the name of another option', { name: 'timeout' }, 'cannot have the name "timeout"'],
  ['a client that is no yes or no', { client: 0 }, 'says of "client" true or false, not 0'],
  ['a browser that is no yes or no', { browser: 'no' }, 'says of "browser" true or false, not "no"'],
])('%s of a credential is refused', (_, said, message) => {
  const contract = contractWith({ a: { ...BEARER, 'x-gangway-credential': said } }, [[{ a: [] }]]);
  expect(() => clientModule(contract)).toThrow(message);
});

test('two credentials of one name in a dialect are refused', () => {
  const schemes = { a: BEARER, b: { ...KEY, 'x-gangway-credential': { name: 'a' } } };
  expect(() => clientModule(contractWith(schemes, [[{ a: [] }], [{ b: [] }]]))).toThrow(
    'quay: two of its credentials have the name a',
  );
});

test('a list in the query is written in one way in a dialect', () => {
  const list = { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'integer' } } };
  const contract = contractWith({}, [[], []], [[list], [{ ...list, explode: false }]]);
  expect(() => clientModule(contract)).toThrow(
    'quay: the list "ids" is exploded in the query of one operation',
  );
});

describe('lists in pages', () => {
  const LIMIT = { name: 'limit', in: 'query', schema: { type: 'integer' } };
  const CURSOR = { name: 'cursor', in: 'query', schema: { type: 'string' } };
  const page = (...names: string[]) => ({
    properties: Object.fromEntries(names.map((name) => [name, {}])),
  });

  function moduleWith(parameters: object[], schema: object | undefined) {
    const contract = contractWith({ a: BEARER }, [[{ a: [] }], [{ a: [] }]], [[LIMIT], parameters]);
    const { get } = contract.paths['/quay/1'] as { get: { responses: object } };
    get.responses = { 200: { ...(schema && { content: { 'application/json': { schema } } }) } };
    (contract.components as Record<string, object>).schemas = { Page: page('items', 'next_cursor') };
    return clientModule(contract);
  }

  test.each<[string, object]>([
    ['as it is', page('items', 'next_cursor', 'total')],
    ['by reference', { $ref: '#/components/schemas/Page' }],
  ])('a client can read them: %s', (_, schema) => {
    const module = moduleWith([LIMIT, CURSOR], schema);
    expect(module).toContain(
      'export type QuayLists =\n  | "/quay/1";\nexport type QuayClient = Client<QuayPaths> & Pages<QuayPaths, QuayLists>;',
    );
    expect(module).toContain('return withPages<QuayPaths, QuayLists>(connect<QuayPaths>(options, {');
  });

  test.each<[string, object[], object | undefined]>([
    ['no cursor', [LIMIT], page('items', 'next_cursor')],
    ['a cursor elsewhere', [{ ...CURSOR, in: 'header' }], page('items', 'next_cursor')],
    ['no next one', [CURSOR], page('items')],
    ['no items', [CURSOR], page('next_cursor')],
    ['no properties', [CURSOR], {}],
    ['no body', [CURSOR], undefined],
  ])('%s: it is none', (_, parameters, schema) => {
    const module = moduleWith(parameters, schema);
    expect(module).not.toMatch(/Pages|Lists/);
    expect(module).toContain('export type QuayClient = Client<QuayPaths>;');
  });
});
