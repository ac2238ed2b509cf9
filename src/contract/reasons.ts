/** What a validator finds, in words to be read after the name of a field: "is required". */
import type { ValidationError } from '../../generated/validators.js';

/** More values are not told: the docs have them all. */
const MAX_VALUES = 10;

type Params = ValidationError['params'];

/** By the keyword of the schema that is not kept. */
const REASONS: Readonly<Record<string, (params: Params) => string>> = {
  required: () => 'is required',
  additionalProperties: () => 'is not a known property',
  type: ({ type }) => `must be ${[type].flat().map(nameOf).join(' or ')}`,
  enum: ({ allowedValues }) => `must be ${oneOf(allowedValues as readonly unknown[])}`,
  const: ({ allowedValue }) => `must be ${textOf(allowedValue)}`,
  discriminator: ({ tagValue }) =>
    tagValue === undefined ? 'is required' : 'is not one of those that there are',
  anyOf: () => 'is none of what it may be',
  minLength: ({ limit }) => atLeast(limit, 'character'),
  maxLength: ({ limit }) => atMost(limit, 'character'),
  minItems: ({ limit }) => atLeast(limit, 'item'),
  maxItems: ({ limit }) => atMost(limit, 'item'),
  uniqueItems: () => 'must not have an item twice',
  minProperties: ({ limit }) => atLeast(limit, 'property', 'properties'),
  maxProperties: ({ limit }) => atMost(limit, 'property', 'properties'),
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => `must be ${FORMATS[String(format)] ?? `of the format ${format}`}`,
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date, such as 2026-12-24',
  'date-time': 'a date and time (RFC 3339), such as 2026-12-24T12:00:00Z',
  email: 'an e-mail address',
  int32: 'a whole number of 32 bits',
  int64: 'a whole number of 64 bits',
  uri: 'an absolute URI',
  'uri-reference': 'a URI or the end of one',
  uuid: 'a UUID',
};

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

/** Of these, a schema's own words say nothing: they are about a value that is there, and of the right type. */
const PLAIN = ['required', 'additionalProperties', 'type'];

/** A schema may say in its own words what it accepts (`x-gangway-reason`). */
export function reasonOf({ keyword, params, parentSchema }: ValidationError): string {
  const own = parentSchema?.['x-gangway-reason'];
  const missing = PLAIN.includes(keyword) || (keyword === 'discriminator' && params.tagValue === undefined);
  if (own !== undefined && !missing) return String(own);
  return REASONS[keyword]?.(params) ?? 'is invalid';
}

const nameOf = (type: unknown): string => TYPES[String(type)] ?? String(type);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function oneOf(values: readonly unknown[]): string {
  if (values.length === 1) return textOf(values[0]);
  const told = values.slice(0, MAX_VALUES).map(textOf).join(', ');
  return `one of ${told}${values.length > MAX_VALUES ? ', …' : ''}`;
}

const atLeast = (limit: unknown, one: string, many?: string): string =>
  limit === 1 && one === 'character'
    ? 'must not be empty'
    : `must have at least ${counted(limit, one, many)}`;

const atMost = (limit: unknown, one: string, many?: string): string =>
  `must have at most ${counted(limit, one, many)}`;

const counted = (count: unknown, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
