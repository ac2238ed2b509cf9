import { expect, test } from 'vitest';
import { DEMO, ensureDemoData } from '../../src/demo/data.ts';
import { startTestGangway } from '../support/gangway.ts';

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
