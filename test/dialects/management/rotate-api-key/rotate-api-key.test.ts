import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO } from '../../../../src/demo/data.ts';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { movedClock, type Operator, operator } from '../../../support/operator.ts';

let gangway: TestGangway;
let ask: Operator;
const { clock, pass } = movedClock();
beforeAll(async () => {
  gangway = await startTestGangway({}, clock);
  ask = operator(gangway);
});
afterAll(() => gangway.close());

const DAY = 24 * 60 * 60;

/** The keys of a tenant, and those of an app: which operations they have, and whether a key serves. */
const OWNERS = [
  {
    whose: 'a tenant',
    create: () => ask('createApiKey', { params: { tenant_id: DEMO.tenantId } }),
    rotate: 'rotateApiKey',
    list: 'listApiKeys',
    revoke: 'revokeApiKey',
    serves: async (key: unknown) =>
      (await gangway.call('listInvoices', { authorization: `Bearer ${key}` })).status === 200,
  },
  {
    whose: 'an app',
    create: () => ask('createAppApiKey', { params: { app_id: DEMO.appId } }),
    rotate: 'rotateAppApiKey',
    list: 'listAppApiKeys',
    revoke: 'revokeAppApiKey',
    serves: async (key: unknown) =>
      (await gangway.call('listAppKeys', { headers: { 'x-api-key': String(key) } })).status === 200,
  },
] as const;

test.each(OWNERS)('$whose: both serve within the overlap, and the new one after it', async (owner) => {
  const old = (await owner.create()).body;
  const overlap = { body: { overlap_seconds: 3600 } };
  const rotated = await ask(owner.rotate, { params: { key_id: old.id }, ...overlap });
  expect(rotated.status).toBe(201);
  expect(rotated.body.id).not.toBe(old.id);
  pass(3599);
  expect(await Promise.all([old.key, rotated.body.key].map(owner.serves))).toEqual([true, true]);
  pass(2);
  expect(await Promise.all([old.key, rotated.body.key].map(owner.serves))).toEqual([false, true]);
  expect(await ask(owner.rotate, { params: { key_id: old.id }, ...overlap })).toMatchObject({
    status: 409,
    body: { errors: { key_id: 'has ended: create a new key' } },
  });
});

test.each(OWNERS)('$whose: without an overlap, the old one ends at once', async (owner) => {
  const old = (await owner.create()).body;
  const { body } = await ask(owner.rotate, {
    params: { key_id: old.id },
    body: { overlap_seconds: 0 },
  });
  expect(await Promise.all([old.key, body.key].map(owner.serves))).toEqual([false, true]);
});

test.each(OWNERS)('$whose: who says nothing gets a day', async (owner) => {
  const old = (await owner.create()).body;
  await ask(owner.rotate, { params: { key_id: old.id }, body: null });
  pass(DAY - 1);
  expect(await owner.serves(old.key)).toBe(true);
  pass(2);
  expect(await owner.serves(old.key)).toBe(false);
});

test.each(OWNERS)('$whose: to rotate once more does not prolong it', async (owner) => {
  const old = (await owner.create()).body;
  const params = { key_id: old.id };
  await ask(owner.rotate, { params, body: { overlap_seconds: 60 } });
  await ask(owner.rotate, { params, body: { overlap_seconds: 3600 } });
  pass(61);
  expect(await owner.serves(old.key)).toBe(false);
});

test.each(OWNERS)('$whose: to rotate once more can end it sooner', async (owner) => {
  const old = (await owner.create()).body;
  const params = { key_id: old.id };
  await ask(owner.rotate, { params, body: { overlap_seconds: 3600 } });
  expect((await ask(owner.rotate, { params, body: { overlap_seconds: 60 } })).status).toBe(201);
  pass(61);
  expect(await owner.serves(old.key)).toBe(false);
});

test.each(OWNERS)(
  '$whose: one that was revoked, or ends at this moment, cannot be rotated',
  async (owner) => {
    const [revoked, ended] = [(await owner.create()).body, (await owner.create()).body];
    await ask(owner.revoke, { params: { key_id: revoked.id } });
    await ask(owner.rotate, { params: { key_id: ended.id }, body: { overlap_seconds: 60 } });
    pass(60);
    for (const { id } of [revoked, ended])
      expect((await ask(owner.rotate, { params: { key_id: id } })).status).toBe(409);
  },
);

test.each(OWNERS)('$whose: one that is revoked ends at once, whatever was promised', async (owner) => {
  const old = (await owner.create()).body;
  const params = { key_id: old.id };
  await ask(owner.rotate, { params, body: { overlap_seconds: 3600 } });
  const { body } = await ask(owner.revoke, { params });
  expect(await owner.serves(old.key)).toBe(false);
  pass(10);
  expect((await ask(owner.revoke, { params })).body.revoked_at).toBe(body.revoked_at);
});

test.each(OWNERS)('$whose: the answer is the same for who repeats the request', async (owner) => {
  const old = (await owner.create()).body;
  const keyed = { params: { key_id: old.id }, headers: { 'Idempotency-Key': `rotate-${owner.rotate}` } };
  const first = await ask(owner.rotate, keyed);
  expect(first.status).toBe(201);
  expect(await ask(owner.rotate, keyed)).toEqual(first);
});
