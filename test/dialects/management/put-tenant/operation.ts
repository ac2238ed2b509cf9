import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { calling } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { one, tenant, WITH_TAG } from '../bodies.ts';
import { ifMatch, name, returnUrl, workshopApp, workshopTenant } from '../calls.ts';
import { changedSince, NOTHING, operatorCauses } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, changed, conflict, notFound, withBody } from '../responses.ts';

const id = 'putTenant';
const entry = fc.record(
  { ...workshopApp, name, default_return_url: returnUrl },
  { requiredKeys: ['app_id', 'name'] },
);

export const putTenant: TestOperation = {
  causes: {
    ...operatorCauses(id),
    unknownApp: calling(id, { body: { app_id: NOTHING, name: 'First customer' } }),
    otherApp: calling(id, { body: { app_id: DEMO.appId, name: 'First customer' } }),
    disallowedReturnUrl: calling(id, {
      body: { app_id: DEMO.workshopAppId, name: 'First customer', default_return_url: 'https://b.example/' },
    }),
    ...changedSince(id),
    existingTenant: calling(id, { headers: { 'If-None-Match': '*' } }),
    tenant: inNewApp(id, ({ appId, tenantId }) => ({
      params: { tenant_id: tenantId },
      body: { app_id: appId, name: 'First customer', default_return_url: DEMO.returnUrl },
    })),
    made: inNewApp(id, ({ appId }) => ({
      params: { tenant_id: crypto.randomUUID() },
      body: { app_id: appId, name: 'First customer', default_return_url: DEMO.returnUrl },
    })),
  },
  calls: fc.oneof(
    fc.record({ params: fc.record(workshopTenant), headers: ifMatch, body: entry }),
    fc.record({ params: fc.record({ tenant_id: fc.uuid() }), body: entry }),
  ),
  responses: [
    one(tenant, WITH_TAG),
    one(tenant, { ...WITH_TAG, status: 201 }),
    notFound,
    conflict,
    changed,
    ...withBody,
    ...always,
  ],
};
