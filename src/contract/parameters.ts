/** Reads the path, query and header parameters of an operation from a request, and checks them. */
import type { IncomingHttpHeaders } from 'node:http';
import { operations } from '../../generated/operations.ts';
import { type Issue, RequestError } from './errors.ts';
import type { OperationId } from './types.ts';
import { validateParameters } from './validation.ts';

interface DeclaredParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly list?: 'repeated' | 'commas';
  readonly default?: unknown;
}

/** The values by place and name. */
export interface Parameters {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
}

/** Where the texts of the parameters are. */
export interface ParameterSource {
  readonly params: Readonly<Record<string, string>>;
  /** Without the question mark. */
  readonly querystring: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Reads the declared parameters: their texts are turned into values of the declared types, and defaults fill what is absent.
 * Names that are not declared are ignored.
 *
 * @returns The values and what is wrong with them, each named with its place.
 */
export function readParameters(
  id: OperationId,
  source: ParameterSource,
): { readonly values: Parameters; readonly issues: readonly Issue[] } {
  const { validator } = operations[id];
  const parameters = operations[id].parameters as readonly DeclaredParameter[];
  const values: Parameters = { path: {}, query: {}, header: {} };
  const issues: Issue[] = [];
  const query = new URLSearchParams(source.querystring);
  for (const parameter of parameters) {
    const { name, in: place, list } = parameter;
    const texts = textsOf(parameter, source, query);
    if (texts.length > 1 && !list) issues.push({ in: place, field: name, reason: 'must be given only once' });
    const value = readValue(parameter, texts);
    if (value !== undefined) set(values[place], name, value);
  }
  const named = new Set(issues.map(({ field }) => field));
  if (validator)
    issues.push(...validateParameters(validator, values).filter(({ field }) => !named.has(field)));
  return { values, issues };
}

function textsOf(
  { name, in: place }: DeclaredParameter,
  { params, headers }: ParameterSource,
  query: URLSearchParams,
): string[] {
  if (place === 'path') return Object.hasOwn(params, name) ? [params[name] as string] : [];
  if (place === 'query') return query.getAll(name);
  const value = headers[name.toLowerCase()];
  return value === undefined ? [] : [value].flat();
}

function readValue(parameter: DeclaredParameter, texts: readonly string[]): unknown {
  const [first] = texts;
  if (first === undefined) return structuredClone(parameter.default);
  if (!parameter.list) return coerced(first, parameter.type);
  const items =
    parameter.list === 'commas' ? texts.flatMap((text) => text.split(',').map((item) => item.trim())) : texts;
  return items.map((item) => coerced(item, parameter.type));
}

/** The value that the text stands for; the text itself where it stands for none, for the validator to refuse. */
function coerced(text: string, type: DeclaredParameter['type']): unknown {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (type === 'number') return NUMBER.test(text) ? Number(text) : text;
  return text;
}

/** RFC 8259, section 6. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A parameter may be named like a member of Object. */
function set(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/** The declared error for a request with these faults. */
export function invalidRequest(issues: readonly Issue[]): RequestError {
  const message = issues.map(({ field, reason }) => `${field} ${reason}`).join('; ');
  return new RequestError('badRequest', message, { issues });
}
