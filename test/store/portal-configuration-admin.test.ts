import { expect, test } from 'vitest';
import { openTestStore, registerTenant, rows, temporaryFile } from '../support/portal.ts';
import { provisioner } from '../support/provisioner.ts';

test('what was applied to the configuration that an app uses, and to no other', async () => {
  const file = await temporaryFile();
  const store = await openTestStore(file);
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
  expect(rows(file, 'select app_id from portal_configurations')).toEqual([{ app_id: appId }]);
  for (const other of ['bpc_2', null]) {
    await provisioner(store).setPortalConfiguration(appId, other);
    expect(await admin.appliedPortalConfiguration(appId)).toBeUndefined();
  }
});

test('an app that is not there has none', async () => {
  const { admin } = await openTestStore(await temporaryFile());
  await expect(admin.applyPortalConfiguration('none', 'bpc_1', '{}')).rejects.toThrow('There is no app none');
});
