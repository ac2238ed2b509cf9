import { expect, test } from 'vitest';
import { newLocation, openTestStore, rows } from '../support/database.ts';

test('an audit row has its time and id from outside, and needs no tenant that exists', async () => {
  const location = await newLocation();
  const clock = { now: () => new Date('2026-11-01T12:00:00.000Z'), newId: () => 'id-1' };
  const { audit } = await openTestStore(location, clock);
  const event = { requestId: 'req_1', dialect: 'd', principal: 'user:x', appId: 'a', tenantId: 't' };
  const refused = { action: 'portal.open', outcome: 'TENANT_UNKNOWN', providerRequestId: null };
  await audit.recordAudit({ ...event, ...refused });
  expect(await rows(location, 'select id, at, tenant_id, action, outcome from audit_events')).toEqual([
    {
      id: 'id-1',
      at: '2026-11-01T12:00:00.000Z',
      tenant_id: 't',
      action: 'portal.open',
      outcome: 'TENANT_UNKNOWN',
    },
  ]);
});

test('tells whether an action of a tenant had an outcome since a time', async () => {
  const clock = { now: () => new Date('2026-11-01T12:00:00.000Z'), newId: () => 'id-1' };
  const { audit } = await openTestStore(await newLocation(), clock);
  await audit.recordAudit({
    requestId: 'req_1',
    dialect: 'd',
    principal: 'user:x',
    appId: 'a',
    tenantId: 't',
    action: 'portal.open',
    outcome: 'succeeded',
    providerRequestId: null,
  });
  const noon = clock.now();
  const later = new Date(noon.getTime() + 1);
  const actions = ['checkout.open', 'portal.open'];
  expect(await audit.hasAudit('t', actions, 'succeeded', noon)).toBe(true);
  expect(await audit.hasAudit('t', actions, 'succeeded', later)).toBe(false);
  expect(await audit.hasAudit('t', ['checkout.open'], 'succeeded', noon)).toBe(false);
  expect(await audit.hasAudit('t', actions, 'NO_SUBSCRIPTION', noon)).toBe(false);
  expect(await audit.hasAudit('u', actions, 'succeeded', noon)).toBe(false);
});
