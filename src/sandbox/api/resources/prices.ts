import type Stripe from 'stripe';
import { add, save } from '../../changes.ts';
import type { Price } from '../../wire.ts';
import { newId, type World } from '../../world.ts';
import { invalid } from '../errors.ts';
import {
  bool,
  type Field,
  integer,
  list,
  metadata,
  object,
  oneOf,
  required,
  text,
  type Values,
} from '../form.ts';
import { changed, find, mergeMetadata, orNull, wantedId } from '../objects.ts';
import { page, pageFields } from '../paging.ts';
import { route } from '../route.ts';

const currency: Field<string> = (raw, path) => {
  const code = text(raw, path).toLowerCase();
  if (!/^[a-z]{3}$/.test(code)) throw invalid(`Invalid currency: ${code}.`, undefined, path);
  return code;
};
/** An amount with up to twelve digits after the point, as text. */
const decimal: Field<string> = (raw, path) => {
  const given = text(raw, path);
  if (/^\d{1,12}(\.\d{1,12})?$/.test(given)) return given;
  throw invalid(`Invalid decimal: ${given}`, 'parameter_invalid_decimal', path);
};
const interval = oneOf('day', 'month', 'week', 'year');

const fields = {
  active: bool,
  currency: required(currency),
  lookup_key: text,
  metadata,
  nickname: text,
  product: required(text),
  recurring: object({
    interval: required(interval),
    interval_count: integer(1, 1095),
    meter: text,
    usage_type: oneOf('licensed', 'metered'),
  }),
  tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified'),
  transfer_lookup_key: bool,
  unit_amount: integer(0),
  unit_amount_decimal: decimal,
};
const change = {
  active: bool,
  lookup_key: text,
  metadata,
  nickname: text,
  tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified'),
  transfer_lookup_key: bool,
};

const filters = {
  ...pageFields,
  active: bool,
  currency,
  lookup_keys: list(text),
  product: text,
  recurring: object({ interval, meter: text, usage_type: oneOf('licensed', 'metered') }),
  type: oneOf('one_time', 'recurring'),
};

export const priceRoutes = [
  route('POST', '/v1/prices', fields, create),
  route('GET', '/v1/prices/:id', {}, (world, _, id) => find(world, 'price', id, 'id')),
  route('POST', '/v1/prices/:id', change, update),
  route('GET', '/v1/prices', filters, (world, params) => {
    const where = (price: Price) =>
      (params.active ?? price.active) === price.active &&
      (params.currency ?? price.currency) === price.currency &&
      (params.type ?? price.type) === price.type &&
      (params.recurring?.interval ?? price.recurring?.interval) === price.recurring?.interval &&
      (params.recurring?.meter ?? price.recurring?.meter) === price.recurring?.meter &&
      (params.recurring?.usage_type ?? price.recurring?.usage_type) === price.recurring?.usage_type &&
      (params.lookup_keys?.includes(price.lookup_key ?? '') ?? true);
    return page<Price>(world, { kind: 'price', url: '/v1/prices', owner: params.product, where }, params);
  }),
];

function create(world: World, params: Values<typeof fields>): Price {
  const product = find<Stripe.Product>(world, 'product', params.product, 'product');
  const amount = params.unit_amount_decimal ?? params.unit_amount?.toString();
  if (amount === undefined)
    throw invalid('Missing required param: unit_amount.', 'parameter_missing', 'unit_amount');
  takeLookupKey(world, params, undefined);
  const price: Price = {
    id: wantedId(world, params.metadata) ?? newId(world, 'price'),
    object: 'price',
    active: params.active ?? true,
    billing_scheme: 'per_unit',
    created: world.now(),
    currency: params.currency,
    custom_unit_amount: null,
    livemode: world.livemode,
    lookup_key: orNull(params.lookup_key),
    metadata: mergeMetadata({}, params.metadata),
    nickname: orNull(params.nickname),
    product: product.id,
    recurring: recurringOf(world, params.recurring),
    tax_behavior: params.tax_behavior ?? 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: params.recurring === undefined ? 'one_time' : 'recurring',
    // An amount that is no whole number is only in the decimal one.
    unit_amount: Number.isInteger(Number(amount)) ? Number(amount) : null,
    unit_amount_decimal: amount,
  };
  return add(world, price, 'price.created', product.id);
}

function update(world: World, params: Values<typeof change>, id: string): Price {
  const old = find<Price>(world, 'price', id, 'id');
  takeLookupKey(world, params, id);
  const price: Price = {
    ...old,
    active: params.active ?? old.active,
    lookup_key: changed(params.lookup_key, old.lookup_key),
    metadata: mergeMetadata(old.metadata, params.metadata),
    nickname: changed(params.nickname, old.nickname),
    tax_behavior: params.tax_behavior ?? old.tax_behavior,
  };
  return save(world, price, 'price.updated');
}

/** A lookup key leads to one price; it is taken from another only if that is asked for. */
function takeLookupKey(
  world: World,
  { lookup_key: key, transfer_lookup_key: transfer }: Values<typeof change>,
  id: string | undefined,
): void {
  if (key === undefined || key === '') return;
  const holder = ([...world.storage.walk('price', {})] as unknown as Price[]).find(
    (price) => price.lookup_key === key && price.id !== id,
  );
  if (holder === undefined) return;
  if (!transfer)
    throw invalid(`A price (\`${holder.id}\`) already uses that lookup key.`, undefined, 'lookup_key');
  save(world, { ...holder, lookup_key: null }, 'price.updated');
}

function recurringOf(world: World, given: Values<typeof fields>['recurring']): Price['recurring'] {
  if (given === undefined) return null;
  const { interval, interval_count = 1, usage_type = 'licensed' } = given;
  const meter = orNull(given.meter);
  if (usage_type === 'metered' && meter === null)
    throw invalid('Metered prices need a meter.', 'parameter_missing', 'recurring[meter]');
  if (meter !== null) find(world, 'billing.meter', meter, 'recurring[meter]', 'meter');
  if (meter !== null && usage_type !== 'metered')
    throw invalid('Only metered prices have a meter.', undefined, 'recurring[meter]');
  return { interval, interval_count, meter, trial_period_days: null, usage_type };
}
