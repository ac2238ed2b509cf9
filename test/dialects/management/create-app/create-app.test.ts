import { afterAll, beforeAll, expect, test } from 'vitest';
import { rows } from '../../../support/database.ts';
import { startTestGangway, type TestGangway } from '../../../support/gangway.ts';
import { movedClock, type Operator, operator } from '../../../support/operator.ts';
import { newOperatorKey } from '../operator-key.ts';

let gangway: TestGangway;
let ask: Operator;
const { clock, pass } = movedClock();
beforeAll(async () => {
  gangway = await startTestGangway({}, clock);
  ask = operator(gangway);
});
afterAll(() => gangway.close());

const keyed = (key: string, body: object) => ({ headers: { 'Idempotency-Key': key }, body });

const apps = (name: string) => rows(gangway.location, `select id from apps where name = '${name}'`);

test('an app is made, and can be read with its tag', async () => {
  const id = '0A000000-0000-0000-0000-000000000001';
  const made = await ask('createApp', { body: { id, name: 'Made', portal_configuration: 'bpc_1' } });
  expect(made).toMatchObject({
    status: 201,
    body: {
      id: id.toLowerCase(),
      name: 'Made',
      issuer: null,
      portal_configuration: 'bpc_1',
      disabled_at: null,
    },
  });
  expect(await ask('getApp', { params: { app_id: id } })).toEqual({ ...made, status: 200 });
  expect(await ask('createApp', { body: { id, name: 'Other' } })).toMatchObject({
    status: 409,
    body: { code: 'CONFLICT', errors: { id: 'is taken' } },
  });
});

test('the same request makes one app, whoever is first of ten', async () => {
  const request = keyed('ten-at-once', { name: 'Once' });
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask('createApp', request)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.status).toBe(201);
  expect(await apps('Once')).toHaveLength(1);
});

test('a key is of one request, of one operator, and of one operation', async () => {
  const first = await ask('createApp', keyed('mine', { name: 'Mine' }));
  const refused = { status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } };
  expect(await ask('createApp', keyed('mine', { name: 'Yours' }))).toMatchObject(refused);
  expect(await ask('createAppApiKey', keyed('mine', { type: 'read' }))).toMatchObject(refused);
  const another = operator(gangway, await newOperatorKey(gangway));
  const second = await another('createApp', keyed('mine', { name: 'Mine' }));
  expect(second.status).toBe(201);
  expect(second.body.id).not.toBe(first.body.id);
});

test('a request is the same however its ids and its body are written', async () => {
  const { body: app } = await ask('createApp', { body: { name: 'Written' } });
  const params = { app_id: app.id };
  const create = (params: Record<string, unknown>, body: object) =>
    ask('createAppApiKey', { params, ...keyed('written', body) });
  const first = await create(params, { type: 'read', mode: 'test' });
  expect(first.status).toBe(201);
  const again = await create({ app_id: String(app.id).toUpperCase() }, { mode: 'test', type: 'read' });
  expect(again).toEqual(first);
  expect((await create(params, { mode: 'test', type: 'write' })).status).toBe(409);
});

test('what was refused is not remembered', async () => {
  const [{ id } = {}] = await apps('Mine');
  expect((await ask('createApp', keyed('again', { id, name: 'A' }))).status).toBe(409);
  expect((await ask('createApp', keyed('again', { name: 'A' }))).status).toBe(201);
});

test('a key is forgotten after 24 hours', async () => {
  const request = keyed('daily', { name: 'Daily' });
  const first = await ask('createApp', request);
  pass(24 * 60 * 60 - 1);
  expect(await ask('createApp', request)).toEqual(first);
  pass(2);
  expect((await ask('createApp', request)).body.id).not.toBe(first.body.id);
  expect(await apps('Daily')).toHaveLength(2);
});
