import type { Storage, Stored } from '../storage.ts';

/** One event on its way to one destination. */
export interface Delivery {
  readonly id: number;
  readonly event: string;
  readonly type: string;
  readonly destination: string;
  /** Dropped ones were never to be delivered; failed ones are not tried any more. */
  readonly status: 'waiting' | 'delivered' | 'failed' | 'dropped';
  readonly tries: number;
  /** The status that the last try was answered with. */
  readonly answer: number | null;
  /** Why the last try got no answer. */
  readonly error: string | null;
}

/** What became of a try. */
export interface Outcome extends Pick<Delivery, 'status' | 'tries' | 'answer' | 'error'> {
  /** When to try again, in milliseconds since 1970. */
  readonly due: number;
}

const columns = 'id, event, type, destination, status, tries, answer, error';

/**
 * The deliveries, in the sandbox's file: what was written down is sent sooner or later, by whichever process has the file.
 * A claimed delivery is leased, so that no other process sends it meanwhile, but one does if the first has died. All times are
 * of the real clock, in milliseconds since 1970.
 */
export class Outbox {
  readonly #storage: Storage;
  /** How often each event that happens from now on is delivered to each of its destinations. */
  duplicate = 1;
  /** How many of the next deliveries are lost. */
  drop = 0;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Adds an event for a destination, within the transaction that writes the event. */
  add(event: Stored & { readonly type: string }, destination: string): void {
    const sql = 'insert into deliveries (event, type, destination, status) values (?, ?, ?, ?)';
    for (let copy = 0; copy < this.duplicate; copy += 1) {
      const status = this.drop > 0 ? 'dropped' : 'waiting';
      this.drop = Math.max(this.drop - 1, 0);
      this.#storage.run(sql, event.id, event.type, destination, status);
    }
  }

  /** Leases the deliveries that are due, oldest first, `limit` at most. */
  claim(limit: number, now: number, lease: number): Delivery[] {
    const due = `select id from deliveries where status = 'waiting' and due <= ? and lease <= ? order by id limit ?`;
    const sql = `update deliveries set lease = ? where id in (${due}) returning ${columns}`;
    return read(this.#storage.all(sql, lease, now, now, limit)).sort((a, b) => a.id - b.id);
  }

  /** Leases one delivery, due or not; none if it is not waiting any more. */
  take(id: number, now: number, lease: number): Delivery | undefined {
    const sql = `update deliveries set lease = ? where id = ? and status = 'waiting' and lease <= ? returning ${columns}`;
    return read(this.#storage.all(sql, lease, id, now))[0];
  }

  /** Writes down what became of a try, and ends the lease. Returns the delivery as it is now. */
  settle(id: number, { status, tries, answer, error, due }: Outcome): Delivery | undefined {
    const set = 'status = ?, tries = ?, answer = ?, error = ?, due = ?, lease = 0';
    const sql = `update deliveries set ${set} where id = ? returning ${columns}`;
    return read(this.#storage.all(sql, status, tries, answer, error, due, id))[0];
  }

  /** Ends a lease as if nothing had been tried. */
  giveBack(id: number): void {
    this.#storage.run('update deliveries set lease = 0 where id = ?', id);
  }

  /** Forgets what a destination that is gone has not got. */
  forget(destination: string): void {
    this.#storage.run(`delete from deliveries where destination = ? and status <> 'delivered'`, destination);
  }

  /** The ids of what is waiting, oldest first. */
  waiting(): number[] {
    const rows = this.#storage.all(`select id from deliveries where status = 'waiting' order by id`);
    return rows.map(({ id }) => Number(id));
  }

  /** When the next delivery can be claimed, if any waits. */
  nextDue(): number | undefined {
    const sql = `select min(max(due, lease)) as next from deliveries where status = 'waiting'`;
    const next = this.#storage.one(sql)?.next;
    return typeof next === 'number' ? next : undefined;
  }

  /** The latest deliveries, newest first. */
  recent(limit: number): Delivery[] {
    return read(this.#storage.all(`select ${columns} from deliveries order by id desc limit ?`, limit));
  }

  /** How many destinations of an event have not got it. */
  pending(event: string): number {
    const missed = `select destination from deliveries where event = ? group by destination having sum(status = 'delivered') = 0`;
    return Number(this.#storage.one(`select count(*) as n from (${missed})`, event)?.n);
  }
}

const read = (rows: object[]) => rows.map((row) => ({ ...row }) as Delivery);
