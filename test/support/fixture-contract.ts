/** A small contract of a test's own, made into what the real generator makes of it. */
import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import type { Contract, Schema, SecurityScheme } from '../../openapi/generate/contract.ts';
import { expandErrors } from '../../openapi/generate/errors/expand.ts';
import type { Source } from '../../openapi/generate/errors/list.ts';
import { operationsModule } from '../../openapi/generate/operations.ts';
import { collectSchemas, validatorsModule } from '../../openapi/generate/validators.ts';

/** What a test says of its contract. */
export interface FixtureContract {
  /** By path and method. An operation without a tag or security gets those of the fixture: its only dialect, and none. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly parameters?: Readonly<Record<string, object>>;
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
}

/** All that a fixture answers lies under this prefix. */
export const PREFIX = '/f/';

/** A body that any object is. */
export const ANYTHING = { 'application/json': { schema: { $ref: '#/components/schemas/Anything' } } };
/** A success that any object is. */
export const OK = { '200': { description: 'It went well.', content: ANYTHING } };

const readPart = (file: string) =>
  parse(readFileSync(new URL(`../../openapi/components/${file}`, import.meta.url), 'utf8'));

/** The errors of the fixture's dialect: one for each kind of fault, and two that an operation names itself. */
const ERRORS = {
  mediaType: 'application/json',
  envelope: {
    type: 'object',
    required: ['code', 'message'],
    additionalProperties: false,
    properties: {
      code: { type: 'string', 'x-gangway-slot': 'code' },
      message: { type: 'string', 'x-gangway-slot': 'message' },
      details: { type: 'object', additionalProperties: { type: 'string' }, 'x-gangway-slot': 'issues' },
    },
  },
  errors: [
    { code: 'BAD_REQUEST', kind: 'badRequest', message: 'Bad request' },
    { code: 'UNAUTHORIZED', kind: 'unauthorized', message: 'Unauthorized' },
    { code: 'NOT_FOUND', kind: 'notFound', message: 'Not found' },
    { code: 'METHOD_NOT_ALLOWED', kind: 'methodNotAllowed', message: 'Method not allowed' },
    { code: 'TOO_LARGE', kind: 'payloadTooLarge', message: 'Too large' },
    { code: 'NOT_JSON', kind: 'unsupportedMediaType', message: 'Not JSON' },
    { code: 'SLOW_DOWN', kind: 'tooManyRequests', message: 'Slow down' },
    { code: 'INTERNAL', kind: 'internal', message: 'Internal error' },
    { code: 'UNAVAILABLE', kind: 'unavailable', message: 'Unavailable' },
    {
      code: 'TAKEN',
      status: 409,
      message: 'Taken',
      issues: true,
      description: 'Somebody has it.',
      resolution: 'Use another.',
      retry: 'after-correction',
    },
  ],
};

/** The whole source document of a fixture. */
export function fixtureSource({ paths, schemas, parameters, securitySchemes }: FixtureContract): Source {
  const entries = Object.entries(paths).map(([path, item]) => [path, withDefaults(item)]);
  return {
    openapi: '3.1.0',
    info: { title: 'Fixture', version: '1.0.0', summary: 'A fixture.', description: 'A fixture.' },
    tags: [{ name: 'fixture', 'x-gangway-prefix': PREFIX, 'x-gangway-errors': ERRORS }],
    'x-gangway-error-kinds': readPart('errors.yaml'),
    paths: Object.fromEntries(entries),
    components: {
      headers: readPart('headers.yaml'),
      schemas: { Anything: { type: 'object' }, ...schemas },
      parameters: { ...parameters },
      securitySchemes: { ...securitySchemes },
    },
  } as unknown as Source;
}

function withDefaults(item: Readonly<Record<string, object>>): object {
  const entries = Object.entries(item).map(([key, value]) => [
    key,
    Array.isArray(value) ? value : { tags: ['fixture'], summary: key, security: [], ...value },
  ]);
  return Object.fromEntries(entries);
}

export interface GeneratedFixture {
  /** With its errors expanded. */
  readonly contract: Contract;
  /** The source of `operations.ts`. */
  readonly operations: string;
}

/**
 * Runs the generator.
 *
 * @throws {Error} Whatever it says of a contract that it does not support.
 */
export function generateFixture(fixture: FixtureContract): GeneratedFixture {
  const { exact, errors } = expandErrors(fixtureSource(fixture));
  return { contract: exact, operations: operationsModule(exact, errors) };
}

/** The source of `validators.js`. */
export const fixtureValidators = ({ contract }: GeneratedFixture): Promise<string> =>
  validatorsModule(contract, collectSchemas(contract));

/** The source of `types.ts`. */
export const fixtureTypes = async ({ contract }: GeneratedFixture): Promise<string> =>
  astToString(await openapiTS(structuredClone(contract) as never, { silent: true }));
