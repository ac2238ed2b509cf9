import { expect, onTestFinished, test } from 'vitest';
import { monthlyPrice } from '../../../sandbox/support.ts';
import { startTestGangway } from '../../../support/gangway.ts';
import { operator } from '../../../support/operator.ts';
import { newApp } from '../new-app.ts';

test('the subscription that a customer has had for long is known soon after it is linked', async () => {
  const gangway = await startTestGangway();
  onTestFinished(() => gangway.close());
  const ask = operator(gangway);
  const { client } = gangway.provider;
  const customer = await client.customers.create({ name: 'Of old' });
  const price = await monthlyPrice(client);
  const { id } = await client.subscriptions.create({ customer: customer.id, items: [{ price: price.id }] });
  // What Stripe tells of it comes while it is nobody's.
  await gangway.settle();
  const { tenantId } = await newApp(gangway);
  const params = { tenant_id: tenantId };
  await ask('linkCustomer', { params, body: { customer_id: customer.id } });
  await gangway.settle();
  const { body } = await ask('getTenantSubscription', { params });
  expect(body.subscription).toMatchObject({ id, status: 'active' });
});
