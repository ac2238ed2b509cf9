/** What differs between what is said of a configuration and how it is. */
import { isDeepStrictEqual } from 'node:util';
import type { Field, Json, JsonObject } from './field.ts';

export interface Difference {
  /** `features.subscription_cancel.mode` */
  readonly path: string;
  /** Undefined if there is nothing. */
  readonly from: Json | undefined;
  readonly to: Json | undefined;
}

/**
 * The fields that are not as it is said. Where nothing is said, nothing differs.
 *
 * @param now Undefined where there is nothing yet.
 */
export function differences(field: Field, said: Json, now: Json | undefined, path = ''): Difference[] {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (field.is === 'group')
    return Object.entries(said as JsonObject).flatMap(([name, value]) => {
      const inner = field.fields[name];
      return inner ? differences(inner, value, (now as JsonObject | undefined)?.[name], at(name)) : [];
    });
  if (field.is === 'list' && field.by !== undefined) {
    const [wanted, there] = [keyed(said, field.by), keyed(now ?? [], field.by)];
    return [...new Set([...wanted.keys(), ...there.keys()])].flatMap((key) => {
      const [to, from] = [wanted.get(key), there.get(key)];
      return to && from ? differences(field.of, to, from, at(key)) : [{ path: at(key), from, to }];
    });
  }
  if (field.is === 'texts')
    return changedTexts(said, now).map(([name, to]) => ({
      path: at(name),
      from: (now as JsonObject | undefined)?.[name],
      to,
    }));
  return same(said, now) ? [] : [{ path, from: now, to: said }];
}

/**
 * What Stripe has to be told so that it is as it is said: only what differs, and what it needs beside that. A list is told whole; what the
 * file does not say of an entry stays as it is.
 */
export function toBeTold(field: Field, said: Json, now: Json | undefined): Json | undefined {
  if (differences(field, said, now).length === 0) return undefined;
  if (field.is === 'group') {
    const told = Object.entries(said as JsonObject).flatMap(([name, value]): [string, Json][] => {
      const inner = field.fields[name];
      const change = inner && toBeTold(inner, value, (now as JsonObject | undefined)?.[name]);
      if (change !== undefined) return [[name, change]];
      return inner?.needed === true ? [[name, value]] : [];
    });
    return Object.fromEntries(told);
  }
  if (field.is === 'list' && field.by !== undefined) {
    const there = keyed(now ?? [], field.by);
    return [...keyed(said, field.by)].map(([key, entry]) => completed(entry, there.get(key)));
  }
  return field.is === 'texts' ? Object.fromEntries(changedTexts(said, now)) : said;
}

const changedTexts = (said: Json, now: Json | undefined) =>
  Object.entries(said as JsonObject).filter(
    ([name, value]) => !same(value, (now as JsonObject | undefined)?.[name]),
  );

function completed(said: Json, now: Json | undefined): Json {
  if (!isObject(said) || !isObject(now)) return said;
  const both = Object.entries(said).map(([name, value]) => [name, completed(value, now[name])]);
  return { ...now, ...Object.fromEntries(both) };
}

/** Lists are the same in any order. */
function same(a: Json | undefined, b: Json | undefined): boolean {
  return isDeepStrictEqual(ordered(a), ordered(b));
}

function ordered(value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map((entry) => JSON.stringify(ordered(entry))).sort();
  if (isObject(value)) return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return value ?? null;
}

const keyed = (entries: Json, by: string) =>
  new Map((entries as readonly JsonObject[]).map((entry) => [String(entry[by]), entry]));

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
