import { expect, test } from 'vitest';
import { createMirror } from '../../src/mirror.ts';
import { newLocation, openTestStore } from '../support/database.ts';
import { registerTenant } from '../support/portal.ts';
import { startProvider } from '../support/provider.ts';
import { provisioner } from '../support/provisioner.ts';

/** Refreshing all would take longer than anybody waits, were it spread over time as what is done in the background is. */
const CALLERS = 60;

test('callers who come at once wait for Stripe, and not for a turn', async () => {
  const { provider } = await startProvider();
  const store = await openTestStore(await newLocation());
  const scope = { account: await provider.account(), livemode: provider.livemode };
  const customers = await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      const { tenantId } = await registerTenant(store);
      const { id } = await provider.client.customers.create({ name: 'Tenant' });
      await provisioner(store).linkCustomer(tenantId, scope.account, scope.livemode, id);
      return id;
    }),
  );
  const { readThrough } = createMirror({
    store,
    provider,
    now: () => new Date(),
    lease: 10_000,
    onError: () => {},
    onDrift: () => {},
  });
  const standings = await Promise.all(customers.map((id) => readThrough.refresh(scope, id, false)));
  expect(standings.filter(({ refreshedAt }) => refreshedAt === undefined)).toEqual([]);
});
