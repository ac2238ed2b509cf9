import { expect, test } from 'vitest';
import { isBusy, isUniqueViolation, storeError } from '../../../src/store/sqlite/errors.ts';

const sqliteError = (errcode: number) =>
  Object.assign(new Error('its words'), { code: 'ERR_SQLITE_ERROR', errcode });

test.each([
  ['SQLITE_BUSY', 5, 5],
  ['SQLITE_BUSY_RECOVERY', 261, 5],
  ['SQLITE_READONLY', 8, 30],
  ['SQLITE_READONLY_DBMOVED', 1032, 30],
  ['SQLITE_IOERR', 10, 30],
  ['SQLITE_IOERR_WRITE', 778, 30],
  ['SQLITE_FULL', 13, 30],
  ['SQLITE_CANTOPEN', 14, 30],
  ['SQLITE_PROTOCOL', 15, 30],
])('%s: the store is unavailable', (_, errcode, retryAfter) => {
  const cause = sqliteError(errcode);
  expect(storeError(cause)).toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: `The store cannot be used: its words (SQLite error ${errcode})`,
    retryAfter,
    cause,
  });
});

test.each([
  ['SQLITE_ERROR', sqliteError(1)],
  ['SQLITE_CORRUPT', sqliteError(11)],
  ['SQLITE_CONSTRAINT_UNIQUE', sqliteError(2067)],
  ['SQLITE_NOTADB', sqliteError(26)],
  ['another system’s error', Object.assign(new Error('x'), { code: 'EBUSY', errcode: 5 })],
  ['what is no error of SQLite', new TypeError('x')],
])('%s stays what it is', (_, error) => {
  expect(storeError(error)).toBe(error);
});

test('busy is worth another try, and a row that is there already has an error of its own', () => {
  expect([5, 261, 13, 2067].map((code) => isBusy(sqliteError(code)))).toEqual([true, true, false, false]);
  expect([2067, 1555, 5].map((code) => isUniqueViolation(sqliteError(code)))).toEqual([true, false, false]);
});
