import type { Customer } from '../wire.ts';
import { newId, type World } from '../world.ts';

/** What the numbers of a customer's invoices begin with. */
export const newInvoicePrefix = (world: World) => world.random(8).toUpperCase();

/** Builds a new customer, of whom no more is known than what is given. */
export const newCustomer = (world: World, known: Partial<Customer>): Customer => ({
  id: newId(world, 'cus', 14),
  object: 'customer',
  address: null,
  balance: 0,
  created: world.now(),
  currency: null,
  customer_account: null,
  default_source: null,
  delinquent: false,
  description: null,
  discount: null,
  email: null,
  invoice_prefix: newInvoicePrefix(world),
  invoice_settings: {
    custom_fields: null,
    default_payment_method: null,
    footer: null,
    rendering_options: null,
  },
  livemode: world.livemode,
  metadata: {},
  name: null,
  next_invoice_sequence: 1,
  phone: null,
  preferred_locales: [],
  shipping: null,
  tax_exempt: 'none',
  test_clock: null,
  ...known,
});
