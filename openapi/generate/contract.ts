/** The parts of a bundled OpenAPI 3.1 document that the generator reads. */

export interface Contract {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly description: string;
  };
  readonly tags: readonly { readonly name: string; readonly 'x-gangway-prefix': string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export type Schema = { readonly [keyword: string]: unknown; readonly $ref?: string };

interface PathItem {
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly [method: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

/** A security scheme that the machinery can read a credential of. */
export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
  readonly bearerFormat?: string;
  readonly description?: string;
  /** A credential of the right form, for samples. */
  readonly 'x-gangway-example'?: string;
  /** How clients and samples name the credential. */
  readonly 'x-gangway-credential'?: Readonly<Record<string, unknown>>;
  /** The fault that a missing or wrong credential is; otherwise `unauthorized`. */
  readonly 'x-gangway-refusal'?: string;
}

/** A named example of a request or a response. */
export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

interface Ref {
  readonly $ref: string;
}

export interface Media {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
}

type Content = Readonly<Record<string, Media>>;

export interface Response {
  /** The codes that an error of this status may have here. */
  readonly 'x-gangway-errors'?: readonly string[];
  readonly headers?: Readonly<Record<string, { readonly required?: boolean; readonly schema: Schema } | Ref>>;
  /** Absent where the response has no body. */
  readonly content?: Content;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Content;
  /** The most bytes that the operation accepts, before and after decompression. */
  readonly 'x-gangway-body-limit'?: number;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly [string];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Parameter | Ref)[];
  /** Resolved by `eachOperation`. */
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Response | Ref>>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
/** HEAD and OPTIONS are answered by themselves. */
const UNSUPPORTED_METHODS = ['head', 'options', 'trace'];

/** Follows a local reference (`#/components/…`), or returns the object itself. */
export function resolve<T extends object>(contract: Contract, value: T | Ref): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  let target: unknown = contract;
  for (const key of value.$ref.slice(2).split('/')) {
    target = (target as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return resolve(contract, target as T | Ref);
}

/** An operation, with where it is served and all of its parameters. */
export interface DeclaredOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/**
 * All operations, in the order of the document.
 *
 * @throws {Error} An operation uses what the generator does not support, or leaves out what it needs.
 */
export function* eachOperation(contract: Contract): Generator<DeclaredOperation> {
  for (const [path, item] of Object.entries(contract.paths)) {
    const unsupported = UNSUPPORTED_METHODS.find((method) => item[method]);
    if (unsupported) throw new Error(`${path}: the method ${unsupported} is not supported`);
    if (path.split('/').some((segment) => /[{}]/.test(segment) && !/^\{[^{}]+\}$/.test(segment)))
      throw new Error(`${path}: a parameter fills a whole segment of its path`);
    for (const method of METHODS) {
      const declared = item[method] as Operation | undefined;
      if (!declared) continue;
      checkOperation(declared, `${method} ${path}`);
      // The object itself where it can be: the docs change what they show in place.
      const operation =
        declared.requestBody && '$ref' in declared.requestBody
          ? { ...declared, requestBody: resolve<RequestBody>(contract, declared.requestBody) }
          : declared;
      const parameters = parametersOf(contract, item, operation);
      checkTemplate(path, parameters, operation.operationId);
      yield { path, method: method.toUpperCase(), operation, parameters };
    }
  }
}

function checkOperation({ operationId, tags, security }: Partial<Operation>, where: string): void {
  if (!operationId) throw new Error(`${where}: name the operation with operationId`);
  if (tags?.length !== 1) throw new Error(`${operationId}: exactly one tag is supported, the dialect's`);
  if (!security) throw new Error(`${operationId}: declare its security, [] for a public operation`);
}

/** The operation's parameters; one of the path item gives way to one with its name and place (OpenAPI 3.1, section 4.8.9). */
function parametersOf(contract: Contract, item: PathItem, operation: Operation): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const declared of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<Parameter>(contract, declared);
    // The names of headers are the same in any case.
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
    found.set(`${parameter.in} ${name}`, parameter);
  }
  return [...found.values()];
}

/** The parameters in the path's template are those that are declared (OpenAPI 3.1, section 4.8.12.1). */
function checkTemplate(path: string, parameters: readonly Parameter[], where: string): void {
  const inTemplate = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '');
  const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const undeclared = inTemplate.find((name) => !declared.includes(name));
  if (undeclared) throw new Error(`${where}: the path's parameter {${undeclared}} is not declared`);
  const surplus = declared.find((name) => !inTemplate.includes(name));
  if (surplus) throw new Error(`${where}: the path ${path} has no parameter {${surplus}}`);
  const repeated = inTemplate.find((name, i) => inTemplate.indexOf(name) !== i);
  if (repeated) throw new Error(`${where}: the path ${path} has the parameter {${repeated}} twice`);
}

/** The one media type of a body. None or several are not supported, and fail here, not at run time. */
export function onlyContent(
  content: Content | undefined,
  where: string,
): { mediaType: string; schema: Schema } {
  const [entry, ...others] = Object.entries(content ?? {});
  if (!entry || others.length > 0) throw new Error(`${where}: exactly one media type is supported`);
  const [mediaType, { schema }] = entry;
  if (!schema) throw new Error(`${where}: ${mediaType} has no schema`);
  return { mediaType, schema };
}

/** A name for a schema: its component's name, or those of its alternatives joined by `Or`. */
export function schemaName(schema: Schema, where: string): string {
  if (schema.$ref) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if (Array.isArray(schema.anyOf))
    return schema.anyOf.map((part: Schema) => schemaName(part, where)).join('Or');
  throw new Error(`${where}: name the schema under components/schemas and refer to it`);
}
