/** What the sandbox answers, against Stripe's OpenAPI document. */
import type Stripe from 'stripe';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { routes } from '../../src/sandbox/api/routes.ts';
import { isV2 } from '../../src/sandbox/exchange.ts';
import { completeCheckout, type InjectedFault } from '../../src/sandbox/index.ts';
import { API_VERSION } from '../../src/stripe/provider.ts';
import { clientOf, failure, raw, start } from '../sandbox/support.ts';
import { callNewer } from './support/billing-calls.ts';
import { callEverything } from './support/calls.ts';
import { type Judge, readJudge } from './support/document.ts';
import { EXCEPTIONS } from './support/exceptions.ts';
import { type Exchange, endpoint, record } from './support/recorder.ts';

let judge: Judge;
beforeAll(async () => {
  judge = await readJudge(inject('stripeDocument'));
});

/** A sandbox whose answers are kept, and stripe-node for it. */
async function recordedSandbox() {
  const sandbox = await start();
  const { url, exchanges } = await record(sandbox.url);
  const client = (key?: string) => clientOf(sandbox, key, { port: Number(new URL(url).port) });
  return { sandbox, exchanges, client, stripe: client() };
}

const isListed = (line: string) => EXCEPTIONS.some(({ property }) => property.test(line));

test('the document is of the version that Gangway pins, or of an older one', () => {
  const date = (version: string) => version.slice(0, 10);
  expect(date(judge.version) <= date(API_VERSION)).toBe(true);
});

test('every object of every endpoint is as documented, but for the listed exceptions', async () => {
  const { stripe, exchanges } = await recordedSandbox();
  await callEverything(stripe);
  const known = exchanges.length;
  await callNewer(stripe);

  // The document has nothing of API v2; there stripe-node's types alone say what is right.
  const documented = routes.filter(({ path }) => !isV2(path));
  const declared = documented.map(({ method, path }) => `${method} ${path.replace(':id', '*')}`);
  expect([...new Set(exchanges.map(endpoint))].sort()).toEqual(declared.sort());
  expect(exchanges.filter(({ status }) => status !== 200)).toEqual([]);

  const deviations = exchanges
    .slice(0, known)
    .flatMap((exchange) => judge.deviations(exchange).map((line) => `${endpoint(exchange)} ${line}`));
  expect(deviations.filter((line) => !isListed(line))).toEqual([]);
  const needless = EXCEPTIONS.filter(({ property }) => !deviations.some((line) => property.test(line)));
  expect(needless).toEqual([]);
});

test.each(['subscription', 'payment', 'setup'] as const)('so is what a checkout makes: %s', async (mode) => {
  const { sandbox, stripe, exchanges } = await recordedSandbox();
  const { id: customer } = await stripe.customers.create({ email: 'ada@example.com' });
  const product = (await stripe.products.create({ name: 'Demo plan' })).id;
  const recurring = mode === 'subscription' ? { recurring: { interval: 'month' as const } } : {};
  const price = await stripe.prices.create({ product, currency: 'eur', unit_amount: 1900, ...recurring });
  const { id } = await stripe.checkout.sessions.create({
    customer,
    mode,
    success_url: 'https://app.example.com',
    ...(mode === 'setup' ? { currency: 'eur' } : { line_items: [{ price: price.id, quantity: 1 }] }),
    ...(mode === 'payment' && { invoice_creation: { enabled: true } }),
  });
  completeCheckout(sandbox.world, id, { number: '4242424242424242', name: 'Ada' });
  await stripe.checkout.sessions.retrieve(id);
  await stripe.paymentMethods.list({ customer });
  await stripe.paymentIntents.list({ customer });
  await stripe.invoices.list({ customer });
  const deviations = exchanges.flatMap((exchange) =>
    judge.deviations(exchange).map((line) => `${endpoint(exchange)} ${line}`),
  );
  expect(deviations.filter((line) => !isListed(line))).toEqual([]);
});

test.each<[what: string, planted: (session: Record<string, unknown>) => void, found: string]>([
  ['a missing property', (session) => delete session.url, "/: must have required property 'url'"],
  [
    'a wrong type',
    (session) => {
      session.created = 'today';
    },
    '/created: must be integer',
  ],
  [
    'null where there is none',
    (session) => {
      session.customer = null;
    },
    '/customer: must be string',
  ],
  [
    'an unknown value',
    (session) => {
      session.object = 'session';
    },
    '/object: must be equal to one of the allowed values billing_portal.session',
  ],
  [
    'an unknown property',
    (session) => {
      session.extra = 1;
    },
    '/: must NOT have additional properties extra',
  ],
])('the judge sees %s', async (_, planted, found) => {
  const { stripe, exchanges } = await recordedSandbox();
  const { id: customer } = await stripe.customers.create({});
  await stripe.billingPortal.sessions.create({ customer });
  const exchange = structuredClone(exchanges.at(-1)) as Exchange;
  const unlisted = () => judge.deviations(exchange).filter((line) => !isListed(line));
  expect(unlisted()).toEqual([]);
  planted(exchange.body);
  expect(unlisted()).toEqual([found]);
});

describe('every error is as documented', () => {
  const make = (stripe: Stripe) => stripe.customers.create({ name: 'Demo' });
  const cases: [
    what: string,
    status: number,
    call: (stripe: Stripe) => Promise<unknown>,
    fault?: InjectedFault,
  ][] = [
    ['an unknown id', 404, (stripe) => stripe.customers.retrieve('cus_unknown')],
    [
      'an unknown customer',
      400,
      (stripe) => stripe.billingPortal.sessions.create({ customer: 'cus_unknown' }),
    ],
    [
      'a bad URL',
      400,
      async (stripe) =>
        stripe.billingPortal.sessions.create({ customer: (await make(stripe)).id, return_url: 'nowhere' }),
    ],
    ['an unknown parameter', 400, (stripe) => stripe.customers.create({ nickname: 'x' } as never)],
    [
      'an idempotency key for other parameters',
      400,
      async (stripe) => {
        await stripe.customers.create({ name: 'One' }, { idempotencyKey: 'key' });
        await stripe.customers.create({ name: 'Two' }, { idempotencyKey: 'key' });
      },
    ],
    [
      'no portal configuration',
      400,
      async (stripe) => stripe.billingPortal.sessions.create({ customer: (await make(stripe)).id }),
      { kind: 'no-portal-configuration', path: '/v1/billing_portal/sessions' },
    ],
    ['a key that is not valid any more', 401, make, { kind: 'authentication' }],
    ['a key that may not do it', 403, make, { kind: 'permission' }],
    ['too many requests', 429, make, { kind: 'rate-limit' }],
    ['an object in use', 429, make, { kind: 'lock-timeout' }],
    ['a failure', 500, make, { kind: 'server-error' }],
  ];

  test.each(cases)('%s: %i', async (_, status, call, fault) => {
    const { sandbox, stripe, exchanges } = await recordedSandbox();
    if (fault) sandbox.faults.inject(fault);
    await failure(call(stripe));
    const answer = exchanges.at(-1) as Exchange;
    expect(answer.status).toBe(status);
    expect(judge.deviations(answer)).toEqual([]);
  });

  test('another key: 401', async () => {
    const { client, exchanges } = await recordedSandbox();
    await failure(make(client('sk_test_another')));
    expect(exchanges.map(({ status }) => status)).toEqual([401]);
    expect(exchanges.flatMap((answer) => judge.deviations(answer))).toEqual([]);
  });

  test('an unknown path: 404', async () => {
    const sandbox = await start();
    const answer = await raw(sandbox, 'GET', '/v1/nothing');
    // No operation, so no schema of its own; errors all have the same one.
    const exchange = {
      method: 'GET',
      path: '/v1/account',
      status: answer.status,
      contentType: null,
      body: await answer.json(),
    };
    expect(answer.status).toBe(404);
    expect(judge.deviations(exchange)).toEqual([]);
  });
});
