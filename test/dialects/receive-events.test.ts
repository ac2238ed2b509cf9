/** What the dialects do with events beyond their contract: what is in the store when they are answered, and what is not believed. */
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Config, readConfig } from '../../src/config.ts';
import { validCall, wireRequest } from '../../src/contract-test/requests.ts';
import { DEMO } from '../../src/demo/data.ts';
import { signEvent } from '../../src/dialects/event-authentication.ts';
import { startGangway } from '../../src/gangway.ts';
import { SANDBOX_SECRET_KEY, SANDBOX_WEBHOOK_SECRET } from '../../src/sandbox/index.ts';
import { lock } from '../store/support.ts';
import { onPostgres, rows } from '../support/database.ts';
import { temporaryFile } from '../support/files.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';
import { startTestSandbox } from '../support/provider.ts';
import { SNAPSHOT_EVENT, THIN_EVENT } from './event-causes.ts';

const OPERATIONS = ['receiveBillingWebhook', 'receiveStripeWebhook'] as const;

let gangway: TestGangway;
beforeAll(async () => {
  gangway = await startTestGangway({ failedAuthLimit: 1 });
});
afterAll(() => gangway.close());

let last = 0;
/** An id that no other event has. */
const newId = () => `evt_test${++last}`;

/** All that the store has of an event. A connection of its own sees only what is committed. */
const kept = (id: string, location = gangway.location) =>
  rows(location, `select * from inbox where event_id = '${id}'`);
const demoCustomer = async () => {
  const { store, provider } = gangway;
  const slot = { tenantId: DEMO.tenantId, account: await provider.account(), livemode: provider.livemode };
  return (await store.customers.findBinding(slot))?.customerId;
};
const count = async () => (await rows(gangway.location, 'select count(*) n from inbox'))[0]?.n;

describe.each(OPERATIONS)('%s', (operation) => {
  const receive = async (body: unknown, headers: Record<string, string | null> = {}) => {
    const response = await gangway.call(operation, { body, headers });
    return { status: response.status, body: await response.json() };
  };
  const received = { status: 200, body: { received: true } };

  describe('is in the store when it is answered', () => {
    test('a thin event, under the id of the snapshot that there is of it', async () => {
      const id = newId();
      expect(await receive({ ...THIN_EVENT, snapshot_event: id })).toEqual(received);
      expect(await kept(id)).toMatchObject([
        {
          kind: 'thin',
          type: 'v1.customer.subscription.updated',
          account: await gangway.provider.account(),
          livemode: 0,
          object_id: 'sub_1RgWQ2K7x',
          subject: 'sub_1RgWQ2K7x',
          refused: null,
          created_at: Date.parse(THIN_EVENT.created),
          deliveries: 1,
          turn: expect.any(Number),
        },
      ]);
    });

    test('a snapshot, of the customer in it', async () => {
      const id = newId();
      const customer = await demoCustomer();
      const object = { ...SNAPSHOT_EVENT.data.object, customer };
      expect(await receive({ ...SNAPSHOT_EVENT, id, data: { object } })).toEqual(received);
      expect(await kept(id)).toMatchObject([
        {
          kind: 'snapshot',
          object_id: 'sub_1RgWQ2K7x',
          subject: customer,
          refused: null,
          created_at: SNAPSHOT_EVENT.created * 1000,
          deliveries: 1,
          turn: expect.any(Number),
        },
      ]);
    });

    test('a snapshot of a customer who is nobody’s here, which makes nothing due', async () => {
      const id = newId();
      expect(await receive({ ...SNAPSHOT_EVENT, id })).toEqual(received);
      expect(await kept(id)).toMatchObject([{ subject: 'cus_TQ2K7x', refused: null, turn: null }]);
    });

    test('a type that is not known, which makes nothing due', async () => {
      const id = newId();
      expect(await receive({ id, object: 'event', type: 'charge.dispute.mended' })).toEqual(received);
      expect(await kept(id)).toMatchObject([{ subject: null, refused: null, turn: null }]);
    });

    test('each delivery, as one event', async () => {
      const id = newId();
      const deliver = () => receive({ ...SNAPSHOT_EVENT, id });
      expect(await Promise.all([deliver(), deliver(), deliver()])).toEqual([received, received, received]);
      expect(await deliver()).toEqual(received);
      expect(await kept(id)).toMatchObject([{ deliveries: 4 }]);
    });

    test('both forms of one event, as one', async () => {
      const id = newId();
      await receive({ ...THIN_EVENT, id: newId(), snapshot_event: id });
      await receive({ ...SNAPSHOT_EVENT, id });
      expect(await kept(id)).toMatchObject([{ kind: 'thin', deliveries: 2 }]);
    });
  });

  test.each([
    ['the other mode', { livemode: true }, { refused: 'livemode', livemode: 1 }],
    ['another account', { account: 'acct_another' }, { refused: 'account', account: 'acct_another' }],
    [
      'another account, thin',
      { ...THIN_EVENT, snapshot_event: null, context: 'acct_another' },
      { refused: 'account' },
    ],
  ])('an event of %s is received, and kept as refused', async (_, changes, row) => {
    const id = newId();
    const { status, body } = await receive({ ...SNAPSHOT_EVENT, ...changes, id });
    const host = new URL(gangway.url).host;
    const wrongHost = operation === 'receiveStripeWebhook' ? { host, wrongHost: true } : {};
    expect({ status, body }).toEqual({ status: 200, body: { received: true, ...wrongHost } });
    expect(await kept(id)).toMatchObject([{ ...row, turn: null }]);
  });

  describe('is not kept, and a 400, however often it comes', () => {
    const now = () => Math.floor(Date.now() / 1000);
    const sign = (body: string, seconds = now(), secret = SANDBOX_WEBHOOK_SECRET) =>
      signEvent(secret, body, seconds);

    test.each<[string, (body: string) => string | null, RegExp]>([
      ['without a signature', () => null, /^There is no credential$/],
      ['signed with another secret', (body) => sign(body, now(), 'whsec_another'), /No signatures found/],
      ['signed 301 seconds ago', (body) => sign(body, now() - 301), /outside the tolerance zone/],
      ['signed in an hour', (body) => sign(body, now() + 3600), /signed in the future/],
      ['of other bytes', (body) => sign(`${body} `), /No signatures found/],
      ['signed without a time', (body) => sign(body).replace(/^t=\d+,/, ''), /in the future, or never/],
      ['with no signature in its header', () => 't=1', /./],
    ])('%s', async (_, signature, reason) => {
      const body = JSON.stringify({ ...SNAPSHOT_EVENT, id: newId() });
      const before = await count();
      for (let i = 0; i < 3; i++) {
        const { status, body: error } = await receive(body, { 'Stripe-Signature': signature(body) });
        expect(status).toBe(400);
        expect(JSON.stringify(error)).toContain('Stripe-Signature ');
        expect(JSON.stringify(error)).not.toMatch(/tolerance|No signatures|whsec/);
        await expect
          .poll(() => gangway.log.findLast((line) => line.operation === operation))
          .toMatchObject({ level: 30, status: 400, reason: expect.stringMatching(reason) });
      }
      expect(await count()).toBe(before);
    });

    test.each([
      ['null', 'null', 'body must be an object'],
      ['a list', '[1]', 'body must be an object'],
      ['an empty object', '{}', 'id is required'],
      ['another object of Stripe’s', '{"id":"ch_1","object":"charge","type":"card"}', 'object must be '],
      ['an event in an envelope', JSON.stringify({ detail: SNAPSHOT_EVENT }), 'object is required'],
      ['an event without an id', '{"id":"","object":"event","type":"a"}', 'id must not be empty'],
      ['a form', 'id=evt_1', null],
      ['no JSON', '{"id":', null],
    ])('signed, but %s', async (_, body, issue) => {
      const before = await count();
      const answer = await receive(body);
      expect(answer.status).toBe(400);
      if (issue) expect(JSON.stringify(answer.body)).toContain(issue);
      else expect(JSON.stringify(answer.body)).not.toContain('Stripe-Signature');
      expect(await count()).toBe(before);
    });
  });

  test('the largest is taken, and one byte more is not', async () => {
    const id = newId();
    const event = JSON.stringify({ id, object: 'event', type: 'large' });
    const limit = 1024 * 1024;
    const before = await count();
    const tooLarge = await receive(event.padEnd(limit + 1));
    expect(tooLarge.status).toBe(operation === 'receiveStripeWebhook' ? 413 : 400);
    expect(JSON.stringify(tooLarge.body)).toMatch(/too large/i);
    expect(await count()).toBe(before);
    expect(await receive(event.padEnd(limit))).toEqual(received);
    expect(await kept(id)).toHaveLength(1);
  });
});

test('what is not believed is no failed authentication', async () => {
  for (const operation of OPERATIONS)
    for (let i = 0; i < 3; i++)
      expect((await gangway.call(operation, { headers: { 'Stripe-Signature': 'x' } })).status).toBe(400);
  const failed = async () =>
    (await gangway.call('createPortalSession', { authorization: 'Bearer a.b.c' })).status;
  expect([await failed(), await failed()]).toEqual([401, 429]);
});

// How others are kept out of a PostgreSQL database, test/store/postgres tells.
test.skipIf(onPostgres())(
  'while the store is locked an event is not received, and the next delivery of it is',
  async () => {
    const id = newId();
    const deliver = () => gangway.call('receiveBillingWebhook', { body: { ...SNAPSHOT_EVENT, id } });
    const release = lock(String(gangway.location));
    const response = await deliver();
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    expect(await kept(id)).toEqual([]);
    release();
    expect((await deliver()).status).toBe(200);
    expect(await kept(id)).toMatchObject([{ deliveries: 1 }]);
  },
);

describe('with a key of Stripe’s', () => {
  /** A service that takes a sandbox for Stripe itself. */
  async function start(settings: Record<string, string>) {
    const sandbox = await startTestSandbox();
    const file = await temporaryFile();
    const lines: Record<string, unknown>[] = [];
    const config: Config = {
      ...readConfig({
        STRIPE_SECRET_KEY: SANDBOX_SECRET_KEY,
        PORT: '0',
        SHUTDOWN_DELAY_MS: '0',
        ...settings,
      }),
      host: '127.0.0.1',
      database: file,
      stripe: { secretKey: SANDBOX_SECRET_KEY, baseUrl: sandbox.url },
    };
    const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) });
    const service = await startGangway(config, log);
    onTestFinished(() => service.close());
    const [operation] = OPERATIONS;
    const { path, method, headers, body = '' } = wireRequest(operation, validCall(operation, {}) ?? {});
    return {
      file,
      lines,
      receive: async (secret: string) => {
        const signed = { ...headers, 'Stripe-Signature': signEvent(secret, body) };
        return (await fetch(service.url + path, { method, headers: signed, body })).status;
      },
    };
  }

  test('any of its signing secrets will do, the sandbox’s not', async () => {
    const { file, receive } = await start({ STRIPE_WEBHOOK_SECRET: 'whsec_old, whsec_new' });
    expect(await receive('whsec_old')).toBe(200);
    expect(await receive('whsec_new')).toBe(200);
    expect(await rows(file, 'select deliveries from inbox')).toEqual([{ deliveries: 2 }]);
    expect(await receive('whsec_another')).toBe(400);
    expect(await receive(SANDBOX_WEBHOOK_SECRET)).toBe(400);
  });

  test('without a signing secret every event is refused, and one line of the log says why', async () => {
    const { file, lines, receive } = await start({});
    const before = lines.length;
    expect(await receive(SANDBOX_WEBHOOK_SECRET)).toBe(400);
    await expect.poll(() => lines.length).toBe(before + 1);
    expect(lines.at(-1)).toMatchObject({
      level: 30,
      reason: expect.stringContaining('STRIPE_WEBHOOK_SECRET'),
    });
    expect(await rows(file, 'select * from inbox')).toEqual([]);
  });
});
