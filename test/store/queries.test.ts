/** What one request asks of the store. Each statement is a turn of the process, and on another engine a round trip. */
import { join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { OperationId } from '../../src/contract/types.ts';
import { type CallInit, startTestGangway, type TestGangway } from '../support/gangway.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
  // The first calls make the customer and note that the key is used.
  for (const id of ['createBillingPortal', 'createTenantBillingPortal', 'createPortalSession'] as const)
    await gangway.call(id);
});
afterAll(() => gangway.close());

/** The statements that a call runs, each by its first word and the table. */
async function statementsOf(id: OperationId, init: CallInit = {}): Promise<string[]> {
  const seen: string[] = [];
  for (const method of ['all', 'get', 'run', 'iterate'] as const) {
    const original = StatementSync.prototype[method] as (...values: unknown[]) => unknown;
    vi.spyOn(StatementSync.prototype, method).mockImplementation(function (
      this: StatementSync,
      ...values: unknown[]
    ) {
      const [, verb, table] = /^(\w+).*(?:from|into|update) "(\w+)"/s.exec(this.sourceSQL) ?? [];
      // The sandbox has a store of its own.
      if (verb && table && TABLES.has(table)) seen.push(`${verb} ${table}`);
      return original.apply(this, values);
    } as never);
  }
  const response = await gangway.call(id, init);
  await response.text();
  vi.restoreAllMocks();
  return seen;
}

const TABLES = new Set([
  'apps',
  'app_origins',
  'tenants',
  'tenant_members',
  'api_keys',
  'app_api_keys',
  'customer_bindings',
  // Of a query that joins several, the last one names it.
  'mirror_invoices',
  'audit_events',
]);

test('a portal in the userdocks dialect: the app with its keys, the access, the audit', async () => {
  expect(await statementsOf('createBillingPortal')).toEqual([
    'select apps',
    'select tenants',
    'insert audit_events',
  ]);
});

test('the same for a page of an allowed origin: it is asked about with the app', async () => {
  const headers = { Origin: 'https://app.example.com' };
  expect(await statementsOf('createBillingPortal', { headers })).toHaveLength(3);
});

test('a portal in the hookbridge dialect: the key, the access, how the customer stands, the audit', async () => {
  expect(await statementsOf('createPortalSession')).toEqual([
    'select api_keys',
    'select tenants',
    'select mirror_invoices',
    'insert audit_events',
  ]);
});

test('a portal by an app’s key: the key, the access, the audit', async () => {
  expect(await statementsOf('createTenantBillingPortal')).toEqual([
    'select app_api_keys',
    'select tenants',
    'insert audit_events',
  ]);
});

test('the tenant’s default return URL costs one more: its origin is known only then', async () => {
  expect(await statementsOf('createPortalSession', { body: null })).toEqual([
    'select api_keys',
    'select tenants',
    'select app_origins',
    'select mirror_invoices',
    'insert audit_events',
  ]);
});

test('what is left to be done is found by indexes, however many events and customers there are', async () => {
  const seen: string[] = [];
  const { all } = StatementSync.prototype;
  vi.spyOn(StatementSync.prototype, 'all').mockImplementation(function (this: StatementSync, ...values) {
    seen.push(this.sourceSQL);
    return all.apply(this, values);
  });
  await gangway.store.inboxFigures({ account: 'acct_1', livemode: false });
  vi.restoreAllMocks();
  const queries = seen.filter((sql) => sql.includes('"refresh"'));
  expect(queries).toHaveLength(2);
  const database = new DatabaseSync(join(gangway.folder, 'gangway.db'), { readOnly: true });
  onTestFinished(() => database.close());
  const plan = queries.flatMap((sql) => database.prepare(`explain query plan ${sql}`).all());
  const steps = plan.map(({ detail }) => String(detail));
  expect(steps.filter((step) => /^SCAN (inbox|refresh)/.test(step))).toEqual([]);
  expect(steps.filter((step) => /^SEARCH (inbox|refresh) USING INDEX/.test(step))).toHaveLength(3);
});
