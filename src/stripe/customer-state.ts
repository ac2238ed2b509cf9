/** Reads the whole state of a customer. */
import type Stripe from 'stripe';
import type {
  CustomerState,
  Invoice,
  InvoiceLine,
  Product,
  Subscription,
} from '../billing/customer-state.ts';
import { BillingError } from '../billing/errors.ts';

/** Objects of a page: the most that Stripe gives. */
export const PAGE = 100;
/** Nobody has so many, or something runs in circles. */
const MAX_PAGES = 200;

/** A call is made once: whoever asked sees to the next try. */
export const ONCE = { maxNetworkRetries: 0 } as const;

/**
 * Everything of a customer (https://docs.stripe.com/api/customers/retrieve, https://docs.stripe.com/api/subscriptions/list,
 * https://docs.stripe.com/api/invoices/list). One that was deleted is answered as such; one that was never
 * heard of is an error, for the key may be of another account or mode.
 *
 * @param proceed Called before each call; what it throws ends the reading.
 */
export async function customerState(
  stripe: Stripe,
  customerId: string,
  proceed: () => Promise<void>,
  knows: (productId: string) => Promise<boolean>,
): Promise<CustomerState> {
  const call = async <T>(make: () => Promise<T>): Promise<T> => {
    await proceed();
    return make();
  };
  const customer = await call(() => stripe.customers.retrieve(customerId, {}, ONCE));
  if (customer.deleted) return { customerId, deleted: true, subscriptions: [], invoices: [], products: [] };
  const subscriptions = await pages(call, (starting_after) =>
    stripe.subscriptions.list(
      { customer: customerId, status: 'all', limit: PAGE, ...(starting_after && { starting_after }) },
      ONCE,
    ),
  );
  const invoices = await pages(call, (starting_after) =>
    stripe.invoices.list(
      {
        customer: customerId,
        limit: PAGE,
        expand: ['data.payments'],
        ...(starting_after && { starting_after }),
      },
      ONCE,
    ),
  );
  const mirroredInvoices: Invoice[] = [];
  for (const invoice of invoices) {
    // An invoice brings its first lines with it.
    const lines = invoice.lines.has_more
      ? await pages(call, (starting_after) =>
          stripe.invoices.listLineItems(
            invoice.id,
            { limit: PAGE, ...(starting_after && { starting_after }) },
            ONCE,
          ),
        )
      : invoice.lines.data;
    mirroredInvoices.push(invoiceOf(customerId, invoice, lines));
  }
  const mirrored = {
    customerId,
    deleted: false,
    subscriptions: subscriptions.map((subscription) => subscriptionOf(customerId, subscription)),
    invoices: mirroredInvoices,
  };
  const products: Product[] = [];
  for (const id of productsIn(mirrored)) {
    if (await knows(id)) continue;
    const product = await call(() => stripe.products.retrieve(id, {}, ONCE)).catch(goneIfMissing);
    if (product) products.push(productOf(product));
  }
  return { ...mirrored, products };
}

export const productOf = ({ id, name, active, metadata }: Stripe.Product): Product => ({
  id,
  name,
  active,
  metadata,
});

/** Undefined for what does not exist; Stripe's class says nothing of it, only its code does. */
export function goneIfMissing(error: unknown): undefined {
  if ((error as { code?: unknown }).code === 'resource_missing') return undefined;
  throw error;
}

async function pages<T extends { id: string }>(
  call: <R>(make: () => Promise<R>) => Promise<R>,
  list: (after: string | undefined) => Promise<Stripe.ApiList<T>>,
): Promise<T[]> {
  const all: T[] = [];
  for (let page = 0; page < MAX_PAGES; page++) {
    const { data, has_more } = await call(() => list(all.at(-1)?.id));
    all.push(...data);
    if (!has_more || data.length === 0) return all;
  }
  throw new BillingError('PROVIDER_ERROR', `Stripe's list does not end after ${MAX_PAGES} pages`);
}

export function subscriptionOf(customerId: string, subscription: Stripe.Subscription): Subscription {
  return {
    id: subscription.id,
    customerId,
    status: subscription.status,
    createdAt: subscription.created,
    cancelAt: subscription.cancel_at,
    cancelAtPeriodEnd: subscription.cancel_at_period_end,
    endedAt: subscription.ended_at,
    collectionPaused: subscription.pause_collection !== null,
    billingMode: subscription.billing_mode.type,
    items: subscription.items.data.map((item) => ({
      id: item.id,
      priceId: item.price.id,
      productId: idOf(item.price.product),
      lookupKey: item.price.lookup_key,
      interval: item.price.recurring?.interval ?? null,
      quantity: item.quantity ?? null,
      meterId: item.price.recurring?.meter ?? null,
      periodStart: item.current_period_start,
      periodEnd: item.current_period_end,
    })),
  };
}

function invoiceOf(
  customerId: string,
  invoice: Stripe.Invoice,
  lines: readonly Stripe.InvoiceLineItem[],
): Invoice {
  const subscription = invoice.parent?.subscription_details?.subscription;
  return {
    id: invoice.id,
    customerId,
    status: invoice.status,
    number: invoice.number,
    amountDue: invoice.amount_due,
    amountPaid: invoice.amount_paid,
    currency: invoice.currency,
    createdAt: invoice.created,
    paidAt: invoice.status_transitions.paid_at,
    periodStart: invoice.period_start,
    periodEnd: invoice.period_end,
    pdfUrl: invoice.invoice_pdf ?? null,
    hostedUrl: invoice.hosted_invoice_url ?? null,
    subscriptionId: subscription ? idOf(subscription) : null,
    paymentId: paymentOf(invoice),
    discounted: (invoice.total_discount_amounts ?? []).length > 0,
    lines: lines.map(lineOf),
  };
}

/** The payment that counts: the one that paid, or the last that was tried. */
function paymentOf({ payments }: Stripe.Invoice): string | null {
  const tried = payments?.data ?? [];
  const { payment } = tried.find(({ status }) => status === 'paid') ?? tried[0] ?? {};
  return payment?.payment_intent ? idOf(payment.payment_intent) : null;
}

function lineOf(line: Stripe.InvoiceLineItem): InvoiceLine {
  const price = line.pricing?.price_details;
  return {
    description: line.description,
    amount: line.amount,
    quantity: line.quantity,
    priceId: price ? idOf(price.price) : null,
    productId: price?.product ?? null,
    taxRateId:
      line.taxes?.find(({ tax_rate_details }) => tax_rate_details)?.tax_rate_details?.tax_rate ?? null,
    periodStart: line.period.start,
    periodEnd: line.period.end,
  };
}

/** An object that may have come expanded. */
export const idOf = (object: string | { readonly id: string }): string =>
  typeof object === 'string' ? object : object.id;

function productsIn({ subscriptions, invoices }: Pick<CustomerState, 'subscriptions' | 'invoices'>) {
  const named = [
    ...subscriptions.flatMap(({ items }) => items.map(({ productId }) => productId)),
    ...invoices.flatMap(({ lines }) => lines.map(({ productId }) => productId)),
  ];
  return new Set(named.filter((id) => id !== null));
}
