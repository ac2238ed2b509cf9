/** Collecting what an invoice asks for, and what that does to its subscription. */
import { find } from '../api/objects.ts';
import { add, save } from '../changes.ts';
import type { Card, Customer, Invoice, Subscription } from '../wire.ts';
import { newId, type World } from '../world.ts';
import { chargeResult, type Presence, payingCard } from './cards.ts';
import { endSubscription } from './end.ts';
import { finalizeInvoice, markFailed, markPaid, subscriptionOf } from './invoices.ts';
import { addPayment, type PaymentIntent } from './payment-intent.ts';

const day = 24 * 60 * 60;
/** How long after a failed payment the next one is tried. */
const RETRIES = [3 * day, 5 * day, 7 * day];

/** How an invoice is paid; by the subscription's or the customer's own card, if not by another. */
export interface Means extends Presence {
  readonly card?: Card;
}

/** Finalises a draft and, if anything is due, tries to collect it. */
export function finalizeAndCollect(world: World, draft: Invoice, means: Means = {}): Invoice {
  const open = finalize(world, draft);
  return open.status === 'paid' ? open : collect(world, open, means);
}

/** Finalises a draft; one over nothing is paid by that. */
export function finalize(world: World, draft: Invoice): Invoice {
  const open = finalizeInvoice(world, draft);
  return open.amount_due === 0 ? settle(world, open) : open;
}

/** Tries to collect an open invoice. */
export function collect(world: World, invoice: Invoice, means: Means = {}): Invoice {
  const customer = find<Customer>(world, 'customer', String(invoice.customer), 'customer');
  const subscription = subscriptionOfInvoice(world, invoice);
  const card = means.card ?? payingCard(world, customer, subscription);
  const result = chargeResult(card, means);
  const { amount_due: amount, currency } = invoice;
  note(world, invoice, addPayment(world, { amount, currency, customer: customer.id, card, result }));
  if (result === 'succeeded') return settle(world, invoice, invoice.attempt_count + 1);
  const first = invoice.billing_reason === 'subscription_create';
  const wait = first || subscription === undefined ? undefined : RETRIES[invoice.attempt_count];
  const next = wait === undefined ? null : world.now() + wait;
  const failed = markFailed(world, invoice, result === 'authenticate' ? 'action' : 'declined', next);
  if (subscription !== undefined && !first) fallBehind(world, subscription, next === null);
  return failed;
}

/** Writes an invoice down as paid; its subscription is in good standing again. */
export function settle(world: World, invoice: Invoice, attempts?: number): Invoice {
  const paid = markPaid(world, invoice, attempts);
  const subscription = subscriptionOfInvoice(world, paid);
  if (subscription === undefined || subscription.latest_invoice !== paid.id) return paid;
  if (['incomplete', 'past_due', 'unpaid'].includes(subscription.status))
    save(world, { ...subscription, status: 'active' }, 'customer.subscription.updated');
  return paid;
}

/** What a failed renewal does; after the last try, what `metadata[sandbox_after_retries]` says (`cancel` by default). */
function fallBehind(world: World, subscription: Subscription, last: boolean): void {
  const then = last ? (subscription.metadata.sandbox_after_retries ?? 'cancel') : 'past_due';
  if (then === 'cancel') endSubscription(world, subscription, 'payment_failed');
  else {
    const status = then === 'unpaid' ? 'unpaid' : 'past_due';
    save(world, { ...subscription, status }, 'customer.subscription.updated');
  }
}

function subscriptionOfInvoice(world: World, invoice: Invoice): Subscription | undefined {
  const id = subscriptionOf(invoice);
  const found = id === undefined ? undefined : (world.storage.get(id) as Subscription);
  return found?.ended_at === null ? found : undefined;
}

function note(world: World, { currency, id }: Invoice, intent: PaymentIntent): void {
  const paid = intent.status === 'succeeded';
  const payment = {
    id: newId(world, 'inpay'),
    object: 'invoice_payment' as const,
    amount_paid: paid ? intent.amount : null,
    amount_requested: intent.amount,
    created: world.now(),
    currency,
    invoice: id,
    is_default: true,
    livemode: world.livemode,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: paid ? 'paid' : 'open',
    status_transitions: { canceled_at: null, paid_at: paid ? world.now() : null },
  };
  add(world, payment, undefined, id);
}
