import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import type { TestOperation } from '../../dialect.ts';
import { one, tenant, WITH_TAG } from '../bodies.ts';
import { uuid } from '../calls.ts';
import { operatorCauses, unknownTenant } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'getTenant';

export const getTenant: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownTenant(id),
    tenant: inNewApp(id, ({ tenantId }) => ({ params: { tenant_id: tenantId } })),
  },
  calls: fc.record({ params: fc.record({ tenant_id: uuid(DEMO.spareTenantId) }) }),
  responses: [one(tenant, WITH_TAG), notFound, ...always],
};
