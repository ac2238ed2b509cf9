import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { PRUNED_AT_ONCE, pruneAudit } from '../../src/provisioning/audit-retention.ts';
import { oldAt, RetentionLoop } from '../../src/provisioning/retention-loop.ts';
import { startTestGangway } from '../support/gangway.ts';
import { audits, openTestStore, rows, temporaryFile } from '../support/portal.ts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const clock = { now: () => NOW, newId: randomUUID };
const ACTOR = { requestId: 'req_1', dialect: 'cli', principal: 'cli', appId: null };

/** A store with so many events of a day long ago, and one of today. */
async function storeWith(old: number) {
  const file = await temporaryFile();
  const store = await openTestStore(file, clock);
  addEvents(file, old, '2025-01-01T00:00:00.000Z');
  addEvents(file, 1, NOW.toISOString());
  return { file, store };
}

function addEvents(file: string, count: number, at: string): void {
  const database = new DatabaseSync(file);
  database.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${count})
    insert into audit_events (id, at, request_id, dialect, principal, app_id, tenant_id, outcome)
    select '${at}-' || i, '${at}', 'req', 'd', 'p', 'a', 't', 'succeeded' from n`);
  database.close();
}

/** The rows of prunings: how many were removed, up to when, by whom. */
const prunings = (file: string) =>
  audits(file)
    .filter(({ action }) => action === 'audit.prune')
    .map(({ changes, principal }) => {
      const [until, removed] = JSON.parse(String(changes)) as { after: string }[];
      return { principal, until: until?.after, removed: Number(removed?.after) };
    });

const count = (file: string) => rows(file, 'select count(*) as count from audit_events')[0]?.count;

test('removes what is old in pieces, each with an event that says how much, up to when and by whom', async () => {
  const { file, store } = await storeWith(2 * PRUNED_AT_ONCE + 3);
  const until = '2026-01-01T00:00:00.000Z';
  expect(await pruneAudit(store.provisioning, ACTOR, until)).toBe(2 * PRUNED_AT_ONCE + 3);
  expect(prunings(file)).toEqual(
    [PRUNED_AT_ONCE, PRUNED_AT_ONCE, 3].map((removed) => ({ principal: 'cli', until, removed })),
  );
  expect(count(file)).toBe(1 + 3);
  expect(await pruneAudit(store.provisioning, ACTOR, until)).toBe(0);
  expect(prunings(file)).toHaveLength(3);
});

test('several at once remove each event once, and count each once', async () => {
  const { file, store } = await storeWith(3 * PRUNED_AT_ONCE);
  const other = await openTestStore(file, clock);
  const until = '2026-01-01T00:00:00.000Z';
  const prune = ({ provisioning }: typeof store) => pruneAudit(provisioning, ACTOR, until);
  const removed = await Promise.all([prune(store), prune(other), prune(store), prune(other)]);
  expect(removed.reduce((sum, some) => sum + some)).toBe(3 * PRUNED_AT_ONCE);
  expect(prunings(file).reduce((sum, one) => sum + one.removed, 0)).toBe(3 * PRUNED_AT_ONCE);
  expect(rows(file, "select * from audit_events where at < '2026'")).toEqual([]);
});

test('stops after the piece that is under way', async () => {
  const { file, store } = await storeWith(3 * PRUNED_AT_ONCE);
  expect(await pruneAudit(store.provisioning, ACTOR, '2026-01-01', AbortSignal.abort())).toBe(PRUNED_AT_ONCE);
  expect(prunings(file)).toHaveLength(1);
});

test('days are whole ones, so that all replicas delete up to the same midnight', () => {
  expect(oldAt(NOW, 1)).toBe('2026-11-23T00:00:00.000Z');
  expect(oldAt(new Date('2026-11-24T23:59:59.999Z'), 1)).toBe('2026-11-23T00:00:00.000Z');
  expect(oldAt(NOW, 30)).toBe('2026-10-25T00:00:00.000Z');
});

test('a store that cannot be used is told of, and ends nothing', async () => {
  const { store } = await storeWith(1);
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const atomically = () => Promise.reject(new Error('locked'));
  const loop = new RetentionLoop({
    store: { ...store.provisioning, atomically },
    days: 1,
    clock,
    onPruned: () => {},
    onError: resolve,
  });
  loop.start();
  expect(await promise).toEqual(new Error('locked'));
  await loop.close();
});

test('AUDIT_RETENTION_DAYS: a service deletes what is older at its start, and logs how much; without it, nothing', async () => {
  const file = await temporaryFile();
  await openTestStore(file);
  addEvents(file, 7, '2025-01-01T00:00:00.000Z');
  addEvents(file, 1, '2025-06-01T00:00:00.000Z');
  addEvents(file, 1, new Date().toISOString());
  const keeping = await startTestGangway({ databaseFile: file });
  await keeping.close();
  expect(rows(file, "select id from audit_events where at < '2026'")).toHaveLength(8);

  const pruning = await startTestGangway({ databaseFile: file, auditRetentionDays: 100 });
  onTestFinished(() => pruning.close());
  await expect.poll(() => prunings(file)).toMatchObject([{ principal: 'gangway', removed: 8 }]);
  expect(rows(file, "select id from audit_events where at < '2026'")).toEqual([]);
  expect(rows(file, "select id from audit_events where principal = 'p'")).toHaveLength(1);
  await expect
    .poll(() => pruning.log.find(({ msg }) => msg === 'old audit events were deleted'))
    .toMatchObject({ level: 30, removed: 8 });
  const answer = await pruning.call('listAuditEvents', { query: { action: 'audit.prune' } });
  expect(await answer.json()).toMatchObject({ items: [{ dialect: 'service', principal: 'gangway' }] });
});
