import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { TENANT } from '../bodies.ts';
import { subject, workshopTenant } from '../calls.ts';
import { operatorCauses, unknownTenant } from '../causes.ts';
import { fillWithMembers, inNewApp, newApp } from '../new-app.ts';
import { always, conflict, notFound, withBody } from '../responses.ts';

const id = 'addMember';

export const addMember: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownTenant(id),
    added: inNewApp(id, ({ tenantId }) => ({
      params: { tenant_id: tenantId },
      body: { subject: crypto.randomUUID() },
    })),
    tooManyMembers: async ({ gangway }) => {
      const { tenantId } = await newApp(gangway);
      await fillWithMembers(gangway, tenantId);
      return seen(gangway.call(id, { params: { tenant_id: tenantId }, body: { subject: 'one more' } }));
    },
    known: inNewApp(id, ({ tenantId }) => ({ params: { tenant_id: tenantId } })),
  },
  calls: fc.record({ params: fc.record(workshopTenant), body: fc.record({ subject }) }),
  responses: [
    { status: 200, body: { tenant_id: TENANT, subject: DEMO.subject, added: true }, free: ['subject'] },
    notFound,
    conflict,
    ...withBody,
    ...always,
  ],
};
