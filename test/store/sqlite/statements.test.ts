import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { MAX_KEPT, MAX_PARAMETERS, Statements } from '../../../src/store/sqlite/statements.ts';

function start() {
  const database = new DatabaseSync(':memory:');
  onTestFinished(() => database.close());
  const compile = vi.spyOn(database, 'prepare');
  const statements = new Statements(database);
  /** Whether the text had to be compiled for it. */
  const compiles = (sql: string, parameters = 0) => {
    compile.mockClear();
    statements.prepare(sql, parameters);
    return compile.mock.calls.length > 0;
  };
  return { statements, compiles };
}

const listOf = (length: number) => `select 1 where 1 in (${Array(length).fill('?').join()})`;

test('what comes again is compiled once', () => {
  const { compiles } = start();
  expect([compiles('select 1'), compiles('select 1'), compiles('select 2')]).toEqual([true, false, true]);
  expect(compiles(listOf(MAX_PARAMETERS), MAX_PARAMETERS)).toBe(true);
  expect(compiles(listOf(MAX_PARAMETERS), MAX_PARAMETERS)).toBe(false);
});

test('a text that grows with a list is not kept', () => {
  const { compiles } = start();
  const length = MAX_PARAMETERS + 1;
  expect([compiles(listOf(length), length), compiles(listOf(length), length)]).toEqual([true, true]);
});

test('of many texts, those that came last are kept', () => {
  const { compiles } = start();
  const often = 'select 0';
  for (let i = 1; i <= 2 * MAX_KEPT; i++) {
    compiles(often);
    compiles(`select ${i}`);
  }
  expect(compiles(often)).toBe(false);
  expect(compiles(`select ${MAX_KEPT + 2}`)).toBe(false);
  expect(compiles(`select ${MAX_KEPT + 1}`)).toBe(true);
});

test('a statement says whether it returns rows', () => {
  const { statements } = start();
  expect(statements.prepare('select 1', 0).returnsRows).toBe(true);
  expect(statements.prepare('create table t (a)', 0).returnsRows).toBe(false);
});
