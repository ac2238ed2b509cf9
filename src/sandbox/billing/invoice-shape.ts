import type { Customer, Invoice, Line, Subscription } from '../wire.ts';
import { newId, type World } from '../world.ts';
import type { Period } from './periods.ts';
import { taxSum, totalTaxes } from './taxes.ts';

/** How many lines an invoice shows itself; the rest is in the pages of its list. */
const LINES_SHOWN = 10;

/** What an invoice is made of, beside its lines. */
export interface InvoiceOrder {
  readonly customer: Customer;
  readonly currency: string;
  readonly reason: 'manual' | 'subscription_create' | 'subscription_cycle' | 'subscription_update';
  readonly period: Period;
  readonly subscription?: Subscription;
  readonly metadata?: Record<string, string>;
  /** When it is finalised by itself; never, if this is missing. */
  readonly finalizesAt?: number;
}

export const newInvoiceId = (world: World) => newId(world, 'in');

/** A draft of an invoice over these lines. */
export function newInvoice(world: World, id: string, order: InvoiceOrder, lines: readonly Line[]): Invoice {
  const { customer, subscription, finalizesAt = null } = order;
  const taxes = totalTaxes(lines.flatMap(({ taxes }) => taxes ?? []));
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0);
  const total = subtotal + taxSum(taxes, 'exclusive');
  const untaxed = total - taxSum(taxes);
  return {
    id,
    object: 'invoice',
    account_country: 'US',
    account_name: 'Sandbox',
    account_tax_ids: null,
    ...amounts(total, customer.balance),
    amount_overpaid: 0,
    amount_paid: 0,
    amount_paid_off_stripe: 0,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    auto_advance: finalizesAt !== null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: finalizesAt,
    billing_reason: order.reason,
    collection_method: 'charge_automatically',
    created: world.now(),
    currency: order.currency,
    custom_fields: null,
    customer: customer.id,
    customer_account: null,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_shipping: null,
    customer_tax_exempt: customer.tax_exempt ?? 'none',
    customer_tax_ids: [],
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    due_date: null,
    effective_at: null,
    ending_balance: null,
    footer: null,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: {
      object: 'list',
      data: lines.slice(0, LINES_SHOWN),
      has_more: lines.length > LINES_SHOWN,
      url: `/v1/invoices/${id}/lines`,
    },
    livemode: world.livemode,
    metadata: { ...order.metadata },
    next_payment_attempt: null,
    number: null,
    on_behalf_of: null,
    parent: subscription === undefined ? null : parentOf(subscription),
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: order.period.end,
    period_start: order.period.start,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: customer.balance,
    statement_descriptor: null,
    status: 'draft',
    status_transitions: {
      finalized_at: null,
      marked_uncollectible_at: null,
      paid_at: null,
      voided_at: null,
    },
    subtotal,
    subtotal_excluding_tax: untaxed,
    test_clock: null,
    total,
    total_discount_amounts: [],
    total_excluding_tax: untaxed,
    total_pretax_credit_amounts: [],
    total_taxes: taxes,
    webhooks_delivered_at: null,
  };
}

/** What is asked for once the customer's balance is taken into account; a negative one is credit. */
export function amounts(total: number, balance: number) {
  const due = Math.max(total + balance, 0);
  return { amount_due: due, amount_remaining: due };
}

function parentOf({ id, metadata }: Subscription): Invoice['parent'] {
  return {
    quote_details: null,
    subscription_details: { metadata, subscription: id },
    type: 'subscription_details',
  };
}
