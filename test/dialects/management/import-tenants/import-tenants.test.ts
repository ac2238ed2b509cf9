import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO } from '../../../../src/demo/data.ts';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { allPages, type Operator, operator } from '../../../support/operator.ts';
import { provisioner } from '../../../support/provisioner.ts';
import { fillWithMembers, newApp, newTenant } from '../new-app.ts';
import { newOperatorKey } from '../operator-key.ts';

let gangway: TestGangway;
let ask: Operator;
beforeAll(async () => {
  gangway = await startTestGangway();
  ask = operator(gangway);
});
afterAll(() => gangway.close());

interface Result {
  readonly id: string;
  readonly status: string;
  readonly errors?: Readonly<Record<string, string>>;
}

async function imported(tenants: readonly object[]): Promise<Result[]> {
  const { status, body } = await ask('importTenants', { body: { tenants } });
  expect(status).toBe(200);
  return body.results as Result[];
}

const statuses = (results: readonly Result[]) => results.map(({ status }) => status);
const exported = async (appId: string) =>
  (await ask('exportTenants', { query: { app_id: appId } })).body.items as { id: string }[];
const audited = async (appId: string) =>
  (await ask('listAuditEvents', { query: { app_id: appId } })).body.items as unknown[];

test('each has a result of its own: what is refused keeps nothing else back', async () => {
  const { appId, tenantId, customerId } = await newApp(gangway);
  const entry = (changes: object = {}) => ({ id: randomUUID(), app_id: appId, name: 'Imported', ...changes });
  const good = entry({
    default_return_url: DEMO.returnUrl,
    members: ['a', 'b'],
    customer_id: `cus_${Date.now()}`,
  });
  const batch = [
    good,
    entry({ id: tenantId, members: ['c'] }),
    entry({ app_id: randomUUID() }),
    entry({ id: DEMO.tenantId }),
    entry({ default_return_url: 'https://elsewhere.example/' }),
    entry({ customer_id: customerId }),
    entry({ id: good.id.toUpperCase(), name: 'Once more' }),
  ];
  const results = await imported(batch);
  expect(results.map(({ id }) => id)).toEqual(batch.map(({ id }) => id.toLowerCase()));
  expect(results.map(({ status, errors }) => errors ?? status)).toEqual([
    'created',
    'replaced',
    { app_id: 'is not the id of an app' },
    { id: 'belongs to another app' },
    { default_return_url: 'must be a URL from an allowed origin' },
    { customer_id: "is another tenant's customer" },
    { id: 'is in the batch twice' },
  ]);
  expect(
    (await exported(appId)).sort((a, b) => (a.id === tenantId ? -1 : b.id === tenantId ? 1 : 0)),
  ).toEqual([
    { ...entry(), id: tenantId, default_return_url: null, members: ['c'], customer_id: customerId },
    good,
  ]);
});

test('repeating changes nothing, and leaves no audit events', async () => {
  const { appId } = await newApp(gangway);
  const batch = Array.from({ length: 20 }, (_, i) => ({
    id: randomUUID(),
    app_id: appId,
    name: `Tenant ${i}`,
    default_return_url: `https://app.example.com/${i}`,
    members: [`user-${i}`],
    customer_id: `cus_${randomUUID().replaceAll('-', '')}`,
  }));
  expect(statuses(await imported(batch))).toEqual(Array(20).fill('created'));
  const [before, list] = [await audited(appId), await exported(appId)];
  expect(before).toHaveLength(20);
  expect(statuses(await imported(batch))).toEqual(Array(20).fill('unchanged'));
  expect(await audited(appId)).toEqual(before);
  expect(await exported(appId)).toEqual(list);
});

test('what is left out stays as it is, and a list of members is all of them', async () => {
  const { appId, tenantId, customerId } = await newApp(gangway);
  const entry = { id: tenantId, app_id: appId, name: 'First customer', default_return_url: DEMO.returnUrl };
  const whole = { ...entry, members: [DEMO.subject], customer_id: customerId };
  expect(statuses(await imported([entry]))).toEqual(['unchanged']);
  expect(await exported(appId)).toEqual([whole]);
  expect(statuses(await imported([{ ...entry, members: ['x', 'x', 'y'] }]))).toEqual(['replaced']);
  expect(await exported(appId)).toEqual([{ ...whole, members: ['x', 'y'] }]);
  expect(statuses(await imported([{ ...entry, members: [] }]))).toEqual(['replaced']);
  expect(await exported(appId)).toEqual([{ ...whole, members: [] }]);
});

test('one that was deactivated is active again, and that is said', async () => {
  const { appId, tenantId } = await newApp(gangway);
  const entry = { id: tenantId, app_id: appId, name: 'First customer', default_return_url: DEMO.returnUrl };
  await ask('deactivateTenant', { params: { tenant_id: tenantId } });
  expect(statuses(await imported([entry]))).toEqual(['reactivated']);
  expect((await ask('getTenant', { params: { tenant_id: tenantId } })).body.deactivated_at).toBeNull();
  expect(statuses(await imported([entry]))).toEqual(['unchanged']);
});

test('a tenant keeps the customer that it has: a file may be old, and Stripe is not asked', async () => {
  const { appId, tenantId, customerId } = await newApp(gangway);
  const { tenantId: other } = await newTenant(gangway, appId);
  const before = await exported(appId);
  const entry = { app_id: appId, name: 'Renamed' };
  const results = await imported([
    { ...entry, id: tenantId, customer_id: 'cus_Another' },
    { ...entry, id: other, customer_id: customerId },
  ]);
  const errors = {
    customer_id:
      'is not the customer that the tenant has: change it with PUT /management/v1/tenants/{tenant_id}/customer',
  };
  expect(results).toMatchObject([
    { status: 'refused', errors },
    { status: 'refused', errors },
  ]);
  expect(await exported(appId)).toEqual(before);
});

test('what it is in another account or mode is another matter', async () => {
  const { appId } = await newApp(gangway);
  const id = await provisioner(gangway.store).createTenant({ appId, name: 'Of several accounts' });
  const here = await gangway.provider.account();
  await provisioner(gangway.store).linkCustomer(id, 'acct_another', false, 'cus_another');
  await provisioner(gangway.store).linkCustomer(id, here, true, 'cus_live');
  const entry = { id, app_id: appId, name: 'Of several accounts' };
  const own = async () => (await exported(appId)).find((one) => one.id === id);
  expect(await own()).not.toHaveProperty('customer_id');
  const linked = { ...entry, customer_id: `cus_${randomUUID().replaceAll('-', '')}` };
  expect(statuses(await imported([linked]))).toEqual(['replaced']);
  expect(await own()).toMatchObject(linked);
  const [event] = (await audited(appId)) as { changes: object[] }[];
  expect(event?.changes).toEqual([{ field: 'customer_id', before: null, after: linked.customer_id }]);
});

test('of two who ask for one customer, the first gets it', async () => {
  const { appId } = await newApp(gangway);
  const customer_id = `cus_${randomUUID().replaceAll('-', '')}`;
  const entry = () => ({ id: randomUUID(), app_id: appId, name: 'New', customer_id });
  const results = await imported([entry(), entry()]);
  expect(results.map(({ status, errors }) => errors ?? status)).toEqual([
    'created',
    { customer_id: "is another tenant's customer" },
  ]);
});

test('a batch that is not of the declared form is refused as a whole', async () => {
  const { appId } = await newApp(gangway);
  const before = await exported(appId);
  const good = { id: randomUUID(), app_id: appId, name: 'Good' };
  for (const tenants of [[good, { ...good, name: '' }], [], Array(1001).fill(good)])
    expect((await ask('importTenants', { body: { tenants } })).status).toBe(400);
  expect(await exported(appId)).toEqual(before);
});

test('a thousand at once', async () => {
  const appId = await provisioner(gangway.store).createApp({ name: 'A thousand' });
  const batch = Array.from({ length: 1000 }, () => ({
    id: randomUUID(),
    app_id: appId,
    name: 'One of them',
  }));
  expect(new Set(statuses(await imported(batch)))).toEqual(new Set(['created']));
  expect(new Set(statuses(await imported(batch)))).toEqual(new Set(['unchanged']));
});

test('a batch with too many members in all is refused as a whole, and an export comes in shorter pages', async () => {
  const { appId, tenantId } = await newApp(gangway);
  await fillWithMembers(gangway, tenantId);
  const { tenantId: other } = await newTenant(gangway, appId);
  const query = { app_id: appId, limit: 200 };
  const pages = await allPages(ask, 'exportTenants', { query });
  expect(pages.map((page) => page.map(({ id }) => id))).toEqual([[tenantId], [other]]);
  const [[first]] = pages as [[{ members: string[] }]];
  expect(first.members).toHaveLength(10_000);
  const entry = (id: string, members: string[]) => ({ id, app_id: appId, name: 'Many', members });
  const { status, body } = await ask('importTenants', {
    body: { tenants: [entry(tenantId, first.members), entry(other, ['one more'])] },
  });
  expect(status).toBe(400);
  expect(body.errors).toEqual({
    tenants: 'have too many members together (10000 at most): send fewer tenants at a time',
  });
  // So many are not too many.
  const whole = { ...entry(tenantId, first.members), name: 'First customer' };
  const results = await imported([{ ...whole, default_return_url: DEMO.returnUrl }]);
  expect(statuses(results)).toEqual(['unchanged']);
  const params = { tenant_id: tenantId };
  await ask('removeMember', { params, query: { subject: first.members[0] } });
  expect(await allPages(ask, 'exportTenants', { query })).toHaveLength(1);
});

test('a batch whose tenants have very many members is refused as a whole, if it sets them and may', async () => {
  const { appId } = await newApp(gangway);
  const ids = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const { tenantId } = await newTenant(gangway, appId);
      await fillWithMembers(gangway, tenantId);
      return tenantId;
    }),
  );
  const tenants = ids.map((id) => ({ id, app_id: appId, name: 'Many', members: [] }));
  const { status, body } = await ask('importTenants', { body: { tenants } });
  expect(status).toBe(400);
  expect(Object.keys(body.errors as object)).toEqual(['tenants']);
  expect(statuses(await imported(tenants.slice(0, 1)))).toEqual(['replaced']);
  // Who may not know of them does not have them read.
  const { appId: another } = await newApp(gangway);
  const limited = operator(gangway, await newOperatorKey(gangway, { appId: another }));
  const refused = await limited('importTenants', { body: { tenants } });
  expect(refused.status).toBe(200);
  expect(new Set(statuses(refused.body.results as Result[]))).toEqual(new Set(['refused']));
});

test('a tenant that has more members than it may have now is exported, and gets no more', async () => {
  const { appId, tenantId } = await newApp(gangway);
  await fillWithMembers(gangway, tenantId);
  const createdAt = new Date().toISOString();
  await gangway.store.provisioning.queries.members.add([{ tenantId, subject: 'of old', createdAt }]);
  await newTenant(gangway, appId);
  const pages = await allPages(ask, 'exportTenants', { query: { app_id: appId, limit: 200 } });
  expect(pages.map((page) => page.map(({ members }) => (members as string[]).length))).toEqual([
    [10_001],
    [1],
  ]);
  const added = await ask('addMember', { params: { tenant_id: tenantId }, body: { subject: 'one more' } });
  expect(added.status).toBe(409);
});

test('of more than a hundred members that come or go at once, the audit has how many', async () => {
  const { appId, tenantId } = await newApp(gangway);
  const members = Array.from({ length: 150 }, (_, n) => `member ${n}`);
  const entry = { id: tenantId, app_id: appId, name: 'First customer', default_return_url: DEMO.returnUrl };
  expect(statuses(await imported([{ ...entry, members }]))).toEqual(['replaced']);
  const [event] = (await audited(appId)) as { changes: object[] }[];
  expect(event?.changes).toEqual([{ field: 'members', before: '1', after: '150' }]);
  await imported([{ ...entry, members: members.slice(2) }]);
  const [next] = (await audited(appId)) as { changes: object[] }[];
  expect(next?.changes).toEqual([
    { field: 'member', before: 'member 0', after: null },
    { field: 'member', before: 'member 1', after: null },
  ]);
});

test('half of a surrogate pair is kept as what stands for it, so that repeating changes nothing', async () => {
  const { appId, tenantId } = await newApp(gangway);
  const tenants = [{ id: tenantId, app_id: appId, name: 'a\ud800', members: ['b\udfff'] }];
  expect(statuses(await imported(tenants))).toEqual(['replaced']);
  expect(statuses(await imported(tenants))).toEqual(['unchanged']);
  expect(await exported(appId)).toMatchObject([{ name: 'a\ufffd', members: ['b\ufffd'] }]);
});

test('a key of one app is not told whose a tenant or a customer is', async () => {
  const { appId } = await newApp(gangway);
  const theirs = await newApp(gangway);
  const limited = operator(gangway, await newOperatorKey(gangway, { appId }));
  const entry = { app_id: appId, name: 'Mine' };
  const { body } = await limited('importTenants', {
    body: {
      tenants: [
        { ...entry, id: theirs.tenantId },
        { ...entry, id: randomUUID(), customer_id: theirs.customerId },
      ],
    },
  });
  expect(body.results).toMatchObject([
    { errors: { id: 'is taken' } },
    { errors: { customer_id: 'is taken' } },
  ]);
});
