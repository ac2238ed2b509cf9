/** Faults that happen within the service's own process, as the process that started it says: the time, names of hosts, a full disk. */
import dns from 'node:dns';
import { DatabaseSync } from 'node:sqlite';

/** What a service can be told. What is not named stays as it is. */
export interface Instruction {
  /** Milliseconds that its clock is ahead, or behind. */
  readonly ahead?: number;
  /** Whether no name of a host can be resolved. */
  readonly nameless?: boolean;
  /** Pages that its SQLite file may have: 1 for no more than it has. */
  readonly pages?: number;
}

let ahead = 0;
let nameless = false;
let writer: DatabaseSync | undefined;

const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts: [] | [number]) {
    if (parts.length === 0) super(RealDate.now() + ahead);
    else super(...parts);
  }

  static override now = () => RealDate.now() + ahead;
} as DateConstructor;

const lookup = dns.lookup as unknown as (name: string, ...rest: unknown[]) => void;
// A name that is reserved for having no address: https://www.rfc-editor.org/rfc/rfc6761#section-6.4
const failing = (name: string, ...rest: unknown[]) => lookup(nameless ? 'stripe.invalid' : name, ...rest);
Object.assign(dns, { lookup: failing });

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (sql) {
  if (sql.includes('synchronous = full')) writer ??= this;
  return exec.call(this, sql);
};

process.on('message', (told: Instruction) => {
  ahead = told.ahead ?? ahead;
  nameless = told.nameless ?? nameless;
  if (told.pages && writer) exec.call(writer, `pragma max_page_count = ${told.pages}`);
  process.send?.('done');
});
// Whoever started it is no more.
process.on('disconnect', () => process.exit());
process.channel?.unref();
