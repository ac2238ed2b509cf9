/** The audit's rows in a store: nothing changes them, and only retention deletes them. */
import { expect, test } from 'vitest';
import { audits, change, newLocation, onPostgres, openTestStore, rows } from '../support/database.ts';

const EVENT = { requestId: 'req_1', dialect: 'd', principal: 'user:x', appId: 'a', tenantId: 't' };
const REFUSED = { action: 'portal.open', outcome: 'TENANT_UNKNOWN', providerRequestId: null };

/** A store with an event of each of these days of 2026, whose ids are the days. */
async function storeWith(...given: string[]) {
  const location = await newLocation();
  let day = '';
  const clock = { now: () => new Date(`2026-${day}T12:00:00.000Z`), newId: () => day };
  const store = await openTestStore(location, clock);
  for (day of given) await store.audit.recordAudit({ ...EVENT, ...REFUSED });
  return {
    store,
    /** All rows, the oldest first. */
    events: () => audits(location),
    days: async () => (await audits(location)).map(({ id }) => id),
    execute: (sql: string) => change(location, sql),
    retention: () => rows(location, 'select * from audit_retention'),
  };
}

const APPEND_ONLY = /audit_events is append-only/;

test.each([
  "update audit_events set outcome = 'succeeded'",
  'delete from audit_events',
  "delete from audit_events where at < '2026-02-01'",
  "insert into audit_events select * from audit_events where true on conflict (id) do update set principal = 'user:other'",
  onPostgres()
    ? 'truncate audit_events'
    : "insert or replace into audit_events select * from audit_events where id = '01-01'",
])('%s: refused, and nothing has changed', async (statement) => {
  const { events, execute } = await storeWith('01-01', '03-01');
  const before = await events();
  await expect(execute(statement)).rejects.toThrow(APPEND_ONLY);
  expect(await events()).toEqual(before);
});

test('rows are added as ever', async () => {
  const { days, execute } = await storeWith('01-01');
  await execute(
    "insert into audit_events (id, at, request_id, dialect, principal, app_id, tenant_id, outcome) values ('new', '9', '', '', '', '', '', '')",
  );
  expect(await days()).toEqual(['01-01', 'new']);
});

test('what retention has called old can be deleted in its transaction, and nothing else in it', async () => {
  const { days, execute } = await storeWith('01-01', '03-01');
  const old = "insert into audit_retention values ('2026-02-01T00:00:00.000Z')";
  await expect(execute(`begin; ${old}; delete from audit_events where id = '03-01'; commit`)).rejects.toThrow(
    APPEND_ONLY,
  );
  await execute(
    `begin; ${old}; delete from audit_events where id = '01-01'; delete from audit_retention; commit`,
  );
  expect(await days()).toEqual(['03-01']);
  await expect(execute('delete from audit_events')).rejects.toThrow(APPEND_ONLY);
});

test('removes the oldest first, no more than asked for, and closes the door behind it', async () => {
  const { store, days, retention } = await storeWith('01-03', '01-01', '01-02', '03-01');
  const { provisioning } = store;
  const remove = (until: string, most: number) =>
    provisioning.atomically(({ audit }) => audit.removeBefore(until, most));
  expect(await provisioning.queries.audit.countBefore('2026-02-01')).toBe(3);
  expect(await remove('2026-02-01', 2)).toBe(2);
  expect(await days()).toEqual(['01-03', '03-01']);
  expect(await remove('2026-02-01', 2)).toBe(1);
  expect(await remove('2026-02-01', 2)).toBe(0);
  expect(await provisioning.queries.audit.countBefore('2026-02-01')).toBe(0);
  expect(await days()).toEqual(['03-01']);
  expect(await retention()).toEqual([]);
});

test('an event of the very moment stays', async () => {
  const { store, days } = await storeWith('01-01');
  const moment = '2026-01-01T12:00:00.000Z';
  await store.provisioning.atomically(({ audit }) => audit.removeBefore(moment, 10));
  expect(await days()).toEqual(['01-01']);
});
