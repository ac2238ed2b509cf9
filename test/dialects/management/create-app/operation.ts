import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { app, one, WITH_TAG } from '../bodies.ts';
import { idempotencyKey, issuer, name } from '../calls.ts';
import { operatorCauses, reusedIdempotencyKey } from '../causes.ts';
import { always, conflict, keyReused, withBody } from '../responses.ts';

const id = 'createApp';

export const createApp: TestOperation = {
  causes: {
    ...operatorCauses(id),
    made: calling(id, { body: { name: 'Acme', issuer: DEMO.issuer } }),
    takenId: calling(id, { body: { id: DEMO.workshopAppId, name: 'Acme' } }),
    ...reusedIdempotencyKey(id, { name: 'Acme' }, { name: 'Acme Cloud' }),
  },
  calls: fc.record({
    headers: idempotencyKey,
    body: fc.record(
      {
        id: fc.nat().map(() => crypto.randomUUID()),
        name,
        issuer: fc.option(issuer),
        portal_configuration: fc.option(fc.stringMatching(/^bpc_[A-Za-z0-9_]{1,250}$/)),
      },
      { requiredKeys: ['name'] },
    ),
  }),
  responses: [one(app, { ...WITH_TAG, status: 201 }), ...withBody, conflict, keyReused, ...always],
};
