import { DEMO } from '../../../../src/demo/data.ts';
import { provisioner } from '../../../support/provisioner.ts';
import { calling, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { one, tenant } from '../bodies.ts';
import { operatorCauses, unknownTenant } from '../causes.ts';
import { newApp } from '../new-app.ts';
import { always, conflict, notFound, providerUnavailable, withBody } from '../responses.ts';

const id = 'linkCustomer';

export const linkCustomer: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownTenant(id),
    unknownCustomer: calling(id, { body: { customer_id: 'cus_Missing' } }),
    takenCustomer: async ({ gangway }) => {
      const { customers } = await provisioner(gangway.store).showTenant(DEMO.tenantId);
      return seen(gangway.call(id, { body: { customer_id: customers[0]?.customerId } }));
    },
    linked: async ({ gangway }) => {
      const { tenantId } = await newApp(gangway);
      const customer = await gangway.provider.client.customers.create();
      const body = { customer_id: customer.id };
      return seen(gangway.call(id, { params: { tenant_id: tenantId }, body }));
    },
  },

  responses: [one(tenant), notFound, conflict, ...withBody, providerUnavailable, ...always],
};
