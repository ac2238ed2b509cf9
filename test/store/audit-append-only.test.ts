/** The audit's rows in a store: nothing changes them, and only retention deletes them. */
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { audits, openTestStore, temporaryFile } from '../support/portal.ts';

const EVENT = { requestId: 'req_1', dialect: 'd', principal: 'user:x', appId: 'a', tenantId: 't' };
const REFUSED = { action: 'portal.open', outcome: 'TENANT_UNKNOWN', providerRequestId: null };

/** A store with an event of each of these days of 2026, whose ids are the days. */
async function storeWith(...days: string[]) {
  const file = await temporaryFile();
  let day = '';
  const clock = { now: () => new Date(`2026-${day}T12:00:00.000Z`), newId: () => day };
  const store = await openTestStore(file, clock);
  for (day of days) await store.audit.recordAudit({ ...EVENT, ...REFUSED });
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  return { file, store, database, days: () => audits(file).map(({ id }) => id) };
}

const APPEND_ONLY = /audit_events is append-only/;

test.each([
  "update audit_events set outcome = 'succeeded'",
  'delete from audit_events',
  "delete from audit_events where at < '2026-02-01'",
  "insert or replace into audit_events select * from audit_events where id = '01-01'",
  `insert into audit_events select * from audit_events where true on conflict (id) do update set principal = 'user:other'`,
])('%s: refused, and nothing has changed', async (statement) => {
  const { file, database } = await storeWith('01-01', '03-01');
  const before = audits(file);
  expect(() => database.exec(statement)).toThrow(APPEND_ONLY);
  expect(audits(file)).toEqual(before);
});

test('rows are added as ever', async () => {
  const { database, days } = await storeWith('01-01');
  database.exec(
    "insert into audit_events (id, at, request_id, dialect, principal, app_id, tenant_id, outcome) values ('new', '', '', '', '', '', '', '')",
  );
  expect(days()).toEqual(['01-01', 'new']);
});

test('what retention has called old can be deleted in its transaction, and nothing else in it', async () => {
  const { database, days } = await storeWith('01-01', '03-01');
  database.exec("begin; insert into audit_retention values ('2026-02-01T00:00:00.000Z')");
  expect(() => database.exec("delete from audit_events where id = '03-01'")).toThrow(APPEND_ONLY);
  database.exec("delete from audit_events where id = '01-01'; delete from audit_retention; commit");
  expect(days()).toEqual(['03-01']);
  expect(() => database.exec('delete from audit_events')).toThrow(APPEND_ONLY);
});

test('removes the oldest first, no more than asked for, and closes the door behind it', async () => {
  const { store, database, days } = await storeWith('01-03', '01-01', '01-02', '03-01');
  const { provisioning } = store;
  const remove = (until: string, most: number) =>
    provisioning.atomically(({ audit }) => audit.removeBefore(until, most));
  expect(await provisioning.queries.audit.countBefore('2026-02-01')).toBe(3);
  expect(await remove('2026-02-01', 2)).toBe(2);
  expect(days()).toEqual(['01-03', '03-01']);
  expect(await remove('2026-02-01', 2)).toBe(1);
  expect(await remove('2026-02-01', 2)).toBe(0);
  expect(await provisioning.queries.audit.countBefore('2026-02-01')).toBe(0);
  expect(days()).toEqual(['03-01']);
  expect(database.prepare('select * from audit_retention').all()).toEqual([]);
});

test('an event of the very moment stays', async () => {
  const { store, days } = await storeWith('01-01');
  const moment = '2026-01-01T12:00:00.000Z';
  await store.provisioning.atomically(({ audit }) => audit.removeBefore(moment, 10));
  expect(days()).toEqual(['01-01']);
});
