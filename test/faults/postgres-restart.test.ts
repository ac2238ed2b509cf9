/** A PostgreSQL server that is killed in the midst of a load, and comes back. */
import { expect, onTestFinished, test } from 'vitest';
import { spawnPostgres } from '../support/spawn-postgres.ts';
import { only } from './fault.ts';
import { tryOut } from './try-out.ts';

test('the process goes on; it is not ready until the server is back, and no request is lost', {
  timeout: 120_000,
}, async () => {
  const server = await spawnPostgres();
  onTestFinished(() => server.stop());
  const readiness: number[] = [];
  const row = await tryOut(
    {
      name: 'PostgreSQL is killed, and restarted',
      engines: ['PostgreSQL'],
      happen: async ({ replicas, postgres }) => {
        const replica = only(replicas);
        readiness.push(await replica.readiness());
        postgres?.kill?.();
        await expect.poll(() => replica.readiness(), { timeout: 20_000 }).toBe(503);
        postgres?.start?.();
        await expect.poll(() => replica.readiness(), { timeout: 20_000 }).toBe(200);
        expect(replica.ended).toBe(false);
      },
    },
    'PostgreSQL',
    server,
    { hold: 0, kills: 0 },
  );
  expect(readiness).toEqual([200]);
  expect(row).toMatchObject({
    lost: 0,
    cut: 0,
    failed: 0,
    wronglyAllowed: 0,
    missing: 0,
    flaws: 0,
    notes: [],
  });
  expect(row.recovered).not.toBeNull();
  expect(row.unavailable).toBeGreaterThan(0);
});
