/** Which rule of a table a row would have broken, whatever the engine. */
import * as postgres from './postgres/sql-state.ts';
import * as sqlite from './sqlite/errors.ts';

/** It would have had the values of another in a unique index. */
export const isUniqueViolation = (error: unknown): boolean =>
  sqlite.isUniqueViolation(error) || postgres.isUniqueViolation(error);

/** It would have referred to a row that is not there. */
export const isForeignKeyViolation = (error: unknown): boolean =>
  sqlite.isForeignKeyViolation(error) || postgres.isForeignKeyViolation(error);
