import fc from 'fast-check';
import type { TestOperation } from '../../dialect.ts';
import { APP, page, TIME } from '../bodies.ts';
import { limit, workshopApp } from '../calls.ts';
import { operatorCauses, staleCursor, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'listOrigins';

export const listOrigins: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    ...unknownApp(id),
    one: inNewApp(id, ({ appId }) => ({ params: { app_id: appId } })),
  },
  calls: fc.record({ params: fc.record(workshopApp), query: fc.record(limit, { requiredKeys: [] }) }),
  responses: [
    page({ body: { app_id: APP, origin: 'https://app.example.com', created_at: TIME }, free: ['origin'] }),
    notFound,
    ...always,
  ],
};
