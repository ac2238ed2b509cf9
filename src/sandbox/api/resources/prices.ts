import type Stripe from 'stripe';
import { add } from '../../changes.ts';
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
import { find, mergeMetadata, orNull } from '../objects.ts';
import { page, pageFields } from '../paging.ts';
import { route } from '../route.ts';

const currency: Field<string> = (raw, path) => {
  const code = text(raw, path).toLowerCase();
  if (!/^[a-z]{3}$/.test(code)) throw invalid(`Invalid currency: ${code}.`, undefined, path);
  return code;
};
const interval = oneOf('day', 'month', 'week', 'year');

const fields = {
  active: bool,
  currency: required(currency),
  lookup_key: text,
  metadata,
  nickname: text,
  product: required(text),
  recurring: object({ interval: required(interval), interval_count: integer(1, 1095) }),
  tax_behavior: oneOf('exclusive', 'inclusive', 'unspecified'),
  unit_amount: required(integer(0)),
};

const filters = {
  ...pageFields,
  active: bool,
  currency,
  lookup_keys: list(text),
  product: text,
  type: oneOf('one_time', 'recurring'),
};

export const priceRoutes = [
  route('POST', '/v1/prices', fields, create),
  route('GET', '/v1/prices/:id', {}, (world, _, id) => find(world, 'price', id, 'id')),
  route('GET', '/v1/prices', filters, (world, params) => {
    const where = (price: Price) =>
      (params.active ?? price.active) === price.active &&
      (params.currency ?? price.currency) === price.currency &&
      (params.type ?? price.type) === price.type &&
      (params.lookup_keys?.includes(price.lookup_key ?? '') ?? true);
    return page<Price>(world, { kind: 'price', url: '/v1/prices', owner: params.product, where }, params);
  }),
];

function create(world: World, params: Values<typeof fields>): Price {
  const product = find<Stripe.Product>(world, 'product', params.product, 'product');
  const { recurring } = params;
  const price: Price = {
    id: newId(world, 'price'),
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
    recurring:
      recurring === undefined
        ? null
        : {
            interval: recurring.interval,
            interval_count: recurring.interval_count ?? 1,
            meter: null,
            trial_period_days: null,
            usage_type: 'licensed',
          },
    tax_behavior: params.tax_behavior ?? 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: recurring === undefined ? 'one_time' : 'recurring',
    unit_amount: params.unit_amount,
    unit_amount_decimal: String(params.unit_amount),
  };
  return add(world, price, 'price.created', product.id);
}
