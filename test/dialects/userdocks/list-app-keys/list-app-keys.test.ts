import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO } from '../../../../src/demo/data.ts';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { provisioner } from '../../../support/provisioner.ts';

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway();
});
afterAll(() => gangway.close());

const call = () => gangway.call('listAppKeys');

test('the keys of the app, and of no other: the newest first, as they are stored', async () => {
  const { appKeys } = gangway.store;
  const admin = provisioner(gangway.store);
  const pem = () =>
    generateKeyPairSync('rsa', { modulusLength: 2048 })
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
  const [own = ''] = (await appKeys.find(DEMO.appId))?.publicKeys ?? [];
  await admin.addAppKey(await admin.createApp({ name: 'Another' }), pem());
  const added = pem();
  const id = await admin.addAppKey(DEMO.appId, added);
  const { items, ...envelope } = (await (await call()).json()) as { items: object[] };
  expect(envelope).toEqual({ kind: 'appKeys', totalItems: 2, itemsLength: 2 });
  expect(items).toMatchObject([{ uuid: id, value: added }, { value: own }]);
  await admin.removeAppKey(DEMO.appId, id);
  expect(((await (await call()).json()) as { items: object[] }).items).toMatchObject([{ value: own }]);
});

test('the answer comes in one piece whose length is known: a client of the vendor’s joins pieces wrongly', async () => {
  const response = await call();
  const { length } = Buffer.from(await response.arrayBuffer());
  expect(response.headers.get('content-length')).toBe(String(length));
  expect(response.headers.get('transfer-encoding')).toBeNull();
  expect(length).toBeLessThan(16_384);
});
