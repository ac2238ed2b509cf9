/**
 * What callers see of a contract, with every reference followed. Unlike the generator it takes any document: a release may be older
 * than the generator's rules, or newer than what these files know.
 */
import { type Contract, resolve } from '../generate/contract.ts';
import { BODY_LIMIT } from '../generate/operations.ts';

export interface Surface {
  /** `POST /v1/billing/portal` */
  readonly name: string;
  /** Where the references in its schemas lead. */
  readonly contract: Contract;
  readonly operationId?: string;
  readonly deprecated: boolean;
  /** Lists of schemes with their scopes: each list is enough, all of its schemes are needed. Public operations have an empty one. */
  readonly security: readonly Requirement[];
  /** By place and name: `query limit`. Those in the path, which is what names them on the wire, by their order: `path 0`. */
  readonly parameters: ReadonlyMap<string, SurfaceParameter>;
  readonly body?: Body;
  /** By status. */
  readonly responses: ReadonlyMap<string, Reply>;
}

export type Requirement = Readonly<Record<string, readonly string[]>>;

export interface SurfaceParameter extends Fields {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: unknown;
}

export interface Body {
  readonly required: boolean;
  /** In bytes. */
  readonly limit: number;
  readonly content: Forms;
}

export interface Reply {
  /** By name in lower case (RFC 9110, section 5.1). */
  readonly headers: ReadonlyMap<string, Header>;
  readonly content: Forms;
  /** Of the errors that it may carry, where the contract lists them: its schema has those of other operations as well. */
  readonly codes?: readonly string[];
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly schema?: unknown;
}

/** By media type; empty for no body. */
export type Forms = Readonly<Record<string, { readonly schema?: unknown; readonly examples?: object }>>;

type Fields = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** The operations by method and path, in which the names of parameters are left out. */
export function surfaces(contract: Contract): Map<string, Surface> {
  const found = Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method] as Fields;
      const name = `${method.toUpperCase()} ${path}`;
      const shared = (item.parameters ?? []) as readonly object[];
      return [name.replaceAll(PARAMETER, '{}'), surface(contract, name, operation, shared)] as const;
    }),
  );
  return new Map(found);
}

const PARAMETER = /\{[^{}]*\}/g;

function surface(contract: Contract, name: string, operation: Fields, shared: readonly object[]): Surface {
  const { operationId, deprecated, requestBody, responses, security } = operation;
  const parameters = [...shared, ...((operation.parameters ?? []) as object[])].map(
    (parameter) => resolve(contract, parameter) as SurfaceParameter,
  );
  const common = (contract as unknown as Fields).security as readonly Requirement[] | undefined;
  const declared = (security as readonly Requirement[] | undefined) ?? common ?? [];
  const inPath = name.match(PARAMETER) ?? [];
  return {
    name,
    contract,
    ...(typeof operationId === 'string' ? { operationId } : {}),
    deprecated: deprecated === true,
    security: declared.length > 0 ? declared : [{}],
    parameters: new Map(parameters.map((one) => [`${one.in} ${keyOf(one, inPath)}`, one])),
    ...(requestBody ? { body: body(contract, requestBody, operation['x-gangway-body-limit']) } : {}),
    responses: new Map(
      Object.entries((responses ?? {}) as Record<string, object>).map(([status, response]) => [
        status,
        reply(contract, response),
      ]),
    ),
  };
}

function keyOf({ in: place, name }: SurfaceParameter, inPath: readonly string[]): string | number {
  if (place === 'path') return inPath.indexOf(`{${name}}`);
  return place === 'header' ? name.toLowerCase() : name;
}

function body(contract: Contract, reference: unknown, limit: unknown): Body {
  const { required, content = {} } = resolve(contract, reference as object) as Fields;
  return {
    required: required === true,
    limit: typeof limit === 'number' ? limit : BODY_LIMIT,
    content: content as Forms,
  };
}

function reply(contract: Contract, reference: object): Reply {
  const { headers = {}, content = {}, 'x-gangway-errors': codes } = resolve(contract, reference) as Fields;
  const declared = Object.entries(headers as Record<string, object>).map(([name, header]) => {
    const { required, schema } = resolve(contract, header) as Fields;
    return [name.toLowerCase(), { name, required: required === true, schema }] as const;
  });
  return {
    headers: new Map(declared),
    content: content as Forms,
    ...(Array.isArray(codes) ? { codes } : {}),
  };
}
