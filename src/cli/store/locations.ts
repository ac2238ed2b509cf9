/** Which stores a command is about. Where they are may tell a password, which other users of the machine see in a command line. */
import { type Config, ConfigError, readConfig } from '../../config.ts';
import { storeLocation } from '../../config-values.ts';
import { givenValue } from '../../secret-files.ts';
import type { PoolSettings, StoreLocation } from '../../store/location.ts';
import type { Context } from '../context.ts';

export const TARGET = 'TARGET_DATABASE_URL';

/** Milliseconds: a whole table is sorted in a statement. */
const STATEMENT_TIMEOUT = 600_000;

/**
 * The store of the settings, if none is given.
 *
 * @throws {ConfigError}
 */
export const sourceOf = ({ env }: Context, given: string | undefined): StoreLocation =>
  given === undefined ? readConfig(env).database : read('--from', given);

/**
 * That of TARGET_DATABASE_URL, if none is given.
 *
 * @throws {ConfigError}
 */
export function targetOf({ env }: Context, given: string | undefined): StoreLocation {
  if (given !== undefined) return read('--to', given);
  const value = givenValue(env, TARGET)?.value;
  if (value === undefined) throw new ConfigError(`Say where to copy to: --to, ${TARGET} or ${TARGET}_FILE`);
  return read(TARGET, value);
}

/** Two connections: one for a cursor, one for all else. */
export function poolOf(
  config: Pick<Config, 'databaseConnectTimeout' | 'databaseStatementTimeout'>,
): PoolSettings {
  const { databaseConnectTimeout, databaseStatementTimeout } = config;
  return {
    poolSize: 2,
    connectTimeout: databaseConnectTimeout,
    // Where the setting leaves it to the server, a pooler may take no such parameter.
    statementTimeout: databaseStatementTimeout === 0 ? 0 : STATEMENT_TIMEOUT,
  };
}

/** The message does not repeat the value, which may hold a password. */
function read(name: string, value: string): StoreLocation {
  try {
    const location = storeLocation(value);
    if (location !== ':memory:') return location;
  } catch (error) {
    throw new ConfigError(`${name} must be ${(error as Error).message}`);
  }
  throw new ConfigError(`${name} must be a file or a database that stays`);
}
