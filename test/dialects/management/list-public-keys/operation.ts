import fc from 'fast-check';
import type { TestOperation } from '../../dialect.ts';
import { page, publicKey } from '../bodies.ts';
import { limit, workshopApp } from '../calls.ts';
import { operatorCauses, staleCursor, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'listPublicKeys';

export const listPublicKeys: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    ...unknownApp(id),
    one: inNewApp(id, ({ appId }) => ({ params: { app_id: appId } })),
  },
  calls: fc.record({ params: fc.record(workshopApp), query: fc.record(limit, { requiredKeys: [] }) }),
  responses: [page(publicKey), notFound, ...always],
};
