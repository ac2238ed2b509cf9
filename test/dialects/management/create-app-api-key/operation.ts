import fc from 'fast-check';
import type { TestOperation } from '../../dialect.ts';
import { newAppApiKey, one } from '../bodies.ts';
import { idempotencyKey, workshopApp } from '../calls.ts';
import { operatorCauses, reusedIdempotencyKey, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, keyReused, notFound, withBody } from '../responses.ts';

const id = 'createAppApiKey';

export const createAppApiKey: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownApp(id),
    made: inNewApp(id, ({ appId }) => ({ params: { app_id: appId } })),
    ...reusedIdempotencyKey(id, { type: 'read' }, { type: 'write' }),
  },
  calls: fc.record({
    params: fc.record(workshopApp),
    headers: idempotencyKey,
    body: fc.record(
      { type: fc.constantFrom('read', 'write'), mode: fc.constantFrom('live', 'test') },
      { requiredKeys: ['type'] },
    ),
  }),
  responses: [one(newAppApiKey, { status: 201 }), notFound, ...withBody, keyReused, ...always],
};
