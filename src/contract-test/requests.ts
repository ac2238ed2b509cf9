/** Requests as they go over the wire, made of an operation's call and the credentials of its dialect. */
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { operations, securitySchemes } from '../../generated/operations.ts';
import type { AnyDialect } from '../contract/dialect.ts';
import type { OperationId } from '../contract/types.ts';
import { dialects } from '../dialects/index.ts';
import type { Services } from '../dialects/services.ts';
import { madeOf, type Variables } from './variables.ts';

/** A request as it is sent, but for the server's URL. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What an operation is called with, but for its credential. */
export interface AnyCall {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The credentials of a dialect, by security scheme: each goes with a body. Undefined where variables are missing. */
export type Credentials = Readonly<Record<string, (body: string | Uint8Array) => string | undefined>>;

const dialectOf = (id: OperationId): AnyDialect<Services> => dialects[operations[id].dialect];

/** A call of the operation that succeeds; undefined where the variables are missing. */
export function validCall(id: OperationId, variables: Variables): AnyCall | undefined {
  return madeOf(variables[operations[id].dialect], (values) => dialectOf(id).operations[id]?.valid(values));
}

/** The credentials that the operation's valid call has. */
export function validCredentials(id: OperationId, variables: Variables): Credentials {
  const values = variables[operations[id].dialect];
  const { operations: own, credentials } = dialectOf(id);
  const entries = Object.entries({ ...credentials, ...own[id]?.credentials }).map(
    ([scheme, make]): [string, Credentials[string]] => [
      scheme,
      (body) => madeOf(values, (all) => make(all, body)),
    ],
  );
  return Object.fromEntries(entries);
}

/** The valid request of an operation; undefined where the variables are missing. */
export function validRequest(id: OperationId, variables: Variables): WireRequest | undefined {
  const call = validCall(id, variables);
  const credentials = validCredentials(id, variables);
  return call && credentialHeaders(id, credentials) ? wireRequest(id, call, credentials) : undefined;
}

/** The status of its success. */
export function successOf(id: OperationId): number {
  return Math.min(...Object.keys(operations[id].responses).map(Number));
}

/** A request to the operation's path without any credential or body; path parameters are the contract's examples. */
export function anonymousRequest(id: OperationId): WireRequest {
  return wireRequest(id, {});
}

/** Writes a call down. Path parameters that it leaves out are the contract's examples. */
export function wireRequest(id: OperationId, call: AnyCall, credentials: Credentials = {}): WireRequest {
  const { method } = operations[id];
  const { params = {}, query = {}, headers = {}, body } = call;
  const text = body === undefined ? undefined : JSON.stringify(body);
  return {
    method,
    path: pathOf(id, params) + queryOf(query),
    headers: {
      ...credentialHeaders(id, credentials, text),
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      ...(text !== undefined && { 'content-type': 'application/json' }),
    },
    ...(text !== undefined && { body: text }),
  };
}

/**
 * The headers that carry the credentials of the first alternative for which there are all, for a request with this body. Undefined if
 * there is none; empty for a public operation.
 */
export function credentialHeaders(
  id: OperationId,
  credentials: Credentials,
  body: string | Uint8Array = '',
): Record<string, string> | undefined {
  const alternatives: readonly (readonly (keyof typeof securitySchemes)[])[] = operations[id].security;
  if (alternatives.length === 0) return {};
  for (const schemes of alternatives) {
    const headers = schemes.flatMap((name) => {
      const { type, header } = securitySchemes[name];
      const value = credentials[name]?.(body);
      return value === undefined ? [] : [[header, type === 'bearer' ? `Bearer ${value}` : value] as const];
    });
    if (headers.length === schemes.length) return Object.fromEntries(headers);
  }
  return undefined;
}

function pathOf(id: OperationId, params: Readonly<Record<string, unknown>>): string {
  return operations[id].path.replace(/\{([^{}]+)\}/g, (_all, name: string) =>
    encodeURIComponent(String(params[name] ?? exampleOf(id, name))),
  );
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((item): [string, string] => [name, String(item)]),
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/** The contract's example of a path parameter, wherever it is declared. */
function exampleOf(id: OperationId, parameter: string): string {
  const { path, method } = operations[id];
  const item = (openapi.paths as Readonly<Record<string, PathItem>>)[path] ?? {};
  const operation = item[method.toLowerCase()] as PathItem | undefined;
  const declared = [...(operation?.parameters ?? []), ...(item.parameters ?? [])].map((entry) =>
    '$ref' in entry ? components[entry.$ref.split('/').at(-1) ?? ''] : entry,
  );
  return String(declared.find((entry) => entry?.in === 'path' && entry.name === parameter)?.example);
}

interface ParameterExample {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
}

interface PathItem {
  readonly parameters?: readonly (ParameterExample | { readonly $ref: string })[];
  readonly [method: string]: unknown;
}

const components = openapi.components.parameters as Readonly<Record<string, ParameterExample>>;
