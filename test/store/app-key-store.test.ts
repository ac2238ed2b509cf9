import { expect, test } from 'vitest';
import { openTestStore } from '../support/database.ts';
import { provisioner } from '../support/provisioner.ts';

test('the keys of an app, the newest first; a removed one is gone at once', async () => {
  let seconds = 0;
  let ids = 0;
  const clock = {
    now: () => new Date(1_800_000_000_000 + ++seconds * 1000),
    newId: () => `id-${++ids}`,
  };
  const store = await openTestStore(':memory:', clock);
  const { appKeys } = store;
  const admin = provisioner(store, clock);
  const appId = await admin.createApp({ name: 'App' });
  expect(await appKeys.find(appId)).toEqual({
    issuer: null,
    publicKeys: [],
    originAllowed: false,
  });
  await admin.setIssuer(appId, 'issuer');
  const first = await admin.addAppKey(appId, 'PEM 1');
  await admin.addAppKey(appId, 'PEM 2');
  expect(await admin.addAppKey(appId, 'PEM 1')).toBe(first);
  expect(await appKeys.find(appId)).toEqual({
    issuer: 'issuer',
    publicKeys: ['PEM 2', 'PEM 1'],
    originAllowed: false,
  });
  await admin.removeAppKey(appId, first);
  expect(await appKeys.find(appId)).toEqual({
    issuer: 'issuer',
    publicKeys: ['PEM 2'],
    originAllowed: false,
  });
  const other = await admin.createApp({ name: 'Other' });
  expect(await appKeys.find(other)).toEqual({
    issuer: null,
    publicKeys: [],
    originAllowed: false,
  });
  expect(await appKeys.find('nobody')).toBeUndefined();
});

test('an origin that is asked about, in the same query', async () => {
  const store = await openTestStore(':memory:');
  const { appKeys } = store;
  const admin = provisioner(store);
  const appId = await admin.createApp({ name: 'App' });
  await admin.addAppKey(appId, 'PEM 1');
  await admin.addAppKey(appId, 'PEM 2');
  await admin.addOrigin(appId, 'https://app.example.com');
  expect(await appKeys.find(appId, 'https://app.example.com')).toMatchObject({ originAllowed: true });
  const other = await admin.createApp({ name: 'Other' });
  await admin.addOrigin(other, 'https://other.example.com');
  for (const origin of ['https://evil.example', 'https://other.example.com'])
    expect(await appKeys.find(appId, origin)).toMatchObject({ originAllowed: false });
  expect((await appKeys.find(appId, 'https://app.example.com'))?.publicKeys).toHaveLength(2);
});
