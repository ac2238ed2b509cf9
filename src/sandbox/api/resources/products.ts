import type Stripe from 'stripe';
import { add, save } from '../../changes.ts';
import { newId, type World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { bool, list, metadata, required, text, type Values } from '../form.ts';
import { changed, find, mergeMetadata, orNull } from '../objects.ts';
import { page, pageFields } from '../paging.ts';
import { route } from '../route.ts';

const fields = {
  active: bool,
  description: text,
  id: text,
  images: list(text),
  metadata,
  name: required(text),
  unit_label: text,
  url: text,
};

const { id: _, ...changeable } = fields;
const change = { ...changeable, default_price: text, name: text };

export const productRoutes = [
  route('POST', '/v1/products', fields, create),
  route('GET', '/v1/products/:id', {}, (world, _, id) => find(world, 'product', id, 'id')),
  route('POST', '/v1/products/:id', change, update),
  route('GET', '/v1/products', { ...pageFields, active: bool }, (world, params) =>
    page<Stripe.Product>(
      world,
      {
        kind: 'product',
        url: '/v1/products',
        where: ({ active }) => params.active === undefined || params.active === active,
      },
      params,
    ),
  ),
];

function update(world: World, params: Values<typeof change>, id: string): Stripe.Product {
  const old = find<Stripe.Product>(world, 'product', id, 'id');
  if (params.default_price) find(world, 'price', params.default_price, 'default_price');
  const product: Stripe.Product = {
    ...old,
    active: params.active ?? old.active,
    default_price: changed(params.default_price, old.default_price ?? null),
    description: changed(params.description, old.description),
    images: params.images ?? old.images,
    metadata: mergeMetadata(old.metadata, params.metadata),
    name: params.name ?? old.name,
    unit_label: changed(params.unit_label, old.unit_label ?? null),
    updated: world.now(),
    url: changed(params.url, old.url),
  };
  return save(world, product, 'product.updated');
}

function create(world: World, params: Values<typeof fields>): Stripe.Product {
  const id = orNull(params.id) ?? newId(world, 'prod', 14);
  if (world.storage.get(id) !== undefined)
    throw invalid('Product already exists.', 'resource_already_exists');
  const now = world.now();
  const product: Stripe.Product = {
    id,
    object: 'product',
    active: params.active ?? true,
    created: now,
    default_price: null,
    description: orNull(params.description),
    images: params.images ?? [],
    livemode: world.livemode,
    marketing_features: [],
    metadata: mergeMetadata({}, params.metadata),
    name: params.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: null,
    tax_details: null,
    type: 'service',
    unit_label: orNull(params.unit_label),
    updated: now,
    url: orNull(params.url),
  };
  return add(world, product, 'product.created');
}
