/** Reads the path, query and header parameters of an operation from a request, and checks them. */
import type { IncomingMessage } from 'node:http';
import { operations } from '../../generated/operations.ts';
import { type Issue, RequestError } from './errors.ts';
import { queryOf, type Text } from './query.ts';
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

/** The parts of a request that have the texts of parameters other than the path's. */
export type ParameterSource = Pick<IncomingMessage, 'url' | 'headersDistinct'>;

/**
 * Reads the declared parameters: their texts are turned into values of the declared types, and defaults fill what is absent.
 * Names that are not declared are ignored.
 *
 * @param params The texts of the path's parameters, decoded.
 * @returns The values, and what is wrong with them: one issue each, named with its place.
 */
export function readParameters(
  id: OperationId,
  params: Readonly<Record<string, string>>,
  source: ParameterSource,
): { readonly values: Parameters; readonly issues: readonly Issue[] } {
  const { validator } = operations[id];
  const parameters = operations[id].parameters as readonly DeclaredParameter[];
  const values: Parameters = { path: named(), query: named(), header: named() };
  if (!validator) return { values, issues: [] };
  const query = queryOf(source.url ?? '');
  const textsOf = ({ name, in: place }: DeclaredParameter): readonly Text[] => {
    if (place === 'path') return [params[name]];
    if (place === 'query') return query(name);
    return source.headersDistinct[name.toLowerCase()] ?? [];
  };
  const issues = new Map<string, Issue>();
  const add = (issue: Issue) => {
    const key = `${issue.in} ${issue.field}`;
    if (!issues.has(key)) issues.set(key, issue);
  };
  for (const parameter of parameters) {
    const texts = textsOf(parameter);
    const value = texts.length > 0 ? readValue(parameter, texts) : structuredClone(parameter.default);
    for (const issue of faultsOf(parameter, texts, value)) add(issue);
    if (value !== undefined) values[parameter.in][parameter.name] = value;
  }
  for (const issue of validateParameters(validator, values)) add(issue);
  return { values, issues: [...issues.values()] };
}

/** Without a prototype, for a parameter may be named like a member of Object. */
const named = (): Record<string, unknown> => Object.create(null);

function readValue({ in: place, type, list }: DeclaredParameter, texts: readonly Text[]): unknown {
  if (!list) return coerced(texts[0], type);
  // A comma separates however it is encoded: many clients encode the whole value.
  const items = list === 'commas' ? texts.flatMap((text) => text?.split(',') ?? []) : texts;
  return (place === 'header' ? elements(items) : items).map((item) => coerced(item, type));
}

/** RFC 9110, section 5.6.1.2: blanks around elements and empty ones say nothing. */
function elements(items: readonly Text[]): Text[] {
  return items.map((item) => item?.trim()).filter((item) => item !== '');
}

/** The value that the text stands for; the text itself where it stands for none, for the validator to refuse. */
function coerced(text: Text, type: DeclaredParameter['type']): unknown {
  if (text === undefined) return undefined;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  // The sum of -0 and 0 is 0.
  if (type === 'integer') return INTEGER.test(text) ? Number(text) + 0 : text;
  if (type === 'number') return NUMBER.test(text) ? Number(text) + 0 : text;
  return text;
}

/** RFC 8259, section 6. */
const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** What is wrong with a parameter that its schema cannot tell. */
function* faultsOf(
  { name, in: place, list, type }: DeclaredParameter,
  texts: readonly Text[],
  value: unknown,
): Generator<Issue> {
  if (texts.length > 1 && !list) yield { in: place, field: name, reason: 'must be given only once' };
  for (const [i, text] of texts.entries()) {
    const field = list === 'repeated' ? `${name}.${i}` : name;
    if (text === undefined) yield { in: place, field, reason: 'is not percent-encoded UTF-8' };
  }
  if (type !== 'integer') return;
  for (const [i, item] of [value].flat().entries()) {
    const field = list ? `${name}.${i}` : name;
    // It would be rounded (ECMAScript, section 21.1.2.6).
    if (typeof item === 'number' && !Number.isSafeInteger(item))
      yield { in: place, field, reason: 'is out of range' };
  }
}

/** The declared error for a request with these faults. */
export function invalidRequest(issues: readonly Issue[]): RequestError {
  const message = issues.map(({ field, reason }) => `${field} ${reason}`).join('; ');
  return new RequestError('badRequest', message, { issues });
}
