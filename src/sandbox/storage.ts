import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { createPrivateFile } from '../private-file.ts';

/** What every kept object has. */
export interface Stored {
  readonly id: string;
  readonly object: string;
}

const schema = `
  create table if not exists objects (
    seq integer primary key autoincrement, id text not null unique, kind text not null, owner text, json text not null);
  create index if not exists objects_by_kind on objects (kind, seq);
  create index if not exists objects_by_owner on objects (owner, kind, seq);
  create table if not exists idempotency (
    key text primary key, path text not null, params text not null, started integer not null,
    request text not null, status integer, body blob);
  create table if not exists portal_sessions (secret text primary key, expires integer not null, json text not null);
  create table if not exists deliveries (
    id integer primary key autoincrement, event text not null, type text not null, destination text not null,
    status text not null, tries integer not null default 0, answer integer, error text,
    due integer not null default 0, lease integer not null default 0);
  create index if not exists deliveries_waiting on deliveries (due) where status = 'waiting';
  create index if not exists deliveries_by_event on deliveries (event);
  create table if not exists meter_events (
    identifier text primary key, event_name text not null, customer text not null, at integer not null, value real not null);
  create index if not exists meter_events_by_customer on meter_events (event_name, customer, at);
  create table if not exists due (id text primary key, at integer not null);
  create index if not exists due_by_time on due (at);
  create table if not exists clock (id integer primary key check (id = 1), ahead integer not null);
`;

// No host that exists (RFC 2606).
const ourOrigin = 'https://sandbox.invalid';

/** The sandbox's memory: a SQLite file that several processes may share, or ':memory:'. */
export class Storage {
  readonly #db: DatabaseSync;
  #afterCommit: (() => void)[] = [];
  readonly #origin: () => string;

  /**
   * @param origin Where the sandbox that reads answers. Addresses of its own pages are kept without it, as the next start may
   *   have another port, and so may another process.
   */
  constructor(file: string, origin: () => string = () => '') {
    this.#origin = origin;
    // The secrets of portal sessions are in it.
    if (file !== ':memory:') createPrivateFile(file);
    this.#db = new DatabaseSync(file, { timeout: 5000 });
    this.#db.exec('pragma journal_mode = wal; pragma synchronous = normal');
    this.transaction(() => this.#db.exec(schema));
  }

  /** Runs `work` while no other process writes: all of it happens, or none. */
  transaction<T>(work: () => T): T {
    // "immediate" takes the write lock at once; a deferred transaction may fail half way when two processes meet.
    this.#db.exec('begin immediate');
    try {
      const result = work();
      this.#db.exec('commit');
      for (const next of this.#afterCommit.splice(0)) next();
      return result;
    } catch (error) {
      this.#afterCommit = [];
      // A full disk, for one, ends the transaction by itself (https://sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction).
      if (this.#db.isTransaction) this.#db.exec('rollback');
      throw error;
    }
  }

  /** Has `work` done once the running transaction is committed, and not at all if it is rolled back. It must not throw. */
  afterCommit(work: () => void): void {
    if (this.#db.isTransaction) this.#afterCommit.push(work);
    else work();
  }

  /** Adds an object. `owner` is the object it is listed under: a subscription's customer, a price's product. */
  insert(object: Stored, owner: string | null = null): void {
    const sql = 'insert into objects (id, kind, owner, json) values (?, ?, ?, ?)';
    this.run(sql, object.id, object.object, owner, this.#written(object));
  }

  /** Replaces an object by its new state. */
  update(object: Stored): void {
    this.run('update objects set json = ? where id = ?', this.#written(object), object.id);
  }

  /** The object with this id, of whatever kind. */
  get(id: string): Stored | undefined {
    const row = this.one('select json from objects where id = ?', id);
    return row === undefined ? undefined : this.#read(row.json);
  }

  /** The objects of a kind, from one side of `from` outwards, as many as the reader wants. */
  *walk(kind: string, options: { owner?: string | undefined; from?: string | undefined; newer?: boolean }) {
    const { owner, from, newer } = options;
    const where = ['kind = ?', ...(owner === undefined ? [] : ['owner = ?'])];
    if (from !== undefined) where.push(`seq ${newer ? '>' : '<'} (select seq from objects where id = ?)`);
    const order = newer ? 'asc' : 'desc';
    const sql = `select json from objects where ${where.join(' and ')} order by seq ${order}`;
    const values = [kind, owner, from].filter((value) => value !== undefined);
    for (const row of this.#db.prepare(sql).iterate(...values)) yield this.#read(row.json);
  }

  /** The newest object of a kind. */
  newest(kind: string): Stored | undefined {
    for (const object of this.walk(kind, {})) return object;
    return undefined;
  }

  /** Runs one statement for its effect. */
  run(sql: string, ...values: SQLInputValue[]): void {
    this.#db.prepare(sql).run(...values);
  }

  /** The first row of a query. */
  one(sql: string, ...values: SQLInputValue[]) {
    return this.#db.prepare(sql).get(...values);
  }

  /** All rows of a query. */
  all(sql: string, ...values: SQLInputValue[]) {
    return this.#db.prepare(sql).all(...values);
  }

  #written(object: Stored): string {
    const origin = this.#origin();
    const json = JSON.stringify(object);
    return origin === '' ? json : json.replaceAll(`"${origin}/`, `"${ourOrigin}/`);
  }

  #read(json: unknown): Stored {
    return JSON.parse(String(json).replaceAll(`"${ourOrigin}/`, `"${this.#origin()}/`));
  }

  close(): void {
    this.#db.close();
  }
}
