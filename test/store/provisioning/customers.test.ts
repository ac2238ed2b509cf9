import { expect, test } from 'vitest';
import { openTestStore } from '../../support/database.ts';
import { registerTenant } from '../../support/portal.ts';
import { provisioner } from '../../support/provisioner.ts';

const SCOPE = { account: 'acct_1', livemode: false };

async function start() {
  const store = await openTestStore(':memory:');
  const admin = provisioner(store);
  const { appId, tenantId: first } = await registerTenant(store);
  const second = await admin.createTenant({ appId, name: 'Second' });
  const { queries, atomically } = store.provisioning;
  const link = (customers: Readonly<Record<string, string>>, scope = SCOPE) =>
    atomically((transaction) =>
      transaction.customers.link(
        scope,
        Object.entries(customers).map(([tenantId, customerId]) => ({ tenantId, customerId })),
      ),
    );
  await link({ [first]: 'cus_1', [second]: 'cus_2' });
  return { first, second, link, customers: queries.customers };
}

test('a tenant has one customer in an account and mode, and others elsewhere', async () => {
  const { first, link, customers } = await start();
  const live = { ...SCOPE, livemode: true };
  await link({ [first]: 'cus_1' }, live);
  await link({ [first]: 'cus_3' });
  expect(await customers.of([first])).toHaveLength(2);
  expect(await customers.holders(SCOPE, ['cus_1', 'cus_3'])).toEqual(new Map([['cus_3', first]]));
  expect(await customers.holders(live, ['cus_1', 'cus_3'])).toEqual(new Map([['cus_1', first]]));
});

test('a customer that is another tenant’s stays that one’s: whoever manages the one would manage the other', async () => {
  const { first, second, link, customers } = await start();
  await expect(link({ [second]: 'cus_1' })).rejects.toThrow();
  const holders = await customers.holders(SCOPE, ['cus_1', 'cus_2']);
  expect(Object.fromEntries(holders)).toEqual({ cus_1: first, cus_2: second });
});
