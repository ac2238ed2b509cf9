import type { TestOperation } from '../../dialect.ts';
import { apiKey, page } from '../bodies.ts';
import { asking, limit, workshopTenant } from '../calls.ts';
import { operatorCauses, staleCursor, unknownTenant } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'listApiKeys';

export const listApiKeys: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    ...unknownTenant(id),
    one: inNewApp(id, ({ tenantId }) => ({ query: { tenant_id: tenantId } })),
  },
  calls: asking({ ...workshopTenant, ...limit }),
  responses: [page(apiKey), notFound, ...always],
};
