import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import type { TestOperation } from '../../dialect.ts';
import { appApiKey, one } from '../bodies.ts';
import { uuid } from '../calls.ts';
import { operatorCauses, unknownKeyId } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'revokeAppApiKey';

export const revokeAppApiKey: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownKeyId(id),
    revoked: inNewApp(id, ({ appKeyId }) => ({ params: { key_id: appKeyId } })),
  },
  calls: fc.record({ params: fc.record({ key_id: uuid(DEMO.revokedAppKeyId) }) }),
  responses: [one(appApiKey), notFound, ...always],
};
