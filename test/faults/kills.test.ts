/** Twenty kills of processes that write; `npm run test:faults` makes it fifty. */
import { expect, inject, test } from 'vitest';
import { KILLED } from './process-faults.ts';
import { tryOut } from './try-out.ts';

test('after twenty kills (-9) all is in the store that was answered, and each tenant has one customer', {
  timeout: 120_000,
}, async () => {
  const killed = { ...KILLED, replicas: 4 };
  const row = await tryOut(killed, inject('engine'), { url: inject('postgres') }, { hold: 0, kills: 20 });
  expect(row).toMatchObject({ lost: 0, failed: 0, wronglyAllowed: 0, missing: 0, flaws: 0, notes: [] });
  expect(row.recovered).not.toBeNull();
  expect(row.checked).toBeGreaterThan(50);
});
