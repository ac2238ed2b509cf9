/** In what ways a JSON schema allows more than another. */
import { isDeepStrictEqual } from 'node:util';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, Schema } from '../generate/contract.ts';
import { alternatives, LOWER_BOUNDS, type Plain, UPPER_BOUNDS } from './alternatives.ts';

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
 * Of an object that may have further properties, only those are compared that are declared.
 */
export function excess(first: Side, second: Side): Excess[] {
  const contracts = { first: first.contract, second: second.contract, within: [] };
  const found = compare(contracts, first.schema, second.schema, '');
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

interface Contracts {
  readonly first: Contract;
  readonly second: Contract;
  /** The pairs of schemas around the one that is compared: a schema may contain itself. */
  readonly within: readonly string[];
}

function compare(contracts: Contracts, first: unknown, second: unknown, path: string): Excess[] {
  const pair = JSON.stringify([first, second]);
  if (contracts.within.includes(pair)) return [];
  const inner = { ...contracts, within: [...contracts.within, pair] };
  const [own, others] = [alternatives(contracts.first, first), alternatives(contracts.second, second)];
  const excesses = own.flatMap((one) => {
    const { enum: values, type = 'any' } = one;
    if (Array.isArray(values))
      return values
        .filter((value) => allows(one, value))
        .flatMap((value) => compareValue(value, others, path));
    const found = closest(others.map((other) => compareAlternative(inner, one, other, path)));
    if (!found) return [{ keyword: 'type', path, more: type, less: 'none' }];
    // One of several that has a value of its own, such as the code of an error, is a new kind. Its texts are its own as well.
    const ofType = [...own, ...others].filter((other) => other.type === one.type);
    const isNewKind = ofType.length > 2 && found.some(({ keyword }) => keyword === 'value');
    return isNewKind ? found.filter(({ keyword }) => keyword !== 'values') : found;
  });
  const [more, less] = [own, others].map((some) => some.find((one) => one.default !== undefined)?.default);
  if (more === undefined || isDeepStrictEqual(more, less)) return excesses;
  return [...excesses, { keyword: 'default', path, more, less }];
}

/** The shortest list: what an alternative differs in from the one that is most like it. */
const closest = (lists: readonly Excess[][]): Excess[] | undefined =>
  lists.toSorted((a, b) => a.length - b.length)[0];

function compareValue(value: unknown, others: readonly Plain[], path: string): Excess[] {
  if (others.some((other) => allows(other, value))) return [];
  const less = others.flatMap((other) => (Array.isArray(other.enum) ? other.enum : []));
  return [{ keyword: 'value', path, more: value, less }];
}

const ajv = new Ajv2020.default({ strict: false, logger: false });
addFormats.default(ajv);

/** What enumerations hold are texts and numbers, of which the keywords for objects and lists say nothing. */
function allows({ enum: values, ...schema }: Plain, value: unknown): boolean {
  if (Array.isArray(values) && !values.some((one) => isDeepStrictEqual(one, value))) return false;
  const demands = Object.entries(schema)
    .filter(([keyword]) => keyword === 'type' || !STRUCTURE.includes(keyword))
    .flatMap(([keyword, some]) => [some].flat().map((one) => ({ [keyword]: one })));
  return demands.every((demand) => validatorOf(demand)(value));
}

/** The same few demands come again and again, and compiling one costs more than all the rest of a comparison. */
const validators = new Map<string, ValidateFunction>();

function validatorOf(demand: Plain): ValidateFunction {
  const key = JSON.stringify(demand);
  const validator = validators.get(key) ?? ajv.compile(demand);
  validators.set(key, validator);
  return validator;
}

function compareAlternative(contracts: Contracts, first: Plain, second: Plain, path: string): Excess[] {
  if (Array.isArray(second.enum)) return [{ keyword: 'values', path, more: 'any', less: second.enum }];
  const { type } = second;
  if (type !== undefined && first.type !== type && !(first.type === 'integer' && type === 'number'))
    return [{ keyword: 'type', path, more: first.type ?? 'any', less: type }];
  return [
    ...compareConstraints(first, second, path),
    ...compareProperties(contracts, first, second, path),
    ...(first.items !== undefined || second.items !== undefined
      ? compare(contracts, first.items, second.items, `${path}[]`)
      : []),
  ];
}

/** Keywords that are compared in another way than by their value. */
const STRUCTURE = ['type', 'enum', 'properties', 'required', 'additionalProperties', 'items', 'default'];

/** Whatever else a schema demands must be demanded by the other too. A keyword that is not known here is one, so none is overlooked. */
function compareConstraints(first: Plain, second: Plain, path: string): Excess[] {
  return Object.keys(second)
    .filter((keyword) => !STRUCTURE.includes(keyword) && !implies(keyword, first[keyword], second[keyword]))
    .map((keyword) => ({ keyword, path, more: first[keyword], less: second[keyword] }));
}

function implies(keyword: string, first: unknown, second: unknown): boolean {
  if (second === false) return true;
  if (UPPER_BOUNDS.includes(keyword)) return Number(first ?? Number.POSITIVE_INFINITY) <= Number(second);
  if (LOWER_BOUNDS.includes(keyword)) return Number(first ?? Number.NEGATIVE_INFINITY) >= Number(second);
  const own = [first].flat();
  return [second].flat().every((demand) => own.some((one) => isDeepStrictEqual(one, demand)));
}

function compareProperties(contracts: Contracts, first: Plain, second: Plain, path: string): Excess[] {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const [own, others] = [propertiesOf(first), propertiesOf(second)];
  const [further, allowed] = [first.additionalProperties ?? true, second.additionalProperties ?? true];
  const missing = requiredBy(second).filter((name) => !requiredBy(first).includes(name));
  const undeclared = Object.keys(others).filter((name) => !Object.hasOwn(own, name));
  return [
    ...missing.map((name) => ({ keyword: 'required', path: at(name) })),
    ...Object.entries(own).flatMap(([name, schema]) => {
      if (Object.hasOwn(others, name)) return compare(contracts, schema, others[name], at(name));
      if (typeof allowed === 'object') return compare(contracts, schema, allowed, at(name));
      return [{ keyword: 'property', path: at(name) }];
    }),
    ...(typeof further === 'object'
      ? undeclared.flatMap((name) => compare(contracts, further, others[name], at(name)))
      : []),
    ...(allowed === true || further === false ? [] : compareFurther(contracts, further, allowed, path)),
  ];
}

function compareFurther(contracts: Contracts, first: unknown, second: unknown, path: string): Excess[] {
  if (second === false) return [{ keyword: 'additionalProperties', path }];
  return compare(contracts, first, second, path ? `${path}.*` : '*');
}

const propertiesOf = ({ properties }: Plain) => (properties ?? {}) as Readonly<Record<string, Schema>>;
const requiredBy = ({ required }: Plain) => (required ?? []) as readonly string[];
