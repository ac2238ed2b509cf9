/** The parameters of operations: what the service reads them by, and the schema that they are checked against. */
import { type Contract, type Parameter, resolve, type Schema } from './contract.ts';

/** A parameter as `operations.ts` has it: how to find its text in a request, and what to make of the text. */
export interface ParameterEntry {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  /** Of the value, or of each item of a list. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** Absent for a scalar; `repeated` is `?a=1&a=2`, `commas` is `?a=1,2`. */
  readonly list?: 'repeated' | 'commas';
  readonly default?: unknown;
}

const SCALARS = ['string', 'integer', 'number', 'boolean'];

/** Headers that OpenAPI reads elsewhere: a parameter of such a name is to be ignored (OpenAPI 3.1, section 4.8.12.2). */
const RESERVED_HEADERS = /^(accept|content-type|authorization)$/i;

/**
 * @throws {Error} The parameter is declared in a way that is not supported.
 */
export function parameterEntry(contract: Contract, parameter: Parameter, where: string): ParameterEntry {
  const { name, in: place, style, explode } = parameter;
  const at = `${where}: the ${place} parameter "${name}"`;
  // The validators would not look at `__proto__`.
  if (name === '' || name === '__proto__') throw new Error(`${at} cannot be read by this name`);
  if (place === 'cookie') throw new Error(`${at}: cookies are not supported`);
  if (place === 'header' && RESERVED_HEADERS.test(name))
    throw new Error(`${at}: OpenAPI ignores a header parameter of this name`);
  if (place === 'path' && !parameter.required) throw new Error(`${at}: a path parameter is required`);
  const simple = place === 'query' ? 'form' : 'simple';
  if (style && style !== simple) throw new Error(`${at}: only the style ${simple} is supported`);
  if (!parameter.schema) throw new Error(`${at} has no schema`);
  const schema: Schema = resolve(contract, parameter.schema);
  const items =
    schema.type === 'array' ? resolve<Schema>(contract, (schema.items ?? {}) as Schema) : undefined;
  const { type } = items ?? schema;
  if (!SCALARS.includes(String(type)))
    throw new Error(`${at}: its type is one of ${SCALARS.join(', ')}, or a list of these`);
  if (parameter.required && schema.default !== undefined)
    throw new Error(`${at}: what is required needs no default`);
  return {
    name,
    in: place,
    type: type as ParameterEntry['type'],
    ...(items && { list: place === 'query' && (explode ?? true) ? 'repeated' : 'commas' }),
    ...(schema.default !== undefined && { default: schema.default }),
  };
}

/** The schema of all parameters of an operation, by place and name. Names that are not declared are ignored. */
export function parametersSchema(parameters: readonly Parameter[]): Schema {
  const places = [...new Set(parameters.map((parameter) => parameter.in))];
  return {
    type: 'object',
    required: places,
    properties: Object.fromEntries(
      places.map((place) => [place, placeSchema(parameters.filter((parameter) => parameter.in === place))]),
    ),
  };
}

function placeSchema(parameters: readonly Parameter[]): Schema {
  return {
    type: 'object',
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  };
}
