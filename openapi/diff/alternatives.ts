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

/** The schema of what satisfies both; none if nothing does. */
function both(one: Plain, other: Plain): Plain[] {
  const [a, b] = [one as Parts, other as Parts];
  const type = commonType(a.type, b.type);
  if (type === 'none') return [];
  const shared = Object.keys(a.properties ?? {}).filter((name) => name in (b.properties ?? {}));
  const conjunctions = shared.map((name) => [name, { allOf: [a.properties?.[name], b.properties?.[name]] }]);
  const properties = { ...a.properties, ...b.properties, ...Object.fromEntries(conjunctions) };
  const required = new Set([...(a.required ?? []), ...(b.required ?? [])]);
  const merged = {
    ...one,
    ...other,
    ...(type && { type }),
    ...((a.properties || b.properties) && { properties }),
    ...(required.size > 0 && { required: [...required] }),
    ...(a.enum && b.enum && { enum: a.enum.filter((value) => b.enum?.includes(value)) }),
  };
  return [merged];
}

function commonType(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  return [a, b].toSorted().join() === 'integer,number' ? 'integer' : 'none';
}

interface Parts {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
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
