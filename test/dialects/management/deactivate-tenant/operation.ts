import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import type { TestOperation } from '../../dialect.ts';
import { one, tenant, WITH_TAG } from '../bodies.ts';
import { ifMatch, uuid } from '../calls.ts';
import { changedSince, operatorCauses, unknownTenant } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, changed, notFound } from '../responses.ts';

const id = 'deactivateTenant';

export const deactivateTenant: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownTenant(id),
    ...changedSince(id),
    deactivated: inNewApp(id, ({ tenantId }) => ({ params: { tenant_id: tenantId } })),
  },
  calls: fc.record({ params: fc.record({ tenant_id: uuid(DEMO.spareTenantId) }), headers: ifMatch }),
  responses: [one(tenant, WITH_TAG), notFound, changed, ...always],
};
