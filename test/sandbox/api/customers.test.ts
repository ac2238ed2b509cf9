import type Stripe from 'stripe';
import { expect, test } from 'vitest';
import { failure, monthlyPrice, startWithClient } from '../support.ts';

test('a customer is created, read and changed', async () => {
  const { stripe } = await startWithClient();
  const created = await stripe.customers.create({
    name: 'Acme',
    email: 'pay@acme.example',
    address: { line1: '1 Dock Road', country: 'IE' },
    metadata: { tenant: 't1', 'odd key': 'a&b=c' },
  });
  expect(created).toMatchObject({
    object: 'customer',
    name: 'Acme',
    email: 'pay@acme.example',
    description: null,
    livemode: false,
    metadata: { tenant: 't1', 'odd key': 'a&b=c' },
    address: { line1: '1 Dock Road', country: 'IE', city: null },
  });
  expect(created.id).toMatch(/^cus_\w{14}$/);
  expect(await stripe.customers.retrieve(created.id)).toEqual(expect.objectContaining({ ...created }));

  const changed = await stripe.customers.update(created.id, {
    name: 'Acme Ltd',
    email: '',
    metadata: { tenant: '', plan: 'x' },
  });
  expect(changed).toMatchObject({ name: 'Acme Ltd', email: null, address: { line1: '1 Dock Road' } });
  expect(changed.metadata).toEqual({ 'odd key': 'a&b=c', plan: 'x' });
  expect((await stripe.customers.update(created.id, { metadata: '', address: '' })).metadata).toEqual({});
});

test('metadata may name its id, once', async () => {
  const { stripe } = await startWithClient();
  const metadata = { sandbox_id: 'cus_Example' };
  expect((await stripe.customers.create({ metadata })).id).toBe('cus_Example');
  expect((await stripe.customers.create({ metadata })).id).toMatch(/^cus_\w{14}$/);
});

test('metadata may have any names', async () => {
  const { stripe } = await startWithClient();
  const metadata = { constructor: 'a', toString: 'b', __proto: 'c' };
  const { id } = await stripe.customers.create({ metadata });
  expect(await stripe.customers.retrieve(id)).toMatchObject({ metadata });
});

test('a deleted customer answers that it is deleted, and is gone for everything else', async () => {
  const { stripe } = await startWithClient();
  const { id } = await stripe.customers.create();
  const items = [{ price: (await monthlyPrice(stripe)).id }];
  const subscription = await stripe.subscriptions.create({ customer: id, items });
  expect(await stripe.customers.del(id)).toMatchObject({ id, object: 'customer', deleted: true });
  expect(await stripe.customers.retrieve(id)).toMatchObject({ id, object: 'customer', deleted: true });
  expect((await stripe.customers.list()).data).toEqual([]);
  expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('canceled');
  const gone = {
    statusCode: 404,
    code: 'resource_missing',
    param: 'id',
    message: `No such customer: '${id}'`,
  };
  expect(await failure(stripe.customers.update(id, { name: 'x' }))).toMatchObject(gone);
  expect(await failure(stripe.customers.del(id))).toMatchObject(gone);
});

test('an unknown customer is a 404 with a link to the documentation', async () => {
  const { stripe } = await startWithClient();
  const error = await failure(stripe.customers.retrieve('cus_x'));
  expect(error).toMatchObject({
    type: 'StripeInvalidRequestError',
    statusCode: 404,
    code: 'resource_missing',
    param: 'id',
    message: "No such customer: 'cus_x'",
  });
});

test('an id of another kind of object is not a customer', async () => {
  const { stripe } = await startWithClient();
  const price = await monthlyPrice(stripe);
  expect(await failure(stripe.customers.retrieve(price.id))).toMatchObject({ statusCode: 404 });
});

test('a customer of the other mode is not there', async () => {
  const { stripe } = await startWithClient();
  const { id } = await stripe.customers.create({ metadata: { sandbox_other_mode: 'true' } });
  const error = await failure(stripe.customers.retrieve(id));
  expect(error).toMatchObject({ statusCode: 404, code: 'resource_missing' });
  expect(error.message).toContain('a similar object exists in live mode');
});

test('customers are listed newest first, page by page, both ways', async () => {
  const { stripe } = await startWithClient();
  const ids: string[] = [];
  for (let n = 0; n < 12; n += 1) ids.unshift((await stripe.customers.create({ name: `${n}` })).id);
  const first = await stripe.customers.list();
  expect(first).toMatchObject({ object: 'list', url: '/v1/customers', has_more: true });
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 10));

  const older = await stripe.customers.list({ limit: 5, starting_after: ids[6] ?? '' });
  expect(older.data.map(({ id }) => id)).toEqual(ids.slice(7, 12));
  expect(older.has_more).toBe(false);

  const newer = await stripe.customers.list({ limit: 2, ending_before: ids[6] ?? '' });
  expect(newer.data.map(({ id }) => id)).toEqual(ids.slice(4, 6));
  expect(newer.has_more).toBe(true);

  const all: string[] = [];
  for await (const { id } of stripe.customers.list({ limit: 5 })) all.push(id);
  expect(all).toEqual(ids);
});

test('customers are found by e-mail', async () => {
  const { stripe } = await startWithClient();
  await stripe.customers.create({ email: 'a@example.com' });
  const wanted = await stripe.customers.create({ email: 'b@example.com' });
  const { data } = await stripe.customers.list({ email: 'b@example.com' });
  expect(data.map(({ id }) => id)).toEqual([wanted.id]);
});

test('customers are found by the time of their creation', async () => {
  let now = 1_800_000_000;
  const { stripe } = await startWithClient({ now: () => new Date(now * 1000) });
  const ids: string[] = [];
  for (; ids.length < 4; now += 10) ids.push((await stripe.customers.create()).id);
  const [a, b, c, d] = ids;
  const list = async (created: Stripe.CustomerListParams['created']) =>
    (await stripe.customers.list({ ...(created !== undefined && { created }) })).data.map(({ id }) => id);
  const second = (await stripe.customers.retrieve(b as string)) as Stripe.Customer;
  const at = second.created;
  expect(await list(at)).toEqual([b]);
  expect(await list({ gte: at })).toEqual([d, c, b]);
  expect(await list({ gt: at })).toEqual([d, c]);
  expect(await list({ lte: at })).toEqual([b, a]);
  expect(await list({ lt: at })).toEqual([a]);
  expect(await list({ gt: at, lt: at + 20 })).toEqual([c]);
  const first = await stripe.customers.list({ created: { gte: at }, limit: 2 });
  expect([first.data.map(({ id }) => id), first.has_more]).toEqual([[d, c], true]);
});

test.each([
  [{ limit: 0 }, 'limit', 'parameter_invalid_integer'],
  [{ limit: 101 }, 'limit', 'parameter_invalid_integer'],
  [{ starting_after: 'cus_x' }, 'starting_after', 'resource_missing'],
  [{ created: 'today' as never }, 'created', 'parameter_invalid_integer'],
  [{ created: { gte: 'today' as never } }, 'created[gte]', 'parameter_invalid_integer'],
  [{ created: { after: 1 } as never }, 'created[after]', 'parameter_unknown'],
])('the page %o is refused', async (page, param, code) => {
  const { stripe } = await startWithClient();
  expect(await failure(stripe.customers.list(page))).toMatchObject({ statusCode: 400, param, code });
});

test('an invalid e-mail is refused', async () => {
  const { stripe } = await startWithClient();
  const error = await failure(stripe.customers.create({ email: 'nobody' }));
  expect(error).toMatchObject({
    code: 'email_invalid',
    param: 'email',
    message: 'Invalid email address: nobody',
  });
});
