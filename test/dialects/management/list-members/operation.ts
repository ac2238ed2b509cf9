import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import type { TestOperation } from '../../dialect.ts';
import { page, TENANT, TIME } from '../bodies.ts';
import { limit, workshopTenant } from '../calls.ts';
import { operatorCauses, staleCursor, unknownTenant } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'listMembers';

export const listMembers: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    ...unknownTenant(id),
    one: inNewApp(id, ({ tenantId }) => ({ params: { tenant_id: tenantId } })),
  },
  calls: fc.record({ params: fc.record(workshopTenant), query: fc.record(limit, { requiredKeys: [] }) }),
  responses: [
    page({ body: { tenant_id: TENANT, subject: DEMO.subject, created_at: TIME }, free: ['subject'] }),
    notFound,
    ...always,
  ],
};
