/** What any Gangway must do, wherever it runs: requests, and the declared response that each must get. */
import { errors, operations, securitySchemes } from '../../generated/operations.ts';
import type { Fault } from '../contract/errors.ts';
import type { OperationId } from '../contract/types.ts';
import { dialects } from '../dialects/index.ts';
import { invalidBodies } from './invalid-bodies.ts';
import {
  anonymousRequest,
  credentialHeaders,
  successOf,
  validCall,
  validCredentials,
  validRequest,
  type WireRequest,
  wireRequest,
} from './requests.ts';
import type { Variables } from './variables.ts';

export interface ContractCase {
  readonly operation: OperationId;
  readonly name: string;
  /** Undefined where it needs variables that are missing. */
  readonly request: WireRequest | undefined;
  readonly status: number;
  /** The error's code, where the status does not say it. */
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Case = Omit<ContractCase, 'operation'>;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Every case, operation by operation. */
export function contractCases(variables: Variables): ContractCase[] {
  return (Object.keys(operations) as OperationId[]).flatMap((operation) => {
    const valid = validRequest(operation, variables);
    return [
      { name: 'answers a valid request', request: valid, status: successOf(operation) },
      ...pathCases(operation),
      ...methodCases(operation, valid),
      ...authenticationCases(operation),
      ...parameterCases(operation, variables),
      ...bodyCases(operation, variables),
    ].map((entry) => ({ ...entry, operation }));
  });
}

/** How many of the cases fail to authenticate, so that the limit of these may be planned for. */
export function failedAuthentications(): number {
  return contractCases({}).filter(
    ({ operation, name }) => name.startsWith(REFUSED_CREDENTIAL) && faultOf(operation) === 'unauthorized',
  ).length;
}

/** The answer of the operation's dialect to a fault. */
function answerTo(fault: Fault, id: OperationId): { readonly status: number; readonly code: string } {
  const dialect = operations[id].dialect;
  const code = dialects[dialect].faults[fault];
  const declared = errors[dialect] as Readonly<Record<string, { readonly status: number }>>;
  return { status: declared[code]?.status ?? 0, code };
}

function pathCases(id: OperationId): Case[] {
  const request = anonymousRequest(id);
  // An escaped slash after a parameter is part of its value.
  const suffixes = operations[id].path.endsWith('}') ? ['/', '/more'] : ['/', '/more', '%2F'];
  return suffixes
    .filter((suffix) => !isServed(request.path + suffix))
    .map((suffix) => ({
      name: `knows no path that ends in ${suffix}`,
      request: { ...request, path: request.path + suffix },
      ...answerTo('notFound', id),
    }));
}

/** Whether it is the path of an operation, with any parameters. */
function isServed(path: string): boolean {
  const parts = path.split('/');
  return Object.values(operations).some((operation) => {
    const wanted = operation.path.split('/');
    return (
      wanted.length === parts.length &&
      wanted.every((part, i) => (part.startsWith('{') ? parts[i] !== '' : part === parts[i]))
    );
  });
}

/** RFC 9110: HEAD is GET without the content (9.3.2); 405 names the methods that there are (15.5.6). */
function methodCases(id: OperationId, valid: WireRequest | undefined): Case[] {
  const request = anonymousRequest(id);
  const served = Object.values(operations)
    .filter(({ path }) => path === operations[id].path)
    .flatMap(({ method }): string[] => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const refused = METHODS.filter((method) => !served.includes(method)).map((method) => ({
    name: `refuses ${method}`,
    request: { ...request, method },
    ...answerTo('methodNotAllowed', id),
    headers: { allow: served.join(', ') },
  }));
  if (request.method !== 'GET') return refused;
  const head = {
    name: 'answers HEAD',
    request: valid && { ...valid, method: 'HEAD' },
    status: successOf(id),
  };
  return [head, ...refused];
}

const REFUSED_CREDENTIAL = 'refuses the credential';

type Alternatives = readonly (readonly (keyof typeof securitySchemes)[])[];

/** What a missing or wrong credential is, whatever the scheme. */
function faultOf(id: OperationId): Fault {
  const [scheme] = (operations[id].security as Alternatives).flat();
  return scheme ? securitySchemes[scheme].refusal : 'unauthorized';
}

/** The answer of an operation that is not public to a request without the right credential. */
export const refusedCredential = (id: OperationId) => answerTo(faultOf(id), id);

function authenticationCases(id: OperationId): Case[] {
  const request = anonymousRequest(id);
  const alternatives: Alternatives = operations[id].security;
  if (alternatives.length === 0) {
    const headers = { authorization: 'Bearer of.no.use' };
    return [{ name: 'asks for no credential', request: { ...request, headers }, status: successOf(id) }];
  }
  const refused = refusedCredential(id);
  const wrong = alternatives.flatMap((schemes) =>
    WRONG_CREDENTIALS.filter(
      ({ type, everywhere }) =>
        schemes.some((name) => securitySchemes[name].type === type) &&
        (everywhere || isFirstWith(schemes, id)),
    ).map(({ what, value }) => ({
      name: `${REFUSED_CREDENTIAL}: ${what} (${schemes.join(' and ')})`,
      request: {
        ...request,
        headers: Object.fromEntries(schemes.map((name) => [securitySchemes[name].header, value])),
      },
      ...refused,
    })),
  );
  return [{ name: 'refuses a missing credential', request, ...refused }, ...wrong];
}

/** Whether no operation before this one has these schemes. */
function isFirstWith(schemes: readonly string[], id: OperationId): boolean {
  const has = (other: OperationId) =>
    (operations[other].security as Alternatives).some((one) => one.join() === schemes.join());
  return (Object.keys(operations) as OperationId[]).find(has) === id;
}

/** How a header is read, one operation of a scheme shows: each that fails counts against the limit of these. */
const WRONG_CREDENTIALS: readonly { type: string; what: string; value: string; everywhere: boolean }[] = [
  { type: 'bearer', what: 'of another scheme', value: 'Basic dXNlcjpwYXNzd29yZA==', everywhere: false },
  { type: 'bearer', what: 'empty', value: 'Bearer ', everywhere: false },
  { type: 'bearer', what: 'malformed', value: 'Bearer a.b.c', everywhere: true },
  { type: 'apiKey', what: 'malformed', value: 'a.b.c', everywhere: true },
];

function parameterCases(id: OperationId, variables: Variables): Case[] {
  const call = validCall(id, variables);
  const credentials = validCredentials(id, variables);
  const declared: readonly { name: string; in: string; type: string; list?: string }[] =
    operations[id].parameters;
  const query = (name: string, value: unknown) =>
    call &&
    validRequest(id, variables) &&
    wireRequest(id, { ...call, query: { ...call.query, [name]: value } }, credentials);
  const scalars = declared.filter((parameter) => parameter.in === 'query' && !parameter.list);
  return scalars.flatMap(({ name, type }) => [
    { name: `refuses ${name} twice`, request: query(name, ['1', '1']), ...answerTo('badRequest', id) },
    ...(type === 'string'
      ? []
      : [{ name: `refuses text as ${name}`, request: query(name, 'text'), ...answerTo('badRequest', id) }]),
  ]);
}

function bodyCases(id: OperationId, variables: Variables): Case[] {
  const { body } = operations[id];
  if (!body) return [];
  const valid = validRequest(id, variables);
  const credentials = validCredentials(id, variables);
  const withBody = (text: string | undefined): WireRequest | undefined => {
    if (!valid) return undefined;
    const { body: _, ...bare } = valid;
    const headers = { ...valid.headers, ...credentialHeaders(id, credentials, text) };
    return { ...bare, headers, ...(text !== undefined && { body: text }) };
  };
  const withType = (type: string) =>
    valid && { ...valid, headers: { ...valid.headers, 'content-type': type } };
  const bad = { status: answerTo('badRequest', id).status };
  const large = valid && withBody(`${valid.body}${' '.repeat(body.limit)}`);
  const unsupported = answerTo('unsupportedMediaType', id);
  return [
    ...(body.required ? [{ name: 'refuses no body', request: withBody(undefined), ...bad }] : []),
    { name: 'refuses malformed JSON', request: withBody('{"'), ...bad },
    ...invalidBodies(body.schema, validCall(id, variables)?.body ?? {}).map(([what, value]) => ({
      name: `refuses ${what}`,
      request: withBody(JSON.stringify(value)),
      ...bad,
    })),
    { name: 'refuses a large body', request: large, ...answerTo('payloadTooLarge', id) },
    { name: 'refuses a form', request: withType('application/x-www-form-urlencoded'), ...unsupported },
    { name: 'refuses plain text', request: withType('text/plain'), ...unsupported },
    { name: 'refuses UTF-16', request: withType('application/json; charset=utf-16'), ...unsupported },
  ];
}
