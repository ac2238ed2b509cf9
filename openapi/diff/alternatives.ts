/** A JSON schema, taken apart into plain ones of which a value has to satisfy one. */
import { type Contract, resolve } from '../generate/contract.ts';

/** A schema without references and combinations, of one type at most; `const` is an `enum` of one value. */
export type Plain = Readonly<Record<string, unknown>>;

interface Combined extends Plain {
  readonly $ref?: string;
  readonly allOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
  readonly type?: string | readonly string[];
}

/** Takes a schema apart. One that is not there allows anything, as `true` does. */
export function alternatives(contract: Contract, schema: unknown): Plain[] {
  if (schema === false) return [];
  if (schema === undefined || schema === true) return [{}];
  const { $ref, allOf = [], anyOf = [true], oneOf = [true], type, ...own } = schema as Combined;
  const any = (parts: readonly unknown[]) => parts.flatMap((part) => alternatives(contract, part));
  /** Lists of schemas. A value has to satisfy one of each list. */
  const demands: Plain[][] = [
    $ref ? alternatives(contract, resolve(contract, { $ref })) : [{}],
    ...allOf.map((part) => alternatives(contract, part)),
    any(anyOf),
    any(oneOf),
    [type].flat().map((one) => (one === undefined ? {} : { type: one })),
    // Last, for what stands beside a reference goes before what is behind it.
    [assertions(own)],
  ];
  return demands
    .reduce((some, others) => some.flatMap((one) => others.flatMap((other) => both(one, other))))
    .flatMap(forItsType);
}

/** What a schema says to people, and nothing to a validator; extensions begin with `x-`. */
const ANNOTATION =
  /^(title|description|examples?|deprecated|readOnly|writeOnly|externalDocs|xml|discriminator|\$comment|x-.*)$/;

function assertions({ const: value, ...schema }: Plain): Plain {
  const entries = Object.entries(schema).filter(([keyword]) => !ANNOTATION.test(keyword));
  return { ...Object.fromEntries(entries), ...(value === undefined ? {} : { enum: [value] }) };
}

export const UPPER_BOUNDS = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
export const LOWER_BOUNDS = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];

interface Parts {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly enum?: readonly unknown[];
}

/** The schema of what satisfies both; none if nothing does. */
function both(one: Plain, other: Plain): Plain[] {
  const type = commonType((one as Parts).type, (other as Parts).type);
  if (type === 'none') return [];
  const shared = Object.keys(one).filter((keyword) => Object.hasOwn(other, keyword));
  const merged = shared.map((keyword) => [keyword, bothOf(keyword, one[keyword], other[keyword])]);
  const properties = bothProperties(one, other);
  return [
    {
      ...one,
      ...other,
      ...Object.fromEntries(merged),
      ...(type && { type }),
      ...(properties && { properties }),
    },
  ];
}

/** What a keyword demands that stands in both. Of most there is a list then, and all of it is demanded. */
function bothOf(keyword: string, a: unknown, b: unknown): unknown {
  if (UPPER_BOUNDS.includes(keyword)) return Math.min(Number(a), Number(b));
  if (LOWER_BOUNDS.includes(keyword)) return Math.max(Number(a), Number(b));
  if (keyword === 'default') return b;
  if (keyword === 'additionalProperties' || keyword === 'items')
    return a === false || b === false ? false : { allOf: [a, b] };
  if (keyword === 'enum') return (a as unknown[]).filter((value) => (b as unknown[]).includes(value));
  return [...new Set([a, b].flat())];
}

/** A property has to satisfy both, and where one is closed, it has to be among its own. */
function bothProperties(one: Parts, other: Parts): object | undefined {
  const [a, b] = [one.properties ?? {}, other.properties ?? {}];
  if (!one.properties && !other.properties) return undefined;
  const names = Object.keys({ ...a, ...b }).filter(
    (name) =>
      (Object.hasOwn(a, name) || one.additionalProperties !== false) &&
      (Object.hasOwn(b, name) || other.additionalProperties !== false),
  );
  const schema = (name: string) => {
    if (!Object.hasOwn(a, name)) return b[name];
    return Object.hasOwn(b, name) ? { allOf: [a[name], b[name]] } : a[name];
  };
  return Object.fromEntries(names.map((name) => [name, schema(name)]));
}

function commonType(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  return [a, b].toSorted().join() === 'integer,number' ? 'integer' : 'none';
}

const STRING = ['minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType'];
const NUMBER = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const ARRAY = ['items', 'minItems', 'maxItems', 'uniqueItems', 'contains'];
const OBJECT = [
  'properties',
  'required',
  'additionalProperties',
  'minProperties',
  'maxProperties',
  'propertyNames',
];
/** The keywords that say something about values of one type only, by type. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  string: [...STRING, 'format'],
  number: [...NUMBER, 'format'],
  integer: [...NUMBER, 'format'],
  array: ARRAY,
  object: OBJECT,
};
const TYPED = Object.values(KEYWORDS).flat();

/** Without what does not concern its type: keywords, and values of an enumeration. None if no value is left. */
function forItsType(schema: Plain): Plain[] {
  const { type, enum: values } = schema as Parts;
  if (type === undefined) return [schema];
  const idle = TYPED.filter((keyword) => !KEYWORDS[type]?.includes(keyword));
  const own = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !idle.includes(keyword)));
  const fitting = values?.filter((value) => isOf(type, value));
  return fitting?.length === 0 ? [] : [{ ...own, ...(fitting && { enum: fitting }) }];
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return typeof value === type && value !== null && !Array.isArray(value);
}
