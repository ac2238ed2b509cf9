import { parse } from 'qs';
import { invalid } from './errors.ts';

/** Decodes Stripe's form encoding: nested names in brackets. */
export function decodeForm(text: string): Record<string, unknown> {
  return parse(text, {
    plainObjects: true,
    depth: 10,
    arrayLimit: 200,
    parameterLimit: 2000,
    duplicates: 'last',
  });
}

/** Decodes the JSON of API v2 into what its form would be decoded into. Throws a SyntaxError. */
export function decodeJson(text: string): Record<string, unknown> {
  const plain = (_: string, value: unknown) => {
    if (value === null) return '';
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  };
  const decoded: unknown = JSON.parse(text, plain);
  if (!isRecord(decoded)) throw new SyntaxError('The body is not an object.');
  return decoded;
}

/** Reads one parameter: checks the raw value found at `path` and returns the typed one. */
export type Field<T> = (raw: unknown, path: string) => T;
type Required<T> = Field<T> & { readonly required: true };
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The typed parameters that a set of fields reads. */
export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Required<infer T> ? T : ReturnType<F[K]> | undefined;
};

/** Any string; an empty one is Stripe's way to unset a value. */
export const text: Field<string> = (raw, path) => {
  if (typeof raw !== 'string') throw invalid('Invalid string', undefined, path);
  return raw;
};

/** A whole number within bounds. */
export function integer(min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER): Field<number> {
  return (raw, path) => {
    const value = typeof raw === 'string' && /^-?\d{1,15}$/.test(raw) ? Number(raw) : Number.NaN;
    const refuse = (message: string) => invalid(message, 'parameter_invalid_integer', path);
    if (Number.isNaN(value)) throw refuse(`Invalid integer: ${String(raw)}`);
    if (value < min) throw refuse(`This value must be greater than or equal to ${min}.`);
    if (value > max)
      throw refuse(`This value must be less than or equal to ${max} (it currently is '${value}').`);
    return value;
  };
}

/** `true` or `false`. */
export const bool: Field<boolean> = (raw, path) => {
  if (raw !== 'true' && raw !== 'false') throw invalid(`Invalid boolean: ${String(raw)}`, undefined, path);
  return raw === 'true';
};

/** One of the given words. */
export function oneOf<const W extends readonly string[]>(...words: W): Field<W[number]> {
  return (raw, path) => {
    const word = words.find((candidate) => candidate === raw);
    const allowed = words.length > 1 ? `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}` : words[0];
    if (word === undefined) throw invalid(`Invalid ${path}: must be one of ${allowed}`, undefined, path);
    return word;
  };
}

/** A list, each entry read by `field`; an empty string is the empty list. */
export function list<T>(field: Field<T>): Field<T[]> {
  return (raw, path) => {
    if (raw === '') return [];
    if (!Array.isArray(raw)) throw invalid('Invalid array', undefined, path);
    return raw.map((entry, index) => field(entry, `${path}[${index}]`));
  };
}

/** Strings by name. An empty value removes the name, an empty whole removes all. */
export const metadata: Field<Record<string, string> | ''> = (raw, path) => {
  if (raw === '') return '';
  if (!isRecord(raw)) throw invalid('Invalid object', undefined, path);
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, text(value, `${path}[${name}]`)]),
  );
};

/** The same field, but the request must have it. */
export function required<T>(field: Field<T>): Required<T> {
  const present: Field<T> = (raw, path) => {
    if (raw === undefined) throw invalid(`Missing required param: ${path}.`, 'parameter_missing', path);
    if (raw === '') throw invalid(emptied(path), 'parameter_invalid_empty', path);
    return field(raw, path);
  };
  return Object.assign(present, { required: true as const });
}

const emptied = (path: string) =>
  `You passed an empty string for '${path}'. We assume empty values are an attempt to unset a parameter; however '${path}' cannot be unset. You should remove '${path}' from your request or supply a non-empty value.`;

/** A nested object of known fields; anything else in it is an unknown parameter. */
export function object<F extends Fields>(fields: F): Field<Values<F>> {
  return (raw, path) => {
    if (!isRecord(raw)) throw invalid('Invalid object', undefined, path);
    const inner = (name: string) => (path === '' ? name : `${path}[${name}]`);
    const strange = Object.keys(raw).filter((name) => !Object.hasOwn(fields, name));
    if (strange.length > 0) throw unknownParameters(strange.map(inner));
    const read = ([name, field]: [string, Field<unknown>]) => {
      const found = raw[name];
      return [name, found === undefined && !('required' in field) ? undefined : field(found, inner(name))];
    };
    return Object.fromEntries(Object.entries(fields).map(read)) as Values<F>;
  };
}

function unknownParameters(paths: string[]) {
  const label = paths.length > 1 ? 'parameters' : 'parameter';
  return invalid(`Received unknown ${label}: ${paths.join(', ')}`, 'parameter_unknown', paths[0]);
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
