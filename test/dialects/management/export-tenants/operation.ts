import { DEMO } from '../../../../src/demo/data.ts';
import { failingAtAccount } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { APP, page, TENANT } from '../bodies.ts';
import { asking, limit, workshopApp } from '../calls.ts';
import { operatorCauses, staleCursor, unknownApp } from '../causes.ts';
import { inNewApp } from '../new-app.ts';
import { always, notFound, providerUnavailable } from '../responses.ts';

const id = 'exportTenants';

export const exportTenants: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    ...unknownApp(id),
    ...failingAtAccount(id),
    one: inNewApp(id, ({ appId }) => ({ query: { app_id: appId } })),
  },
  calls: asking({ ...workshopApp, ...limit }),
  responses: [
    page({
      body: {
        id: TENANT,
        app_id: APP,
        name: 'First customer',
        default_return_url: DEMO.returnUrl,
        members: [DEMO.subject],
        customer_id: 'cus_Example',
      },
      free: ['name', 'members.0'],
      nullable: ['default_return_url'],
      webAddress: ['default_return_url'],
      optional: ['default_return_url', 'members', 'customer_id'],
      mayBeEmpty: ['members'],
      mostItems: { members: 100_000 },
    }),
    notFound,
    providerUnavailable,
    ...always,
  ],
};
