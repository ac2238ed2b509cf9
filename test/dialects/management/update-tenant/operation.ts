import fc from 'fast-check';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { one, tenant, WITH_TAG } from '../bodies.ts';
import { ifMatch, name, returnUrl, workshopTenant } from '../calls.ts';
import { changedSince, operatorCauses, unknownTenant } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, changed, notFound, withBody } from '../responses.ts';

const id = 'updateTenant';

export const updateTenant: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownTenant(id),
    disallowedReturnUrl: calling(id, { body: { default_return_url: 'https://b.example/' } }),
    ...changedSince(id),
    renamed: inNewApp(id, ({ tenantId }) => ({
      params: { tenant_id: tenantId },
      body: { name: 'First customer Ltd' },
    })),
  },
  calls: fc.record({
    params: fc.record(workshopTenant),
    headers: ifMatch,
    body: fc.oneof(
      fc.record({ name }),
      fc.record({ default_return_url: returnUrl }),
      fc.record({ name, default_return_url: returnUrl }),
    ),
  }),
  responses: [one(tenant, WITH_TAG), notFound, changed, ...withBody, ...always],
};
