/** Where a store is. */
import { resolve } from 'node:path';

/** A PostgreSQL database, or an engine that speaks its protocol. */
export interface PostgresLocation {
  /** `postgres://user:password@host:port/database?sslmode=verify-full&sslrootcert=…`, as libpq takes it. */
  readonly postgres: string;
}

/** The path of a SQLite file (`:memory:` for none), or a PostgreSQL database. */
export type StoreLocation = string | PostgresLocation;

/** A name to show, without secrets. */
export function nameOf(location: StoreLocation): string {
  if (typeof location === 'string') return location === ':memory:' ? location : resolve(location);
  const { username, host, pathname, searchParams } = new URL(location.postgres);
  const place = host || searchParams.get('host') || 'localhost';
  return `postgres://${username && `${username}@`}${place}${pathname}`;
}

/** The host of a database on another machine; undefined for a file, a socket, or this machine. */
export function remoteHost(location: StoreLocation): string | undefined {
  if (typeof location === 'string') return undefined;
  const { hostname, searchParams } = new URL(location.postgres);
  const host = searchParams.get('host') ?? hostname;
  return /^(|\/.*|localhost|127\..*|\[?::1\]?)$/.test(host) ? undefined : host;
}

/** How the connections to a PostgreSQL database are used. */
export interface PoolSettings {
  /** Connections that may be open at once. */
  readonly poolSize: number;
  /** Milliseconds that a call waits for a connection. */
  readonly connectTimeout: number;
  /** Milliseconds that a statement may take; 0 leaves it to the server, and to how long a call waits for its answer. */
  readonly statementTimeout: number;
}

export const DEFAULT_POOL: PoolSettings = { poolSize: 10, connectTimeout: 5_000, statementTimeout: 10_000 };
