import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import type { TestOperation } from '../../dialect.ts';
import { TENANT } from '../bodies.ts';
import { subject, workshopTenant } from '../calls.ts';
import { operatorCauses, unknownTenant } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound, withBody } from '../responses.ts';

const id = 'addMember';

export const addMember: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownTenant(id),
    added: inNewApp(id, ({ tenantId }) => ({
      params: { tenant_id: tenantId },
      body: { subject: crypto.randomUUID() },
    })),
    known: inNewApp(id, ({ tenantId }) => ({ params: { tenant_id: tenantId } })),
  },
  calls: fc.record({ params: fc.record(workshopTenant), body: fc.record({ subject }) }),
  responses: [
    { status: 200, body: { tenant_id: TENANT, subject: DEMO.subject, added: true }, free: ['subject'] },
    notFound,
    ...withBody,
    ...always,
  ],
};
