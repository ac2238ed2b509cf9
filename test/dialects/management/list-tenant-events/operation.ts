import fc from 'fast-check';
import { seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { page, TIME } from '../bodies.ts';
import { limit, workshopTenant } from '../calls.ts';
import { operatorCauses, staleCursor, unknownTenant } from '../causes.ts';
import { newApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'listTenantEvents';

export const listTenantEvents: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    ...unknownTenant(id),
    one: async ({ gangway, time }) => {
      const { client } = gangway.provider;
      const { tenantId } = await newApp(gangway);
      const customer = await client.customers.create();
      await gangway.call('linkCustomer', {
        params: { tenant_id: tenantId },
        body: { customer_id: customer.id },
      });
      // That it was made may be told before it is the tenant's: it needs one more for a second page.
      await client.customers.update(customer.id, { name: 'Another' });
      await gangway.settle();
      // What came at the same time has no order that a caller could foresee.
      time.ahead = 1;
      await client.customers.update(customer.id, { name: 'First customer' });
      await gangway.settle();
      // If the customer has only just been refreshed for the event before, it rests.
      time.ahead = 3;
      await gangway.settle();
      const response = await seen(gangway.call(id, { params: { tenant_id: tenantId }, query: { limit: 1 } }));
      time.ahead = 0;
      return response;
    },
  },
  calls: fc.record({ params: fc.record(workshopTenant), query: fc.record(limit, { requiredKeys: [] }) }),
  responses: [
    page({
      body: {
        id: 'evt_1Example',
        type: 'v1.customer.updated',
        object_id: 'cus_Example',
        created_at: TIME,
        received_at: TIME,
        deliveries: 1,
        state: 'done',
      },
      free: ['id', 'type', 'object_id'],
      nullable: ['object_id'],
    }),
    notFound,
    ...always,
  ],
};
