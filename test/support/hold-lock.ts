/** Holds the write lock of a SQLite file for a while: `hold-lock.ts FILE MILLISECONDS`. Says `locked` when it has it. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

const [file = '', milliseconds] = process.argv.slice(2);
const database = new DatabaseSync(file, { timeout: 5000 });
database.exec('begin immediate');
process.stdout.write('locked');
await sleep(Number(milliseconds));
database.exec('commit');
database.close();
