/** Readers of settings: each turns text into a value, or throws a TypeError that says what it accepts. */
import { fileURLToPath } from 'node:url';
import proxyAddr from 'proxy-addr';
import { isLimitName, LIMIT_NAMES, type Limits, parseLimit } from './billing/limits.ts';
import type { StoreLocation } from './store/location.ts';

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

/** A number from 0 to 1. */
export function ratio(value: string): number {
  const number = Number(value);
  if (!/^\d*\.?\d+$/.test(value) || number > 1) throw new TypeError('a number from 0 to 1');
  return number;
}

export function trueOrFalse(value: string): boolean {
  if (!/^(true|false)$/i.test(value)) throw new TypeError('true or false');
  return value.toLowerCase() === 'true';
}

/** An address of a server: `http:` or `https:`. */
export function httpUrl(value: string): string {
  if (!/^https?:\/\/./.test(value) || !URL.canParse(value)) throw new TypeError('an http: or https: URL');
  return value;
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
  /** Whether what fails there again and again is left alone for a while, as Stripe is. What stands in for Stripe fails when it is told to. */
  readonly guarded?: boolean;
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

/** A SQLite file as a `file:` URL, in which the path may be a relative one; or a PostgreSQL database. */
export function storeLocation(value: string): StoreLocation {
  try {
    if (value.startsWith('file://')) return fileURLToPath(value);
    if (value.startsWith('file:')) return value.slice('file:'.length);
    if (/^postgres(ql)?:/.test(value)) return postgresLocation(value);
  } catch (error) {
    if (error instanceof TypeError && error.cause === WRONG_POSTGRES) throw error;
    // A file URL with a host, or one with a malformed escape.
  }
  throw new TypeError(
    '`file:` and a path, such as file:gangway.db, or postgres://user:password@host:5432/database',
  );
}

const WRONG_POSTGRES = Symbol();
/** What libpq takes by these names, https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS, and makes sense here. */
const POSTGRES_PARAMETERS = [
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'sslnegotiation',
  'host',
  'options',
  'application_name',
];
const SSL_MODES = ['disable', 'require', 'verify-ca', 'verify-full'];

function postgresLocation(value: string): StoreLocation {
  const { pathname, searchParams } = new URL(value);
  const wrong = (what: string) => new TypeError(what, { cause: WRONG_POSTGRES });
  const unknown = [...searchParams.keys()].find((name) => !POSTGRES_PARAMETERS.includes(name));
  if (unknown !== undefined)
    throw wrong(`a URL of PostgreSQL with no other parameters than ${POSTGRES_PARAMETERS.join(', ')}`);
  const mode = searchParams.get('sslmode');
  if (mode !== null && !SSL_MODES.includes(mode))
    throw wrong(`a URL of PostgreSQL whose sslmode is one of ${SSL_MODES.join(', ')}`);
  if (mode === 'verify-ca' && !searchParams.has('sslrootcert'))
    throw wrong('a URL of PostgreSQL that names, with sslmode=verify-ca, a sslrootcert');
  if (pathname.length < 2)
    throw wrong('a URL of PostgreSQL that names a database: postgres://user:password@host:5432/database');
  return { postgres: value };
}
