/** Whether a row would have had the values of another in a unique index, whatever the engine. */
import * as postgres from './postgres/sql-state.ts';
import * as sqlite from './sqlite/errors.ts';

export const isUniqueViolation = (error: unknown): boolean =>
  sqlite.isUniqueViolation(error) || postgres.isUniqueViolation(error);
