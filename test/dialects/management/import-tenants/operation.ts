import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { calling, failingAtAccount, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { TENANT } from '../bodies.ts';
import { name, returnUrl, subject, workshopApp } from '../calls.ts';
import { NOTHING, operatorCauses } from '../causes.ts';
import { always, providerUnavailable, withBody } from '../responses.ts';

const id = 'importTenants';
const entry = () => ({ id: crypto.randomUUID(), app_id: DEMO.workshopAppId, name: 'First customer' });

export const importTenants: TestOperation = {
  causes: {
    ...operatorCauses(id),
    created: async ({ gangway }) => seen(gangway.call(id, { body: { tenants: [entry()] } })),
    refused: calling(id, { body: { tenants: [{ ...entry(), app_id: NOTHING }] } }),
    // Only who names a customer has to know whose.
    ...failingAtAccount(id, { body: { tenants: [{ ...entry(), customer_id: 'cus_Example' }] } }),
  },
  calls: fc.record({
    body: fc.record({
      tenants: fc.array(
        fc.record(
          {
            id: fc.nat().map(() => crypto.randomUUID()),
            ...workshopApp,
            name,
            default_return_url: returnUrl,
            members: fc.array(subject, { maxLength: 5 }),
            customer_id: fc.nat().map(() => `cus_${crypto.randomUUID().replaceAll('-', '')}`),
          },
          { requiredKeys: ['id', 'app_id', 'name'] },
        ),
        { minLength: 1, maxLength: 20 },
      ),
    }),
  }),
  responses: [
    {
      status: 200,
      body: { results: [{ id: TENANT, status: 'refused', errors: { app_id: 'is not the id of an app' } }] },
      free: ['results.0.errors.app_id'],
      optional: ['results.0.errors'],
      maps: ['results.0.errors'],
      mayBeEmpty: ['results'],
      mostItems: { results: 1000 },
    },
    ...withBody,
    providerUnavailable,
    ...always,
  ],
};
