/** The sandbox and Stripe's own mock, side by side. */
import { expect, inject, test } from 'vitest';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { clientOf, start } from '../sandbox/support.ts';
import { callEverything } from './support/calls.ts';
import { endpoint, record } from './support/recorder.ts';

async function targets() {
  const sandbox = await start();
  const recorders = [await record(sandbox.url), await record(inject('stripeMock'))] as const;
  const client = (url: string) => clientOf(sandbox, undefined, { port: Number(new URL(url).port) });
  return recorders.map(({ url, exchanges }) => ({ url, exchanges, stripe: client(url) }));
}

test('the same calls are accepted, and answered with the same kinds of objects and lists', async () => {
  const shapes = [];
  for (const { stripe, exchanges } of await targets()) {
    await callEverything(stripe);
    shapes.push(
      exchanges.map(({ body, ...exchange }) => ({
        endpoint: endpoint(exchange),
        status: exchange.status,
        contentType: exchange.contentType,
        object: body.object,
        ...(body.object === 'list' && {
          keys: Object.keys(body).sort(),
          of: body.data[0]?.object,
          url: endpoint({ method: 'GET', path: body.url.split('?')[0] }),
        }),
      })),
    );
  }
  const [sandbox, mock] = shapes;
  expect(sandbox?.length).toBeGreaterThan(30);
  expect(sandbox).toEqual(mock);
});

test.each([
  ['an unknown path', 'GET', '/v1/nothing', ''],
  ['an unknown method', 'DELETE', '/v1/account', ''],
  ['an unknown parameter in the query', 'GET', '/v1/customers?nickname=x', ''],
  ['an unknown parameter in the form', 'POST', '/v1/customers', 'nickname=x'],
  ['a required parameter left out', 'POST', '/v1/prices', 'unit_amount=100'],
  ['an unknown value', 'POST', '/v1/customers', 'tax_exempt=maybe'],
  ['a text for a number', 'POST', '/v1/customers', 'balance=much'],
  ['a text for a list', 'POST', '/v1/subscriptions', 'customer=cus_1&items=price_1'],
  [
    'an unknown part of a parameter',
    'POST',
    '/v1/billing_portal/sessions',
    'customer=cus_1&flow_data[kind]=x',
  ],
])('both refuse %s in the same way', async (_, method, path, form) => {
  const answers = [];
  for (const { url } of await targets()) {
    const answer = await fetch(url + path, {
      method,
      headers: {
        Authorization: `Bearer ${SANDBOX_SECRET_KEY}`,
        ...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { body: form }),
    });
    const { error } = (await answer.json()) as { error: { type: string } };
    answers.push({ status: answer.status, type: error.type });
  }
  expect(answers[0]?.status).toBeGreaterThanOrEqual(400);
  expect(answers[0]).toEqual(answers[1]);
});

test.each(['', 'Bearer sk_live_wrong', 'Bearer pk_test_public'])(
  'both refuse the credential "%s"',
  async (Authorization) => {
    const statuses = [];
    for (const { url } of await targets())
      statuses.push(
        (await fetch(`${url}/v1/account`, { headers: { ...(Authorization && { Authorization }) } })).status,
      );
    expect(statuses).toEqual([401, 401]);
  },
);
