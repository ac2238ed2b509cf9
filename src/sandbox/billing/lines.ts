import type { Line, Price, TaxRate } from '../wire.ts';
import { newId, type World } from '../world.ts';
import type { Period } from './periods.ts';
import { taxesOn } from './taxes.ts';

/** What an invoice asks money for. */
export interface Charge {
  readonly description: string;
  /** In the currency's smallest unit; negative for a credit. */
  readonly amount: number;
  readonly quantity: number;
  readonly price: Price;
  readonly period: Period;
  readonly taxRates: readonly TaxRate[];
  /** The item of a subscription that it is for; none for what is bought once. */
  readonly item?: { readonly id: string; readonly subscription: string };
  /** The pending invoice item that it comes from. */
  readonly invoiceItem?: string;
  readonly proration?: boolean;
  readonly metadata?: Record<string, string>;
}

/** The line of an invoice for a charge. */
export function newLine(world: World, invoice: string, charge: Charge): Line {
  const { amount, item, price, quantity } = charge;
  return {
    id: newId(world, 'il'),
    object: 'line_item',
    amount,
    currency: price.currency,
    description: charge.description,
    discount_amounts: [],
    discountable: !charge.proration,
    discounts: [],
    invoice,
    livemode: world.livemode,
    metadata: { ...charge.metadata },
    parent: parentOf(world, charge),
    period: { start: charge.period.start, end: charge.period.end },
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: price.id, product: price.product },
      type: 'price_details',
      unit_amount_decimal: price.unit_amount_decimal,
    },
    quantity,
    quantity_decimal: String(quantity),
    subscription: item?.subscription ?? null,
    subtotal: amount,
    taxes: taxesOn(amount, charge.taxRates),
  };
}

function parentOf(world: World, { item, invoiceItem, proration = false }: Charge): Line['parent'] {
  const proration_details = proration ? { credited_items: null } : null;
  if (item !== undefined) {
    const details = { invoice_item: invoiceItem ?? null, proration, proration_details };
    return {
      invoice_item_details: null,
      subscription_item_details: {
        ...details,
        subscription: item.subscription,
        subscription_item: item.id,
      },
      type: 'subscription_item_details',
    };
  }
  return {
    invoice_item_details: {
      invoice_item: invoiceItem ?? newId(world, 'ii'),
      proration,
      proration_details,
      subscription: null,
    },
    subscription_item_details: null,
    type: 'invoice_item_details',
  };
}
