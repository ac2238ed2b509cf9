import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { CompiledQuery, QueryResult } from 'kysely';
import { Statements } from './statements.ts';

/** One connection to a file. Nothing in here waits: where another connection holds the lock, SQLite's error comes at once. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;

  constructor(file: string, options: { readonly readOnly: boolean }) {
    this.#database = new DatabaseSync(file, { ...options, enableForeignKeyConstraints: true, timeout: 0 });
    this.#statements = new Statements(this.#database);
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  execute(sql: string): void {
    this.#database.exec(sql);
  }

  query<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const { statement, returnsRows } = this.#statements.prepare(sql, parameters.length);
    const values = parameters as readonly SQLInputValue[];
    if (returnsRows) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  close(): void {
    this.#database.close();
  }
}
