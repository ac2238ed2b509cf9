import fc from 'fast-check';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { APP, ID } from '../bodies.ts';
import { workshopApp } from '../calls.ts';
import { operatorCauses, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'removePublicKey';

export const removePublicKey: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownApp(id),
    removed: inNewApp(id, ({ appId, publicKeyId }) => ({
      params: { app_id: appId, key_id: publicKeyId },
    })),
    absent: calling(id),
  },
  calls: fc.record({ params: fc.record({ ...workshopApp, key_id: fc.uuid() }) }),
  responses: [{ status: 200, body: { app_id: APP, id: ID, removed: true } }, notFound, ...always],
};
