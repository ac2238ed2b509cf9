import { expect, test } from 'vitest';
import { startChild } from '../support/child.ts';
import { audits, bindings, newLocation, openTestStore, urlOf } from '../support/database.ts';
import { registerTenant } from '../support/portal.ts';
import { providerAt, startTestSandbox } from '../support/provider.ts';

test('four processes open a tenant’s first portals at once: one customer', { timeout: 60_000 }, async () => {
  const location = await newLocation();
  const { appId, tenantId } = await registerTenant(await openTestStore(location));
  const sandbox = await startTestSandbox();
  // The first to come takes until the others have met its idempotency key in use.
  sandbox.faults.inject({ method: 'POST', path: '/v1/customers', kind: 'delay', ms: 1_000_000 });
  const children = Array.from({ length: 4 }, () =>
    startChild('open-portals.ts', [urlOf(location), sandbox.url, appId, tenantId, '12']),
  );
  const inUse = () => sandbox.requests.filter(({ status }) => status === 409).length;
  await expect.poll(inUse, { timeout: 30_000 }).toBeGreaterThan(2);
  sandbox.faults.clear();
  for (const child of children) expect(await child.exit()).toEqual({ code: 0, stdout: '12\n', stderr: '' });

  const { data } = await providerAt(sandbox.url).client.customers.list();
  expect(data).toHaveLength(1);
  expect(await bindings(location)).toMatchObject([
    { tenant_id: tenantId, customer_id: data[0]?.id, attempt: 0 },
  ]);
  expect((await audits(location)).map(({ outcome }) => outcome)).toEqual(Array(48).fill('succeeded'));
});
