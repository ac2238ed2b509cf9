import type Stripe from 'stripe';
import { emit, emitUpdate } from '../../events/emit.ts';
import { newId, type World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { type Field, integer, list, metadata, object, oneOf, text, type Values } from '../form.ts';
import { changed, find, mergeMetadata, orNull } from '../objects.ts';
import { created, page, pageFields } from '../paging.ts';
import { route } from '../route.ts';
import { canceled } from './subscription-shape.ts';

const email: Field<string> = (raw, path) => {
  const address = text(raw, path);
  if (address === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return address;
  throw invalid(`Invalid email address: ${address}`, 'email_invalid', path);
};
const addressFields = object({
  city: text,
  country: text,
  line1: text,
  line2: text,
  postal_code: text,
  state: text,
});
const address: Field<ReturnType<typeof addressFields> | undefined> = (raw, path) =>
  raw === '' ? undefined : addressFields(raw, path);

const fields = {
  address,
  balance: integer(),
  description: text,
  email,
  invoice_prefix: text,
  metadata,
  name: text,
  phone: text,
  preferred_locales: list(text),
  tax_exempt: oneOf('none', 'exempt', 'reverse'),
};

const filters = { ...pageFields, created, email: text };

export const customerRoutes = [
  route('POST', '/v1/customers', fields, create),
  route('GET', '/v1/customers', filters, listAll),
  route('GET', '/v1/customers/:id', {}, (world, _, id) => {
    const kept = world.storage.get(id);
    // A deleted customer can still be asked for, and says that it is deleted.
    return kept?.object === 'customer' && 'deleted' in kept ? kept : find(world, 'customer', id, 'id');
  }),
  route('POST', '/v1/customers/:id', fields, update),
  route('DELETE', '/v1/customers/:id', {}, (world, _, id) => deleteCustomer(world, id)),
];

function create(world: World, params: Values<typeof fields>): Stripe.Customer {
  const customer: Stripe.Customer = {
    id: newId(world, 'cus', 14),
    object: 'customer',
    address: fullAddress(params.address),
    balance: params.balance ?? 0,
    created: world.now(),
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: orNull(params.description),
    discount: null,
    email: orNull(params.email),
    invoice_prefix: orNull(params.invoice_prefix) ?? world.random(8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: world.livemode,
    metadata: mergeMetadata({}, params.metadata),
    name: orNull(params.name),
    next_invoice_sequence: 1,
    phone: orNull(params.phone),
    preferred_locales: params.preferred_locales ?? [],
    shipping: null,
    tax_exempt: params.tax_exempt ?? 'none',
    test_clock: null,
  };
  world.storage.insert(customer);
  emit(world, 'customer.created', customer);
  return customer;
}

function listAll(world: World, params: Values<typeof filters>) {
  const where = (customer: Stripe.Customer) =>
    (params.email === undefined || params.email === customer.email) && (params.created?.(customer) ?? true);
  return page<Stripe.Customer>(world, { kind: 'customer', url: '/v1/customers', where }, params);
}

function update(world: World, params: Values<typeof fields>, id: string): Stripe.Customer {
  const old = find<Stripe.Customer>(world, 'customer', id, 'id');
  const customer: Stripe.Customer = {
    ...old,
    address:
      'address' in params && params.address !== undefined
        ? fullAddress(params.address)
        : (old.address ?? null),
    balance: params.balance ?? old.balance,
    description: changed(params.description, old.description),
    email: changed(params.email, old.email),
    invoice_prefix: changed(params.invoice_prefix, old.invoice_prefix ?? null),
    metadata: mergeMetadata(old.metadata, params.metadata),
    name: changed(params.name, old.name ?? null),
    phone: changed(params.phone, old.phone ?? null),
    preferred_locales: params.preferred_locales ?? old.preferred_locales ?? [],
    tax_exempt: params.tax_exempt ?? old.tax_exempt ?? 'none',
  };
  world.storage.update(customer);
  emitUpdate(world, 'customer.updated', old, customer);
  return customer;
}

/** Deletes a customer: the id stays known as deleted, and the subscriptions are canceled. */
export function deleteCustomer(world: World, id: string): Stripe.DeletedCustomer {
  const customer = find<Stripe.Customer>(world, 'customer', id, 'id');
  for (const kept of [...world.storage.walk('subscription', { owner: id })]) {
    const ended = canceled(kept as Stripe.Subscription, world.now());
    if (ended === kept) continue;
    world.storage.update(ended);
    emit(world, 'customer.subscription.deleted', ended);
  }
  const deleted: Stripe.DeletedCustomer = { id, object: 'customer', deleted: true };
  world.storage.update(deleted);
  emit(world, 'customer.deleted', customer);
  return deleted;
}

function fullAddress(given: ReturnType<typeof addressFields> | undefined): Stripe.Address | null {
  if (given === undefined) return null;
  return {
    city: orNull(given.city),
    country: orNull(given.country),
    line1: orNull(given.line1),
    line2: orNull(given.line2),
    postal_code: orNull(given.postal_code),
    state: orNull(given.state),
  };
}
