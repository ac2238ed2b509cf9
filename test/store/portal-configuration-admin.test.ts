import { expect, test } from 'vitest';
import { newLocation, openTestStore, rows } from '../support/database.ts';
import { registerTenant } from '../support/portal.ts';
import { provisioner } from '../support/provisioner.ts';

test('what was applied to the configuration that an app uses, and to no other', async () => {
  const location = await newLocation();
  const store = await openTestStore(location);
  const { admin } = store;
  const { appId } = await registerTenant(store);
  expect(await admin.appliedPortalConfiguration(appId)).toBeUndefined();
  await admin.applyPortalConfiguration(appId, 'bpc_1', '{"name":"a"}');
  await admin.applyPortalConfiguration(appId, 'bpc_1', '{"name":"b"}');
  expect(await provisioner(store).showApp(appId)).toMatchObject({ portalConfiguration: 'bpc_1' });
  expect(await admin.appliedPortalConfiguration(appId)).toEqual({
    configuration_id: 'bpc_1',
    said: '{"name":"b"}',
    applied_at: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  expect(await rows(location, 'select app_id from portal_configurations')).toEqual([{ app_id: appId }]);
  for (const other of ['bpc_2', null]) {
    await provisioner(store).setPortalConfiguration(appId, other);
    expect(await admin.appliedPortalConfiguration(appId)).toBeUndefined();
  }
});

test('an app that is not there has none', async () => {
  const { admin } = await openTestStore(await newLocation());
  await expect(admin.applyPortalConfiguration('none', 'bpc_1', '{}')).rejects.toThrow('There is no app none');
});
