/** In what ways a JSON schema allows more than another. */
import { isDeepStrictEqual } from 'node:util';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, Schema } from '../generate/contract.ts';
import { alternatives, type Plain } from './alternatives.ts';

/** One way in which the first schema allows more. */
export interface Excess {
  /**
   * The keyword that makes the difference. `value` is one of an enumeration that the other lacks, `values` any value where the other
   * enumerates; `property` is one that the other does not declare, and `required` one that may be missing.
   */
  readonly keyword: string;
  /** Where in the value: `error.code`, `items[].status`; empty for the whole of it. */
  readonly path: string;
  /** What the first schema says. */
  readonly more?: unknown;
  /** What the other says. */
  readonly less?: unknown;
}

/** A schema, with the contract that its references lead into. */
export interface Side {
  readonly contract: Contract;
  /** Undefined allows anything, as `true` does. */
  readonly schema?: unknown;
}

/**
 * Finds each way in which the first schema allows a value that the second does not.
 *
 * An object that may have any property is taken to have those it declares only, as by everybody else.
 */
export function excess(first: Side, second: Side): Excess[] {
  const found = compare(
    { first: first.contract, second: second.contract, trail: [] },
    first.schema,
    second.schema,
    '',
  );
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

interface Context {
  readonly first: Contract;
  readonly second: Contract;
  /** The pairs that are being compared, so that a schema may contain itself. */
  readonly trail: readonly string[];
}

function compare(context: Context, first: unknown, second: unknown, path: string): Excess[] {
  const pair = JSON.stringify([first, second]);
  if (context.trail.includes(pair)) return [];
  const inner = { ...context, trail: [...context.trail, pair] };
  const [own, others] = [alternatives(context.first, first), alternatives(context.second, second)];
  return own.flatMap((one) => {
    const { enum: values } = one;
    if (Array.isArray(values)) return values.flatMap((value) => compareValue(value, others, path));
    const found = closest(others.map((other) => compareAlternative(inner, one, other, path)));
    if (!found) return [{ keyword: 'type', path, more: one.type ?? 'any', less: 'none' }];
    // One of several kinds that has a value of its own, such as an error's code, is a new kind. Its texts are its own too.
    const isNewKind = own.length + others.length > 2 && found.some(({ keyword }) => keyword === 'value');
    return isNewKind ? found.filter(({ keyword }) => keyword !== 'values') : found;
  });
}

/** The shortest list: what an alternative differs in from the one that is most like it. */
const closest = (lists: readonly Excess[][]): Excess[] | undefined =>
  lists.toSorted((a, b) => a.length - b.length)[0];

function compareValue(value: unknown, others: readonly Plain[], path: string): Excess[] {
  if (others.some((other) => allows(other, value))) return [];
  const less = others.flatMap((other) => (Array.isArray(other.enum) ? other.enum : []));
  return [{ keyword: 'value', path, more: value, less }];
}

const ajv = new Ajv2020.default({ strict: false, validateFormats: true });
addFormats.default(ajv);

function allows(schema: Plain, value: unknown): boolean {
  if (Array.isArray(schema.enum)) return schema.enum.some((one) => isDeepStrictEqual(one, value));
  // What enumerations hold are texts and numbers; the keywords for objects and lists may refer to elsewhere.
  const { properties: _, items: __, additionalProperties: ___, ...simple } = schema;
  return ajv.validate(simple, value);
}

function compareAlternative(context: Context, first: Plain, second: Plain, path: string): Excess[] {
  if (Array.isArray(second.enum)) return [{ keyword: 'values', path, more: 'any', less: second.enum }];
  const { type } = second;
  if (type !== undefined && first.type !== type && !(first.type === 'integer' && type === 'number'))
    return [{ keyword: 'type', path, more: first.type ?? 'any', less: type }];
  return [
    ...compareConstraints(first, second, path),
    ...compareProperties(context, first, second, path),
    ...(first.items !== undefined || second.items !== undefined
      ? compare(context, first.items, second.items, `${path}[]`)
      : []),
  ];
}

/** Keywords that are compared in another way than by their value. */
const STRUCTURE = ['type', 'enum', 'properties', 'required', 'additionalProperties', 'items', 'default'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];

/** Whatever else a schema demands must be demanded by the other too. A keyword that is not known here is one, so none is overlooked. */
function compareConstraints(first: Plain, second: Plain, path: string): Excess[] {
  const own = Object.keys(second).filter((keyword) => !STRUCTURE.includes(keyword));
  const excesses = own
    .filter((keyword) => !implies(keyword, first[keyword], second[keyword]))
    .map((keyword) => ({ keyword, path, more: first[keyword], less: second[keyword] }));
  const { default: value } = first;
  if (value === undefined || isDeepStrictEqual(value, second.default)) return excesses;
  return [...excesses, { keyword: 'default', path, more: value, less: second.default }];
}

function implies(keyword: string, first: unknown, second: unknown): boolean {
  if (isDeepStrictEqual(first, second) || second === false) return true;
  if (typeof first !== 'number' || typeof second !== 'number') return false;
  return (UPPER.includes(keyword) && first <= second) || (LOWER.includes(keyword) && first >= second);
}

function compareProperties(context: Context, first: Plain, second: Plain, path: string): Excess[] {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const [own, others] = [propertiesOf(first), propertiesOf(second)];
  const missing = requiredBy(second).filter((name) => !requiredBy(first).includes(name));
  const [further, allowed] = [first.additionalProperties ?? true, second.additionalProperties ?? true];
  return [
    ...missing.map((name) => ({ keyword: 'required', path: at(name) })),
    ...Object.entries(own).flatMap(([name, schema]) =>
      name in others
        ? compare(context, schema, others[name], at(name))
        : [{ keyword: 'property', path: at(name) }],
    ),
    ...(allowed === true || further === false ? [] : compareFurther(context, further, allowed, path)),
  ];
}

function compareFurther(context: Context, first: unknown, second: unknown, path: string): Excess[] {
  if (second === false) return [{ keyword: 'additionalProperties', path }];
  return compare(context, first, second, path ? `${path}.*` : '*');
}

const propertiesOf = ({ properties }: Plain) => (properties ?? {}) as Readonly<Record<string, Schema>>;
const requiredBy = ({ required }: Plain) => (required ?? []) as readonly string[];
