/** Readers of settings: each turns text into a value, or throws a TypeError that says what it accepts. */
import { fileURLToPath } from 'node:url';
import proxyAddr from 'proxy-addr';
import { isLimitName, LIMIT_NAMES, type Limits, parseLimit } from './billing/limits.ts';

/** Any text. */
export function text(value: string): string {
  return value;
}

/** @param what What the pattern stands for, to be read after "must be". */
export function matching(pattern: RegExp, what: string) {
  return (value: string): string => {
    if (!pattern.test(value)) throw new TypeError(what);
    return value;
  };
}

/** One of these words. */
export function oneOf(...words: readonly string[]) {
  return (value: string): string => {
    if (!words.includes(value)) throw new TypeError(`one of ${words.join(', ')}`);
    return value;
  };
}

/** A whole number in these bounds, both included. */
export function integer(min: number, max: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < min || number > max)
      throw new TypeError(`a whole number from ${min} to ${max}`);
    return number;
  };
}

/** Comma-separated addresses, subnets, or proxy-addr's names for them. */
export function proxies(value: string): readonly string[] {
  const list = value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  try {
    proxyAddr.compile(list);
  } catch {
    throw new TypeError('comma-separated addresses, subnets, or loopback, linklocal, uniquelocal');
  }
  return list;
}

/**
 * Comma-separated limits of a plan, `name=number` or `name=unlimited`.
 *
 * @param defaults Those that are not named.
 */
export function limits(defaults: Limits) {
  return (value: string): Limits => {
    const named = value.split(',').map((item): [string, number] => {
      const [name = '', text = '', ...more] = item.split('=').map((part) => part.trim());
      const limit = parseLimit(text);
      if (!isLimitName(name) || limit === undefined || more.length > 0)
        throw new TypeError(
          `comma-separated limits, name=number or name=unlimited, of ${LIMIT_NAMES.join(', ')}`,
        );
      return [name, limit];
    });
    return { ...defaults, ...Object.fromEntries(named) };
  };
}

/** How Stripe is reached; `baseUrl` only where it is not Stripe itself. */
export interface StripeAccess {
  readonly secretKey: string;
  readonly baseUrl?: string;
}

/** A secret key of Stripe. */
export function stripeAccess(value: string): StripeAccess {
  if (!/^[sr]k_(live|test)_\w+$/.test(value))
    throw new TypeError('a Stripe secret or restricted key (sk_live_…, sk_test_…, rk_live_… or rk_test_…)');
  return { secretKey: value };
}

/** Comma-separated signing secrets of events. */
export function webhookSecrets(value: string): readonly string[] {
  const list = value.split(',').map((item) => item.trim());
  if (!list.every((item) => /^whsec_[\w+/=-]+$/.test(item)))
    throw new TypeError('one or more signing secrets, whsec_…, comma-separated');
  return list;
}

/** Comma-separated country codes (ISO 3166-1 alpha-2). */
export function countries(value: string): readonly string[] {
  const list = value.split(',').map((item) => item.trim());
  if (!list.every((item) => /^[A-Z]{2}$/.test(item)))
    throw new TypeError('two-letter country codes in upper case, comma-separated');
  return list;
}

/** @returns The path of a `file:` URL; what follows `file:` may be a relative path as well. */
export function databaseFile(value: string): string {
  try {
    if (value.startsWith('file://')) return fileURLToPath(value);
    if (value.startsWith('file:')) return value.slice('file:'.length);
  } catch {
    // A URL with a host, or with a malformed escape.
  }
  throw new TypeError('`file:` and a path, such as file:gangway.db');
}
