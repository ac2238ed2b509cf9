/** Bodies that the contract refuses. */
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { validate } from '../contract/validation.ts';

interface ObjectSchema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
}

/**
 * Bodies that break a schema, each in one way, with what is wrong.
 *
 * @param schema The name of the schema of a body, an object.
 * @param valid A body that is accepted.
 */
export function invalidBodies(schema: string, valid: object): [what: string, body: unknown][] {
  const schemas = openapi.components.schemas as unknown as Readonly<Record<string, ObjectSchema>>;
  const { required = [], properties = {} } = schemas[schema] ?? {};
  const candidates: [string, unknown][] = [
    ['null', null],
    ['a list', [valid]],
    ['a string', 'body'],
    ['an unknown property', { ...valid, surprise: true }],
    ...required.map((name): [string, unknown] => [`no ${name}`, { ...valid, [name]: undefined }]),
    ...Object.keys(properties).flatMap((name) =>
      OF_ANY_TYPE.map(([what, value]): [string, unknown] => [
        `${what} as ${name}`,
        { ...valid, [name]: value },
      ]),
    ),
  ];
  const urls = Object.entries(properties).filter(([, property]) => isReturnUrl(property));
  return [
    ...candidates.filter(([, body]) => validate(schema, JSON.parse(JSON.stringify(body))).length > 0),
    ...urls.flatMap(([name]) =>
      REFUSED_URLS.map(([what, url]): [string, unknown] => [`${what} as ${name}`, { ...valid, [name]: url }]),
    ),
  ];
}

/** Some of them may be just what a property is. */
const OF_ANY_TYPE: readonly [string, unknown][] = [
  ['null', null],
  ['a number', 1],
  ['a list', []],
  ['an object', {}],
  ['an empty string', ''],
];

/** The contract has one schema for what it calls a return URL. */
const isReturnUrl = (property: object): boolean =>
  JSON.stringify(property).includes('"#/components/schemas/ReturnUrl"');

/** By the schema, or by the rule that the contract states for return URLs. */
const REFUSED_URLS: readonly [string, unknown][] = [
  ['a path', '/account'],
  ['a script', 'javascript:alert(1)'],
  ['a URL of another origin', 'https://not-allowed.invalid/'],
  ['a URL with a user name', 'https://user@not-allowed.invalid/'],
  ['a very long URL', `https://not-allowed.invalid/${'a'.repeat(2048)}`],
];
