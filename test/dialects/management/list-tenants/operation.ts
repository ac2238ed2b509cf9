import fc from 'fast-check';
import type { TestOperation } from '../../dialect.ts';
import { page, tenant } from '../bodies.ts';
import { asking, limit, workshopApp } from '../calls.ts';
import { operatorCauses, staleCursor, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'listTenants';

export const listTenants: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    ...unknownApp(id),
    one: inNewApp(id, ({ appId }) => ({ query: { app_id: appId } })),
  },
  calls: asking({ ...workshopApp, active: fc.boolean(), ...limit }),
  responses: [page(tenant), notFound, ...always],
};
