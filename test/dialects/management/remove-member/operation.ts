import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import type { TestOperation } from '../../dialect.ts';
import { TENANT } from '../bodies.ts';
import { subject, workshopTenant } from '../calls.ts';
import { operatorCauses, unknownTenant } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'removeMember';

export const removeMember: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownTenant(id),
    removed: inNewApp(id, ({ tenantId }) => ({ params: { tenant_id: tenantId } })),
    absent: inNewApp(id, ({ tenantId }) => ({
      params: { tenant_id: tenantId },
      query: { subject: crypto.randomUUID() },
    })),
  },
  calls: fc.record({ params: fc.record(workshopTenant), query: fc.record({ subject }) }),
  responses: [
    { status: 200, body: { tenant_id: TENANT, subject: DEMO.subject, removed: true }, free: ['subject'] },
    notFound,
    ...always,
  ],
};
