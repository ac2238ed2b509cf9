import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import type { TestOperation } from '../../dialect.ts';
import { apiKey, one } from '../bodies.ts';
import { uuid } from '../calls.ts';
import { operatorCauses, unknownKeyId } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'revokeApiKey';

export const revokeApiKey: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownKeyId(id),
    revoked: inNewApp(id, ({ keyId }) => ({ params: { key_id: keyId } })),
  },
  calls: fc.record({ params: fc.record({ key_id: uuid(DEMO.revokedKeyId) }) }),
  responses: [one(apiKey), notFound, ...always],
};
