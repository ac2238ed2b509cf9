import { expect, test } from 'vitest';
import { failure, monthlyPrice, startWithClient } from '../support.ts';

test('the account is one, and can take charges', async () => {
  const { stripe } = await startWithClient();
  const account = await stripe.accounts.retrieveCurrent();
  expect(account).toMatchObject({ object: 'account', charges_enabled: true, type: 'standard' });
  expect(account.id).toMatch(/^acct_\w{16}$/);
  expect((await stripe.accounts.retrieveCurrent()).id).toBe(account.id);
});

test('a product is created, read and listed', async () => {
  const { stripe } = await startWithClient();
  const product = await stripe.products.create({
    name: 'Team',
    description: 'For teams',
    metadata: { a: 'b' },
  });
  expect(product).toMatchObject({
    object: 'product',
    active: true,
    name: 'Team',
    type: 'service',
    url: null,
  });
  expect(product.id).toMatch(/^prod_\w{14}$/);
  expect((await stripe.products.retrieve(product.id)).metadata).toEqual({ a: 'b' });
  const hidden = await stripe.products.create({ name: 'Old', active: false });
  expect((await stripe.products.list({ active: false })).data.map(({ id }) => id)).toEqual([hidden.id]);
});

test('a product may bring its own id, once', async () => {
  const { stripe } = await startWithClient();
  expect((await stripe.products.create({ id: 'team', name: 'Team' })).id).toBe('team');
  expect(await failure(stripe.products.create({ id: 'team', name: 'Team' }))).toMatchObject({
    statusCode: 400,
    code: 'resource_already_exists',
    message: 'Product already exists.',
  });
});

test('a price belongs to a product', async () => {
  const { stripe } = await startWithClient();
  const price = await monthlyPrice(stripe);
  await monthlyPrice(stripe, 'Other');
  expect(price).toMatchObject({
    object: 'price',
    currency: 'usd',
    type: 'recurring',
    unit_amount: 4900,
    recurring: { interval: 'month', interval_count: 1, usage_type: 'licensed' },
  });
  expect(String(price.unit_amount_decimal)).toBe('4900');
  expect((await stripe.prices.retrieve(price.id)).id).toBe(price.id);
  const { data } = await stripe.prices.list({ product: String(price.product) });
  expect(data.map(({ id }) => id)).toEqual([price.id]);
});

test('prices are filtered', async () => {
  const { stripe } = await startWithClient();
  const { id: product } = await stripe.products.create({ name: 'Team' });
  const once = await stripe.prices.create({ product, currency: 'EUR', unit_amount: 1, lookup_key: 'setup' });
  await monthlyPrice(stripe);
  for (const filter of [{ type: 'one_time' }, { currency: 'eur' }, { lookup_keys: ['setup'] }]) {
    expect((await stripe.prices.list(filter)).data.map(({ id }) => id)).toEqual([once.id]);
  }
});

test('a price of an unknown product is refused', async () => {
  const { stripe } = await startWithClient();
  const error = await failure(stripe.prices.create({ product: 'prod_x', currency: 'usd', unit_amount: 1 }));
  expect(error).toMatchObject({ statusCode: 400, param: 'product', message: "No such product: 'prod_x'" });
});

test('an id is replaced by its object where that is asked for', async () => {
  const { stripe } = await startWithClient();
  const price = await monthlyPrice(stripe);
  const expand = ['product'];
  expect(await stripe.prices.retrieve(price.id, { expand })).toMatchObject({ product: { name: 'Team' } });
  const list = await stripe.prices.list({ expand: ['data.product'] });
  expect(list.data[0]?.product).toMatchObject({ name: 'Team' });
  const error = await failure(stripe.prices.retrieve(price.id, { expand: ['nickname.x', 'metadata'] }));
  expect(error).toMatchObject({ statusCode: 400, message: 'This property cannot be expanded (metadata).' });
});

test('a lookup key leads to one price, and can be transferred', async () => {
  const { stripe } = await startWithClient();
  const { id: product } = await stripe.products.create({ name: 'Team' });
  const create = (more = {}) =>
    stripe.prices.create({ product, currency: 'usd', unit_amount: 1, lookup_key: 'team', ...more });
  const old = await create();
  expect(await failure(create())).toMatchObject({ statusCode: 400, param: 'lookup_key' });
  const price = await create({ transfer_lookup_key: true });
  const found = async () => (await stripe.prices.list({ lookup_keys: ['team'] })).data.map(({ id }) => id);
  expect(await found()).toEqual([price.id]);
  expect((await stripe.prices.retrieve(old.id)).lookup_key).toBeNull();
  await stripe.prices.update(old.id, { lookup_key: 'team', transfer_lookup_key: true, active: false });
  expect(await found()).toEqual([old.id]);
});

test('a product can be changed', async () => {
  const { stripe } = await startWithClient();
  const { id } = await stripe.products.create({ name: 'Team', metadata: { plan: 'team', seats: '5' } });
  const price = await stripe.prices.create({ product: id, currency: 'usd', unit_amount: 1 });
  const changed = await stripe.products.update(id, {
    name: 'Crew',
    metadata: { seats: '' },
    default_price: price.id,
  });
  expect(changed).toMatchObject({ name: 'Crew', metadata: { plan: 'team' }, default_price: price.id });
});
