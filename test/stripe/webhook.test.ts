import { describe, expect, test } from 'vitest';
import { signEvent } from '../../src/dialects/event-authentication.ts';
import { eventOf, verifySignature } from '../../src/stripe/webhook.ts';

const NOW = new Date('2026-11-24T12:00:00.900Z');
const SECONDS = 1_795_521_600;
const BODY = '{"id":"evt_1"}';

const verify = (signature: string, secrets: readonly string[] = ['whsec_1'], body = BODY) =>
  verifySignature(Buffer.from(body), signature, secrets, NOW);
const signed = (secret = 'whsec_1', seconds = SECONDS, body = BODY) => signEvent(secret, body, seconds);
const refused = expect.objectContaining({ code: 'EVENT_REFUSED' });

describe('a signature', () => {
  test('of these bytes serves', () => {
    expect(() => verify(signed())).not.toThrow();
  });

  test.each([
    ['the newer secret', 'whsec_1'],
    ['the older one', 'whsec_2'],
  ])('by %s serves while the two are rotated', (_name, secret) => {
    expect(() => verify(signed(secret), ['whsec_1', 'whsec_2'])).not.toThrow();
  });

  test('one of two in a header serves', () => {
    const other = signed('whsec_2').split(',')[1];
    expect(() => verify(`${signed()},${other}`)).not.toThrow();
  });

  test.each([-300, 300])('made %i s from now serves', (off) => {
    expect(() => verify(signed('whsec_1', SECONDS + off))).not.toThrow();
  });

  test.each([
    ['an older one', signed('whsec_1', SECONDS - 301)],
    ['one of the future', signed('whsec_1', SECONDS + 302)],
    ['one by another secret', signed('whsec_9')],
    ['one of other bytes', signed('whsec_1', SECONDS, `${BODY} `)],
    ['one of another moment', signed().replace(`t=${SECONDS}`, `t=${SECONDS + 1}`)],
    ['one of another scheme', signed().replace('v1=', 'v0=')],
    ['one without a time', signed().replace(/^t=\d+,/, '')],
    ['one whose time is no number', signed().replace(/^t=\d+/, 't=now')],
    ['nothing', ''],
  ])('%s does not', (_name, signature) => {
    expect(() => verify(signature)).toThrow(refused);
  });

  test('serves nobody who has no secret, and the reason says what to set', () => {
    expect(() => verify(signed(), [])).toThrow(/STRIPE_WEBHOOK_SECRET/);
    expect(() => verify(signed(), [])).toThrow(refused);
  });
});

describe('an event', () => {
  test('a snapshot', () => {
    const object = { id: 'sub_1', object: 'subscription', customer: 'cus_1' };
    expect(
      eventOf({
        id: 'evt_1',
        object: 'event',
        type: 'customer.subscription.updated',
        livemode: true,
        account: 'acct_1',
        created: SECONDS,
        data: { object },
      }),
    ).toEqual({
      id: 'evt_1',
      kind: 'snapshot',
      type: 'customer.subscription.updated',
      livemode: true,
      account: 'acct_1',
      objectId: 'sub_1',
      subject: 'cus_1',
      createdAt: new Date(SECONDS * 1000),
    });
  });

  test('a thin one, under the id of the snapshot that tells the same', () => {
    expect(
      eventOf({
        id: 'evt_thin',
        object: 'v2.core.event',
        type: 'v1.customer.updated',
        livemode: false,
        context: 'acct_1',
        created: '2026-11-24T12:00:00.123Z',
        related_object: { id: 'cus_1', type: 'customer', url: 'https://elsewhere.example/' },
        snapshot_event: 'evt_1',
      }),
    ).toEqual({
      id: 'evt_1',
      kind: 'thin',
      type: 'v1.customer.updated',
      livemode: false,
      account: 'acct_1',
      objectId: 'cus_1',
      subject: 'cus_1',
      createdAt: new Date('2026-11-24T12:00:00.123Z'),
    });
  });

  test.each([
    ['event', { data: null, created: 'yesterday', livemode: 'true', account: 7 }],
    ['event', { data: { object: [] }, created: Number.MAX_SAFE_INTEGER }],
    ['v2.core.event', { related_object: [], created: 0, snapshot_event: 7, context: null }],
    ['v2.core.event', {}],
    // What cannot even be turned into text.
    ['event', { created: { toString: [] } }],
    ['v2.core.event', { created: { toString: [] } }],
  ] as const)('a %s of nonsense is kept as one that concerns nobody: %j', (object, rest) => {
    expect(eventOf({ id: 'evt_1', object, type: 'customer.updated', ...rest })).toMatchObject({
      id: 'evt_1',
      livemode: false,
      account: null,
      objectId: null,
      subject: null,
      createdAt: expect.any(Date),
    });
  });
});
