/** What any Gangway must do, wherever it runs: requests, and the declared response that each must get. */
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { operations } from '../../generated/operations.ts';
import type { DialectName, OperationId } from '../contract/types.ts';
import type { Credentials } from './credentials.ts';
import { anonymousRequest, validBody, validRequest, type WireRequest } from './requests.ts';

export interface ContractCase {
  readonly operation: OperationId;
  readonly name: string;
  /** Undefined where it needs credentials that are missing. */
  readonly request: WireRequest | undefined;
  readonly status: number;
  /** The error's code, where the status alone does not say it. */
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The largest body that is taken, in bytes, as the contract says in words. */
const BODY_LIMIT = 64 * 1024;

/** The code of the error for a path that is not served. */
const UNKNOWN_PATH: Readonly<Record<DialectName, string>> = {
  userdocks: '[E4040]',
  hookbridge: 'NOT_FOUND',
  service: 'NOT_FOUND',
};

/** Every case, operation by operation. */
export function contractCases(credentials: Credentials): ContractCase[] {
  return (Object.keys(operations) as OperationId[]).flatMap((operation) => {
    const valid = validRequest(operation, credentials);
    const cases: Omit<ContractCase, 'operation'>[] = [
      { name: 'answers a valid request', request: valid, status: 200 },
      ...pathCases(operation),
      ...methodCases(operation),
      ...authenticationCases(operation),
      ...bodyCases(operation, valid, credentials),
    ];
    return cases.map((entry) => ({ ...entry, operation }));
  });
}

type Case = Omit<ContractCase, 'operation'>;

function pathCases(id: OperationId): Case[] {
  const request = anonymousRequest(id);
  const code = UNKNOWN_PATH[operations[id].dialect];
  return ['/', '/more', '%2F'].map((suffix) => ({
    name: `knows no path that ends in ${suffix}`,
    request: { ...request, path: request.path + suffix },
    status: 404,
    code,
  }));
}

/** RFC 9110: HEAD is GET without the content (9.3.2); 405 names the methods that there are (15.5.6). */
function methodCases(id: OperationId): Case[] {
  const request = anonymousRequest(id);
  const served = request.method === 'GET' ? ['GET', 'HEAD'] : [request.method];
  const refused = METHODS.filter((method) => !served.includes(method)).map((method) => ({
    name: `refuses ${method}`,
    request: { ...request, method },
    status: 405,
    headers: { allow: served.join(', ') },
  }));
  const head = { name: 'answers HEAD', request: { ...request, method: 'HEAD' }, status: 200 };
  return served.includes('HEAD') ? [head, ...refused] : refused;
}

function authenticationCases(id: OperationId): Case[] {
  const request = anonymousRequest(id);
  if (operations[id].security.length === 0) {
    const headers = { authorization: 'Bearer of.no.use' };
    return [{ name: 'asks for no credential', request: { ...request, headers }, status: 200 }];
  }
  const header = (authorization: string) => ({ ...request, headers: { authorization } });
  return [
    { name: 'refuses a missing credential', request, status: 401 },
    { name: 'refuses another scheme', request: header('Basic dXNlcjpwYXNzd29yZA=='), status: 401 },
    { name: 'refuses an empty credential', request: header('Bearer '), status: 401 },
    { name: 'refuses a malformed credential', request: header('Bearer a.b.c'), status: 401 },
  ];
}

function bodyCases(id: OperationId, valid: WireRequest | undefined, credentials: Credentials): Case[] {
  const { body } = operations[id];
  if (!body) return [];
  const withBody = (text: string | undefined): WireRequest | undefined => {
    if (!valid) return undefined;
    const { body: _, ...bare } = valid;
    return text === undefined ? bare : { ...valid, body: text };
  };
  const withType = (type: string) =>
    valid && { ...valid, headers: { ...valid.headers, 'content-type': type } };
  const large = valid && withBody(`${valid.body}${' '.repeat(BODY_LIMIT)}`);
  return [
    ...(body.required ? [{ name: 'refuses no body', request: withBody(undefined), status: 400 }] : []),
    { name: 'refuses malformed JSON', request: withBody('{"'), status: 400 },
    ...invalidBodies(body.schema, validBody(id, credentials) ?? {}).map(([what, value]) => ({
      name: `refuses ${what}`,
      request: withBody(JSON.stringify(value)),
      status: 400,
    })),
    // Not every dialect has a status of its own for it.
    { name: 'refuses a large body', request: large, status: 413 in operations[id].responses ? 413 : 400 },
    { name: 'refuses a form', request: withType('application/x-www-form-urlencoded'), status: 415 },
    { name: 'refuses plain text', request: withType('text/plain'), status: 415 },
    { name: 'refuses UTF-16', request: withType('application/json; charset=utf-16'), status: 415 },
  ];
}

interface ObjectSchema {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
}

/** Bodies that break a schema, each in one way, with what is wrong. */
function invalidBodies(schema: keyof typeof openapi.components.schemas, valid: object): [string, unknown][] {
  const { required = [], properties } = openapi.components.schemas[schema] as unknown as ObjectSchema;
  const names = Object.keys(properties);
  return [
    ['null', null],
    ['a list', [valid]],
    ['a string', 'body'],
    ['an unknown property', { ...valid, surprise: true }],
    ...required.map((name): [string, unknown] => [`no ${name}`, { ...valid, [name]: undefined }]),
    ...names.flatMap((name) =>
      invalidValues(name, properties[name] as object).map(([what, value]): [string, unknown] => [
        `${what} as ${name}`,
        { ...valid, [name]: value },
      ]),
    ),
  ];
}

function invalidValues(name: string, schema: object): [string, unknown][] {
  const ofAnyType: [string, unknown][] = [
    ['null', null],
    ['a number', 1],
    ['a list', []],
    ['an object', {}],
    ['an empty string', ''],
  ];
  return /url$/i.test(name) || JSON.stringify(schema).includes('/ReturnUrl"')
    ? [...ofAnyType, ...REFUSED_URLS]
    : ofAnyType;
}

/** By the schema, or by the rule that the contract states for return URLs. */
const REFUSED_URLS: [string, unknown][] = [
  ['a path', '/account'],
  ['a script', 'javascript:alert(1)'],
  ['a URL of another origin', 'https://not-allowed.invalid/'],
  ['a URL with a user name', 'https://user@not-allowed.invalid/'],
  ['a very long URL', `https://not-allowed.invalid/${'a'.repeat(2048)}`],
];
