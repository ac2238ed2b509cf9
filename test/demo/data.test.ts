import { expect, test } from 'vitest';
import { DEMO, ensureDemoData } from '../../src/demo/data.ts';
import { startTestGangway } from '../support/gangway.ts';
import { provisioner } from '../support/provisioner.ts';

async function customerOf({ store, provider }: Awaited<ReturnType<typeof startTestGangway>>) {
  const slot = { tenantId: DEMO.tenantId, account: await provider.account(), livemode: false };
  return (await store.customers.findBinding(slot))?.customerId;
}

test('a start changes nothing of the demo, however many customers have come since', async () => {
  const gangway = await startTestGangway();
  const { store, provider } = gangway;
  const before = await customerOf(gangway);
  for (let i = 0; i < 100; i++) await provider.client.customers.create({ name: 'Another' });
  await ensureDemoData(store, provider);
  expect(await customerOf(gangway)).toBe(before);
  await gangway.close();
});

test('nor what was changed since', async () => {
  const { store, provider, close } = await startTestGangway();
  const admin = provisioner(store);
  const { appId, tenantId, workshopAppId, spareTenantId } = DEMO;
  for (const id of [appId, workshopAppId]) {
    await admin.setAppEnabled(id, false);
    await admin.removeOrigin(id, 'https://app.example.com');
  }
  for (const id of [tenantId, spareTenantId]) await admin.setDefaultReturnUrl(id, 'https://example.com/');
  await admin.removeMember(tenantId, DEMO.subject);
  const all = async () => [
    await admin.showApp(appId),
    await admin.showApp(workshopAppId),
    await admin.showTenant(tenantId),
    await admin.showTenant(spareTenantId),
    await store.access.findAccess(tenantId, DEMO.subject, undefined),
    await admin.listApiKeys(),
    await admin.listAppApiKeys(),
  ];
  const before = await all();
  await ensureDemoData(store, provider);
  expect(await all()).toEqual(before);
  await close();
});

test('nothing of it is audited, for no operator has done it', async () => {
  const { store, close } = await startTestGangway();
  const { audit } = store.provisioning.queries;
  expect((await audit.list({}, { limit: 1, after: undefined })).items).toEqual([]);
  await close();
});

test('a demo customer that was deleted is made anew, with a subscription', async () => {
  const gangway = await startTestGangway();
  const { store, provider } = gangway;
  const before = (await customerOf(gangway)) ?? '';
  await provider.client.customers.del(before);
  await ensureDemoData(store, provider);
  const after = (await customerOf(gangway)) ?? '';
  expect(after).not.toBe(before);
  expect((await provider.client.subscriptions.list({ customer: after })).data).toHaveLength(1);
  await gangway.close();
});
