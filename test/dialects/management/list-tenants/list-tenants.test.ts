/** Pages, as all lists have them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../../generated/operations.ts';
import type { OperationId } from '../../../../src/contract/types.ts';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { allPages, type Operator, operator } from '../../../support/operator.ts';
import { provisioner } from '../../../support/provisioner.ts';
import { newApp } from '../new-app.ts';
import { newOperatorKey } from '../operator-key.ts';

let gangway: TestGangway;
let ask: Operator;
beforeAll(async () => {
  gangway = await startTestGangway();
  ask = operator(gangway);
});
afterAll(() => gangway.close());

/** An app with so many tenants, made at once. */
async function appWith(count: number): Promise<{ appId: string; ids: string[] }> {
  const appId = await provisioner(gangway.store).createApp({ name: 'Of many' });
  const ids = Array.from({ length: count }, () => randomUUID());
  await ask('importTenants', { body: { tenants: ids.map((id) => entry(id, appId)) } });
  return { appId, ids };
}

const entry = (id: string, appId: string) => ({ id, app_id: appId, name: 'One of many' });
const idsOf = (pages: readonly Record<string, unknown>[][]) => pages.flat().map(({ id }) => id as string);

test.each([1, 3, 7, 10, 11])('each tenant comes once, by pages of %i', async (limit) => {
  const { appId, ids } = await appWith(10);
  const pages = await allPages(ask, 'listTenants', { query: { app_id: appId, limit } });
  expect(idsOf(pages).sort()).toEqual(ids.sort());
  expect(pages.length).toBe(Math.ceil(10 / limit));
  expect(pages.every(({ length }) => length <= limit)).toBe(true);
});

test('what is made while a list is read comes at its end, and moves nothing', async () => {
  const { appId, ids } = await appWith(20);
  const made: string[] = [];
  const pages = await allPages(ask, 'listTenants', { query: { app_id: appId, limit: 3 } }, async () => {
    if (made.length >= 15) return;
    const more = Array.from({ length: 3 }, () => randomUUID());
    made.push(...more);
    await Promise.all(
      more.map((id) => ask('putTenant', { params: { tenant_id: id }, body: { app_id: appId, name: 'New' } })),
    );
  });
  const listed = idsOf(pages);
  expect(listed.slice(0, 20).sort()).toEqual(ids.sort());
  expect(listed.slice(20).sort()).toEqual(made.sort());
});

test('an export is a batch that changes nothing', async () => {
  const { appId } = await appWith(5);
  const pages = await allPages(ask, 'exportTenants', { query: { app_id: appId, limit: 2 } });
  const { body } = await ask('importTenants', { body: { tenants: pages.flat() } });
  expect((body.results as { status: string }[]).map(({ status }) => status)).toEqual(
    Array(5).fill('unchanged'),
  );
});

const declared: Readonly<Record<string, { parameters: readonly { name: string }[] }>> = operations;
const LISTS = (Object.keys(operations) as OperationId[]).filter((id) =>
  declared[id]?.parameters.some(({ name }) => name === 'cursor'),
);

describe('every list', () => {
  test.each(LISTS)('%s: a cursor of another list is none of this', async (id) => {
    const { appId } = await appWith(2);
    const other = id === 'listTenants' ? 'exportTenants' : 'listTenants';
    const { body } = await ask(other, { query: { app_id: appId, limit: 1 } });
    expect(await ask(id, { query: { cursor: body.next_cursor } })).toMatchObject({
      status: 400,
      body: { errors: { cursor: 'is not a cursor of this list' } },
    });
  });

  test.each(LISTS)('%s: no cursor makes it fail', async (id) => {
    const forged = [
      [],
      {},
      null,
      'x',
      ['tenants'],
      ['tenants', {}, 'a'],
      ['tenants', '', "a' or 1=1"],
      ['tenants', 1e300, 'a'],
    ];
    for (const value of forged) {
      const cursor = Buffer.from(JSON.stringify(value)).toString('base64url');
      const { status } = await ask(id, { query: { cursor } });
      expect([200, 400]).toContain(status);
    }
  });
});

test('a cursor shows no more than its operator may see', async () => {
  const { appId } = await appWith(3);
  const { body } = await ask('listTenants', { query: { limit: 1 } });
  const key = await newOperatorKey(gangway, { appId });
  const seen = await operator(gangway, key)('listTenants', { query: { cursor: body.next_cursor } });
  for (const { app_id } of seen.body.items as { app_id: string }[]) expect(app_id).toBe(appId);
});

test('the longest subjects fit into a cursor', async () => {
  const { tenantId } = await newApp(gangway);
  const subjects = ['\u{1f3f3}', '\u{1f3f4}'].map((flag) => flag.repeat(255));
  for (const subject of subjects)
    await ask('addMember', { params: { tenant_id: tenantId }, body: { subject } });
  const init = { params: { tenant_id: tenantId }, query: { limit: 1 } };
  const pages = await allPages(ask, 'listMembers', init);
  expect(pages.flat().map(({ subject }) => subject)).toEqual(expect.arrayContaining(subjects));
});
