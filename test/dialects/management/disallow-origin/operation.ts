import fc from 'fast-check';
import { provisioner } from '../../../support/provisioner.ts';
import { calling, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { APP, TENANT } from '../bodies.ts';
import { workshopApp } from '../calls.ts';
import { operatorCauses, unknownApp } from '../causes.ts';
import { inNewApp, newApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'disallowOrigin';
const origin = 'https://old.example.com';

export const disallowOrigin: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...unknownApp(id),
    notAnOrigin: calling(id, { query: { origin: 'https://app.example.com/account' } }),
    removed: async ({ gangway }) => {
      const { appId, tenantId } = await newApp(gangway);
      const admin = provisioner(gangway.store);
      await admin.addOrigin(appId, origin);
      await admin.setDefaultReturnUrl(tenantId, `${origin}/account`);
      return seen(gangway.call(id, { params: { app_id: appId }, query: { origin } }));
    },
    absent: inNewApp(id, ({ appId }) => ({ params: { app_id: appId }, query: { origin } })),
  },
  calls: fc.record({
    params: fc.record(workshopApp),
    query: fc.record({ origin: fc.domain().map((domain) => `https://old.${domain}`) }),
  }),
  responses: [
    {
      status: 200,
      body: { app_id: APP, origin, removed: true, tenants_with_refused_default_return_url: [TENANT] },
      free: ['origin'],
      mayBeEmpty: ['tenants_with_refused_default_return_url'],
      mostItems: { tenants_with_refused_default_return_url: 100 },
    },
    notFound,
    ...always,
  ],
};
