import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { provisioner } from '../../../support/provisioner.ts';
import { seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { newAppApiKey, one } from '../bodies.ts';
import { idempotencyKey, uuid } from '../calls.ts';
import { operatorCauses, reusedIdempotencyKey, unknownKeyId } from '../causes.ts';
import { inNewApp, newApp } from '../new-app.ts';
import { always, conflict, keyReused, notFound, withBody } from '../responses.ts';

const id = 'rotateAppApiKey';

export const rotateAppApiKey: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownKeyId(id),
    made: inNewApp(id, ({ appKeyId }) => ({ params: { key_id: appKeyId } })),
    endedKey: async ({ gangway }) => {
      const { appKeyId } = await newApp(gangway);
      await provisioner(gangway.store).revokeAppApiKey(appKeyId);
      return seen(gangway.call(id, { params: { key_id: appKeyId } }));
    },
    ...reusedIdempotencyKey(id, { overlap_seconds: 3600 }, { overlap_seconds: 7200 }),
  },
  calls: fc.record({
    params: fc.record({ key_id: uuid(DEMO.rotatedAppKeyId) }),
    headers: idempotencyKey,
    // Without an overlap it would end at once.
    body: fc.record({ overlap_seconds: fc.integer({ min: 3600, max: 2_592_000 }) }, { requiredKeys: [] }),
  }),
  responses: [one(newAppApiKey, { status: 201 }), notFound, ...withBody, conflict, keyReused, ...always],
};
