import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { APP, ID, page, TENANT, TIME } from '../bodies.ts';
import { asking, limit, workshopApp, workshopTenant } from '../calls.ts';
import { operatorCauses, staleCursor, unknownApp } from '../causes.ts';
import { newApp } from '../new-app.ts';
import { always, notFound } from '../responses.ts';

const id = 'listAuditEvents';
const moment = fc
  .date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const listAuditEvents: TestOperation = {
  causes: {
    ...operatorCauses(id),
    ...staleCursor(id),
    ...unknownApp(id),
    one: async ({ gangway }) => {
      const { appId, tenantId } = await newApp(gangway);
      const params = { tenant_id: tenantId };
      await gangway.call('updateTenant', { params, body: { name: 'First customer Ltd' } });
      return seen(gangway.call(id, { query: { app_id: appId } }));
    },
  },
  calls: asking({
    ...workshopApp,
    ...workshopTenant,
    principal: fc.constantFrom('cli', 'user:a b', `key:${DEMO.revokedKeyId}`),
    action: fc.constantFrom('portal.open', 'tenant.update'),
    outcome: fc.constantFrom('succeeded', 'STORE_UNAVAILABLE'),
    since: moment,
    until: moment,
    ...limit,
  }),
  responses: [
    page({
      body: {
        id: ID,
        at: TIME,
        request_id: 'req_xyz123',
        dialect: 'management',
        principal: `operator:${ID}`,
        app_id: APP,
        tenant_id: TENANT,
        action: 'tenant.update',
        outcome: 'succeeded',
        provider_request_id: 'req_1',
        changes: [{ field: 'name', before: 'First customer', after: 'First customer Ltd' }],
      },
      free: [
        ...['request_id', 'dialect', 'principal', 'action', 'outcome', 'provider_request_id'],
        ...['changes.0.field', 'changes.0.before', 'changes.0.after'],
      ],
      nullable: ['app_id', 'tenant_id', 'provider_request_id', 'changes.0.before', 'changes.0.after'],
      mayBeEmpty: ['changes'],
      mostItems: { changes: 20_000 },
    }),
    notFound,
    ...always,
  ],
};
