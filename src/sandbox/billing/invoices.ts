/** What happens to an invoice, one step at a time, whatever it means for a subscription. */
import { find } from '../api/objects.ts';
import { add, save } from '../changes.ts';
import type { Customer, Invoice, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { amounts, type InvoiceOrder, newInvoice, newInvoiceId } from './invoice-shape.ts';
import { type Charge, newLine } from './lines.ts';

/** Makes a draft over these charges. */
export function draftInvoice(world: World, order: InvoiceOrder, charges: readonly Charge[]): Invoice {
  const id = newInvoiceId(world);
  const lines = charges.map((charge) => newLine(world, id, charge));
  // Lists show the newest first.
  for (const line of lines.toReversed()) add(world, line, undefined, id);
  return add(world, newInvoice(world, id, order, lines), 'invoice.created', order.customer.id);
}

/** Gives a draft its number and its addresses: from now on it is not changed any more, but paid or voided. */
export function finalizeInvoice(world: World, draft: Invoice): Invoice {
  const customer = find<Customer>(world, 'customer', String(draft.customer), 'customer');
  const sequence = customer.next_invoice_sequence ?? 1;
  const ending_balance = Math.min(draft.total + customer.balance, 0);
  const numbered = { ...customer, next_invoice_sequence: sequence + 1 };
  // Stripe is silent about the sequence by itself.
  save(world, numbered);
  const currency = customer.currency ?? draft.currency;
  save(world, { ...numbered, balance: ending_balance, currency }, 'customer.updated');
  const address = `${world.url()}/i/${draft.id}`;
  const open: Invoice = {
    ...draft,
    ...amounts(draft.total, customer.balance),
    automatically_finalizes_at: null,
    effective_at: world.now(),
    ending_balance,
    hosted_invoice_url: address,
    invoice_pdf: `${address}/pdf`,
    number: `${customer.invoice_prefix}-${String(sequence).padStart(4, '0')}`,
    starting_balance: customer.balance,
    status: 'open',
    status_transitions: { ...draft.status_transitions, finalized_at: world.now() },
  };
  return save(world, open, 'invoice.finalized');
}

/** Writes down that an invoice is paid. */
export function markPaid(world: World, invoice: Invoice, attempts = invoice.attempt_count): Invoice {
  const paid: Invoice = {
    ...invoice,
    amount_paid: invoice.amount_due,
    amount_remaining: 0,
    attempt_count: attempts,
    attempted: true,
    auto_advance: false,
    next_payment_attempt: null,
    status: 'paid',
    status_transitions: { ...invoice.status_transitions, paid_at: world.now() },
  };
  save(world, paid, 'invoice.updated');
  save(world, paid, 'invoice.paid');
  return save(world, paid, 'invoice.payment_succeeded');
}

/** Writes down that a payment failed, or waits for the customer; `next` is when another is tried. */
export function markFailed(
  world: World,
  invoice: Invoice,
  why: 'action' | 'declined',
  next: number | null,
): Invoice {
  const failed: Invoice = {
    ...invoice,
    attempt_count: invoice.attempt_count + 1,
    attempted: true,
    auto_advance: next !== null,
    next_payment_attempt: next,
  };
  save(world, failed, 'invoice.updated');
  if (why === 'action') save(world, failed, 'invoice.payment_action_required');
  return save(world, failed, 'invoice.payment_failed');
}

/** Takes an open invoice back: nothing is owed for it. */
export const voidInvoice = (world: World, invoice: Invoice): Invoice =>
  save(world, closed(invoice, 'void', { voided_at: world.now() }), 'invoice.voided');

/** Gives an open invoice up; it can still be paid. */
export const markUncollectible = (world: World, invoice: Invoice): Invoice =>
  save(
    world,
    closed(invoice, 'uncollectible', { marked_uncollectible_at: world.now() }),
    'invoice.marked_uncollectible',
  );

/** Stops collecting what a subscription still owes. */
export function stopCollecting(world: World, { customer, id }: Subscription): void {
  for (const kept of [...world.storage.walk('invoice', { owner: customer })] as Invoice[]) {
    if (subscriptionOf(kept) !== id || !kept.auto_advance) continue;
    const stopped = { auto_advance: false, automatically_finalizes_at: null, next_payment_attempt: null };
    save(world, { ...kept, ...stopped }, 'invoice.updated');
  }
}

/** The id of the subscription that an invoice is for. */
export const subscriptionOf = ({ parent }: Invoice): string | undefined =>
  parent?.subscription_details?.subscription;

function closed(
  invoice: Invoice,
  status: 'uncollectible' | 'void',
  transition: Partial<Invoice['status_transitions']>,
): Invoice {
  return {
    ...invoice,
    auto_advance: false,
    next_payment_attempt: null,
    status,
    status_transitions: { ...invoice.status_transitions, ...transition },
  };
}
