/**
 * Has the service, as it runs, suffer one fault after the other under load, and says what became of every request: `npm run test:faults`.
 * Exits with 1 where an answer is missing, was not declared or not the right one, or the store does not have what was answered.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { spawnPostgres } from '../support/spawn-postgres.ts';
import type { EngineName } from './fault.ts';
import { PROCESS_FAULTS } from './process-faults.ts';
import { STORE_FAULTS } from './store-faults.ts';
import { STRIPE_FAULTS } from './stripe-faults.ts';
import { isSound, printRow, printTable, type Row } from './table.ts';
import { tryOut } from './try-out.ts';

// What one of many processes has compiled, the next need not.
process.env.NODE_COMPILE_CACHE ||= fileURLToPath(
  new URL('../../node_modules/.cache/compile', import.meta.url),
);

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const faults = [...STRIPE_FAULTS, ...STORE_FAULTS, ...PROCESS_FAULTS].filter(
  ({ name, quick }) => (quick || !values.quick) && name.includes(values.only),
);
const length = values.quick ? { hold: 1_500, kills: 5 } : { hold: 5_000, kills: 50 };

const postgres = faults.some(({ engines }) => engines.includes('PostgreSQL'))
  ? await spawnPostgres()
  : undefined;
const rows: Row[] = [];
try {
  for (const fault of faults)
    for (const engine of fault.engines satisfies readonly EngineName[]) {
      const row = await tryOut(fault, engine, postgres, length);
      rows.push(row);
      printRow(row);
    }
} finally {
  await postgres?.stop();
}
printTable(rows);
if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exit(rows.every(isSound) ? 0 : 1);
