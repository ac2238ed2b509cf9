import fc from 'fast-check';
import type { TestOperation } from '../../dialect.ts';
import { newApiKey, one } from '../bodies.ts';
import { idempotencyKey, workshopTenant } from '../calls.ts';
import { operatorCauses, reusedIdempotencyKey, unknownTenant } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, keyReused, notFound, withBody } from '../responses.ts';

const id = 'createApiKey';

export const createApiKey: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownTenant(id),
    made: inNewApp(id, ({ tenantId }) => ({ params: { tenant_id: tenantId } })),
    ...reusedIdempotencyKey(id, { mode: 'test' }, { mode: 'live' }),
  },
  calls: fc.record({
    params: fc.record(workshopTenant),
    headers: idempotencyKey,
    body: fc.record({ mode: fc.constantFrom('live', 'test') }, { requiredKeys: [] }),
  }),
  responses: [one(newApiKey, { status: 201 }), notFound, ...withBody, keyReused, ...always],
};
