import type Stripe from 'stripe';
import { attachNamed } from '../../billing/attach-named.ts';
import { findCard, setDefault } from '../../billing/cards.ts';
import { newCustomer, newInvoicePrefix } from '../../billing/customer-shape.ts';
import { add, save } from '../../changes.ts';
import type { Customer } from '../../wire.ts';
import type { World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { type Field, integer, list, metadata, object, oneOf, text, type Values } from '../form.ts';
import { changed, find, mergeMetadata, orNull, wantedId } from '../objects.ts';
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

const creation = { ...fields, payment_method: text };

const filters = { ...pageFields, created, email: text };

export const customerRoutes = [
  route('POST', '/v1/customers', creation, create),
  route('GET', '/v1/customers', filters, listAll),
  route('GET', '/v1/customers/:id', {}, (world, _, id) => {
    const kept = world.storage.get(id);
    // A deleted customer can still be asked for, and says that it is deleted.
    return kept?.object === 'customer' && 'deleted' in kept ? kept : find(world, 'customer', id, 'id');
  }),
  route('POST', '/v1/customers/:id', fields, update),
  route('DELETE', '/v1/customers/:id', {}, (world, _, id) => deleteCustomer(world, id)),
];

function create(world: World, params: Values<typeof creation>): Customer {
  const id = wantedId(world, params.metadata);
  const customer = newCustomer(world, {
    ...(id && { id }),
    address: fullAddress(params.address),
    balance: params.balance ?? 0,
    description: orNull(params.description),
    email: orNull(params.email),
    invoice_prefix: orNull(params.invoice_prefix) ?? newInvoicePrefix(world),
    metadata: mergeMetadata({}, params.metadata),
    name: orNull(params.name),
    phone: orNull(params.phone),
    preferred_locales: params.preferred_locales ?? [],
    tax_exempt: params.tax_exempt ?? 'none',
  });
  add(world, customer, 'customer.created');
  const card =
    params.payment_method && attachNamed(world, params.payment_method, customer.id, 'payment_method').id;
  const chosen = params.invoice_settings?.default_payment_method;
  return chosen === undefined
    ? customer
    : setDefault(
        world,
        customer,
        cardOf(world, chosen === params.payment_method ? card : chosen, customer.id),
      );
}

function listAll(world: World, params: Values<typeof filters>) {
  const where = (customer: Customer) =>
    (params.email === undefined || params.email === customer.email) && (params.created?.(customer) ?? true);
  return page<Customer>(world, { kind: 'customer', url: '/v1/customers', where }, params);
}

function update(world: World, params: Values<typeof fields>, id: string): Customer {
  const old = find<Customer>(world, 'customer', id, 'id');
  const card = params.invoice_settings?.default_payment_method;
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
    invoice_settings: {
      ...old.invoice_settings,
      default_payment_method:
        card === undefined ? old.invoice_settings.default_payment_method : cardOf(world, card, id),
    },
    metadata: mergeMetadata(old.metadata, params.metadata),
    name: changed(params.name, old.name ?? null),
    phone: changed(params.phone, old.phone ?? null),
    preferred_locales: params.preferred_locales ?? old.preferred_locales ?? [],
    tax_exempt: params.tax_exempt ?? old.tax_exempt ?? 'none',
  };
  return save(world, customer, 'customer.updated');
}

/** The card that is to pay invoices; it must be the customer's. */
function cardOf(world: World, id: string | undefined, customer: string): string | null {
  if (id === undefined || id === '') return null;
  const param = 'invoice_settings[default_payment_method]';
  if (findCard(world, id, param).customer === customer) return id;
  const message = `The customer does not have a payment method with the ID ${id}. The payment method must be attached to the customer.`;
  throw invalid(message, 'resource_missing', param);
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
