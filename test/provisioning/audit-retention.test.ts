import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { PRUNED_AT_ONCE, pruneAudit } from '../../src/provisioning/audit-retention.ts';
import { oldAt, RetentionLoop } from '../../src/provisioning/retention-loop.ts';
import type { StoreLocation } from '../../src/store/store.ts';
import { audits, change, newLocation, openTestStore, rows } from '../support/database.ts';
import { startTestGangway } from '../support/gangway.ts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const clock = { now: () => NOW, newId: randomUUID };
const ACTOR = { requestId: 'req_1', dialect: 'cli', principal: 'cli', appId: null };

/** A store with so many events of a day long ago, and one of today. */
async function storeWith(old: number) {
  const location = await newLocation();
  const store = await openTestStore(location, clock);
  await addEvents(location, old, '2025-01-01T00:00:00.000Z');
  await addEvents(location, 1, NOW.toISOString());
  return { location, store };
}

function addEvents(location: StoreLocation, count: number, at: string): Promise<void> {
  return change(
    location,
    `with recursive n (i) as (select 1 union all select i + 1 from n where i < ${count})
    insert into audit_events (id, at, request_id, dialect, principal, app_id, tenant_id, outcome)
    select '${at}-' || i, '${at}', 'req', 'd', 'p', 'a', 't', 'succeeded' from n`,
  );
}

/** The rows of prunings: how many were removed, up to when, by whom. */
async function prunings(location: StoreLocation) {
  const all = await rows(location, "select * from audit_events where action = 'audit.prune'");
  return all.map(({ changes, principal }) => {
    const [until, removed] = JSON.parse(String(changes)) as { after: string }[];
    return { principal, until: until?.after, removed: Number(removed?.after) };
  });
}

const removedBy = async (location: StoreLocation) =>
  (await prunings(location)).reduce((sum, { removed }) => sum + removed, 0);

test('removes what is old in pieces, each with an event that says how much, up to when and by whom', async () => {
  const { location, store } = await storeWith(2 * PRUNED_AT_ONCE + 3);
  const until = '2026-01-01T00:00:00.000Z';
  expect(await pruneAudit(store.provisioning, ACTOR, until)).toBe(2 * PRUNED_AT_ONCE + 3);
  const pieces = [3, PRUNED_AT_ONCE, PRUNED_AT_ONCE].map((removed) => ({ principal: 'cli', until, removed }));
  expect((await prunings(location)).sort((one, other) => one.removed - other.removed)).toEqual(pieces);
  expect(await audits(location)).toHaveLength(1 + 3);
  expect(await pruneAudit(store.provisioning, ACTOR, until)).toBe(0);
  expect(await prunings(location)).toHaveLength(3);
});

test('several at once remove each event once, and count each once', async () => {
  const { location, store } = await storeWith(3 * PRUNED_AT_ONCE);
  const other = await openTestStore(location, clock);
  const until = '2026-01-01T00:00:00.000Z';
  const prune = ({ provisioning }: typeof store) => pruneAudit(provisioning, ACTOR, until);
  const removed = await Promise.all([prune(store), prune(other), prune(store), prune(other)]);
  expect(removed.reduce((sum, some) => sum + some)).toBe(3 * PRUNED_AT_ONCE);
  expect(await removedBy(location)).toBe(3 * PRUNED_AT_ONCE);
  expect(await rows(location, "select * from audit_events where at < '2026'")).toEqual([]);
});

test('stops after the piece that is under way', async () => {
  const { location, store } = await storeWith(3 * PRUNED_AT_ONCE);
  expect(await pruneAudit(store.provisioning, ACTOR, '2026-01-01', AbortSignal.abort())).toBe(PRUNED_AT_ONCE);
  expect(await prunings(location)).toHaveLength(1);
});

test('days are whole ones, so that all replicas delete up to the same midnight', () => {
  expect(oldAt(NOW, 1)).toBe('2026-11-23T00:00:00.000Z');
  expect(oldAt(new Date('2026-11-24T23:59:59.999Z'), 1)).toBe('2026-11-23T00:00:00.000Z');
  expect(oldAt(NOW, 30)).toBe('2026-10-25T00:00:00.000Z');
});

test('a store that cannot be used is told of, and ends nothing', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const store = { atomically: () => Promise.reject(new Error('locked')) };
  const loop = new RetentionLoop({ store, days: 1, clock, onPruned: () => {}, onError: resolve });
  loop.start();
  expect(await promise).toEqual(new Error('locked'));
  await loop.close();
});

test('AUDIT_RETENTION_DAYS: a service deletes what is older at its start, and logs how much; without it, nothing', async () => {
  const location = await newLocation();
  await openTestStore(location);
  await addEvents(location, 7, '2025-01-01T00:00:00.000Z');
  await addEvents(location, 1, '2025-06-01T00:00:00.000Z');
  await addEvents(location, 1, new Date().toISOString());
  const old = () => rows(location, "select id from audit_events where at < '2026'");
  const keeping = await startTestGangway({ database: location });
  await keeping.close();
  expect(await old()).toHaveLength(8);

  const pruning = await startTestGangway({ database: location, auditRetentionDays: 100 });
  onTestFinished(() => pruning.close());
  await expect.poll(() => prunings(location)).toMatchObject([{ principal: 'gangway', removed: 8 }]);
  expect(await old()).toEqual([]);
  expect(await rows(location, "select id from audit_events where principal = 'p'")).toHaveLength(1);
  await expect
    .poll(() => pruning.log.find(({ msg }) => msg === 'old audit events were deleted'))
    .toMatchObject({ level: 30, removed: 8 });
  const answer = await pruning.call('listAuditEvents', { query: { action: 'audit.prune' } });
  expect(await answer.json()).toMatchObject({ items: [{ dialect: 'service', principal: 'gangway' }] });
});
