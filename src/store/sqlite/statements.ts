/** The compiled statements of one connection. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';

export interface Statement {
  readonly statement: StatementSync;
  readonly returnsRows: boolean;
}

/** Twice the texts that come again: 150 after every operation of the contract, in all the ways that its tests know. */
export const MAX_KEPT = 300;

/**
 * A text with more parameters grows with a list and seldom comes again: it is compiled anew each time, and its memory comes back
 * with the next collection of garbage.
 *
 * What that costs: 60 µs to compile an insert or an `in (…)` of 300 parameters, beside 10 to 17 to run it; 600 and 100 to 160 with 3,000.
 * To keep one costs 15 to 25 KB with 300, 200 KB with 3,000 and 2 to 4 MB with 30,000. A thousand batches, each of another size up to
 * 2,000 rows of six columns, have brought the process to 210 MB in place of 960, and three thousand more to 330. Node 24.21.
 */
export const MAX_PARAMETERS = 100;

/** Compiles once what comes again and again, and forgets what has not come for the longest time. */
export class Statements {
  readonly #database: DatabaseSync;
  /** By their text, in the order of their last use. */
  readonly #kept = new Map<string, Statement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The statement of this text, with so many parameters. */
  prepare(sql: string, parameters: number): Statement {
    if (parameters > MAX_PARAMETERS) return this.#compile(sql);
    const statement = this.#kept.get(sql) ?? this.#compile(sql);
    this.#kept.delete(sql);
    this.#kept.set(sql, statement);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MAX_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return statement;
  }

  #compile(sql: string): Statement {
    const statement = this.#database.prepare(sql);
    return { statement, returnsRows: statement.columns().length > 0 };
  }
}
