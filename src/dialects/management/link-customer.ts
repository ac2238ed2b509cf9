import { PROVIDER_ERRORS } from '../../billing/errors.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { actorOf, OPERATOR_ERRORS } from './authenticate.ts';
import { operation } from './base.ts';
import { writtenTenant } from './written.ts';

/** Binds a tenant to a customer that Stripe has. */
export const linkCustomer = operation('linkCustomer', {
  fails: [...OPERATOR_ERRORS, ...PROVIDER_ERRORS, 'TENANT_UNKNOWN', 'CUSTOMER_MISSING', 'CUSTOMER_TAKEN'],
  fields: { TENANT_UNKNOWN: 'tenant_id', CUSTOMER_MISSING: 'customer_id', CUSTOMER_TAKEN: 'customer_id' },
  valid: ({ workshopTenant, workshopCustomer }) => ({
    params: { tenant_id: workshopTenant },
    body: { customer_id: workshopCustomer },
  }),
  handle: async (request, { provisioning }): Promise<OperationResponse<'linkCustomer'>> => {
    const actor = actorOf(request);
    const { tenant_id } = request.params;
    await provisioning.customers.link(actor, tenant_id, request.body.customer_id);
    const tenant = await provisioning.tenants.get(actor, tenant_id);
    return { status: 200, body: writtenTenant(tenant) };
  },
});
