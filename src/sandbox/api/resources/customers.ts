import type Stripe from 'stripe';
import { findCard } from '../../billing/cards.ts';
import { add, save } from '../../changes.ts';
import type { Customer } from '../../wire.ts';
import { newId, type World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { type Field, integer, list, metadata, object, oneOf, text, type Values } from '../form.ts';
import { changed, find, mergeMetadata, orNull } from '../objects.ts';
import { created, page, pageFields } from '../paging.ts';
import { route } from '../route.ts';
import { deleteCustomer } from './customer-deletion.ts';

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
  invoice_settings: object({ default_payment_method: text }),
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

function create(world: World, params: Values<typeof fields>): Customer {
  const customer: Customer = {
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
  return add(world, customer, 'customer.created');
}

function listAll(world: World, params: Values<typeof filters>) {
  const where = (customer: Customer) =>
    (params.email === undefined || params.email === customer.email) && (params.created?.(customer) ?? true);
  return page<Customer>(world, { kind: 'customer', url: '/v1/customers', where }, params);
}

function update(world: World, params: Values<typeof fields>, id: string): Customer {
  const old = find<Customer>(world, 'customer', id, 'id');
  const customer: Customer = {
    ...old,
    address:
      'address' in params && params.address !== undefined
        ? fullAddress(params.address)
        : (old.address ?? null),
    balance: params.balance ?? old.balance,
    description: changed(params.description, old.description),
    email: changed(params.email, old.email),
    invoice_prefix: changed(params.invoice_prefix, old.invoice_prefix ?? null),
    invoice_settings: { ...old.invoice_settings, ...settings(world, params.invoice_settings, id) },
    metadata: mergeMetadata(old.metadata, params.metadata),
    name: changed(params.name, old.name ?? null),
    phone: changed(params.phone, old.phone ?? null),
    preferred_locales: params.preferred_locales ?? old.preferred_locales ?? [],
    tax_exempt: params.tax_exempt ?? old.tax_exempt ?? 'none',
  };
  return save(world, customer, 'customer.updated');
}

/** The card that pays invoices; it must be the customer's. */
function settings(world: World, given: Values<typeof fields>['invoice_settings'], customer: string) {
  const card = given?.default_payment_method;
  if (card === undefined || card === '') return card === undefined ? {} : { default_payment_method: null };
  const param = 'invoice_settings[default_payment_method]';
  if (findCard(world, card, param).customer === customer) return { default_payment_method: card };
  throw invalid(
    `The customer does not have a payment method with the ID ${card}. The payment method must be attached to the customer.`,
    'resource_missing',
    param,
  );
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
