import { onceCharge } from '../billing/charges.ts';
import { finalizeAndCollect, type Means } from '../billing/collect.ts';
import { draftInvoice } from '../billing/invoices.ts';
import { addPayment } from '../billing/payment-intent.ts';
import { startSubscription } from '../billing/start.ts';
import type { Card, CheckoutSession, Customer } from '../wire.ts';
import type { World } from '../world.ts';
import { type CheckoutOrder, orderOf } from './order.ts';
import { addSetup } from './setup-intent.ts';

/** Makes what a session sells, and returns what the session then names. */
export function fulfil(
  world: World,
  session: CheckoutSession,
  customer: Customer | null,
  card: Card | undefined,
): Partial<CheckoutSession> {
  const order = orderOf(world, session.id);
  const means: Means = { ...(card && { card }), onSession: true, authenticated: true };
  if (session.mode === 'setup' && card !== undefined)
    return { setup_intent: addSetup(world, card, order.metadata).id };
  if (session.mode === 'subscription' && customer !== null) return subscribe(world, customer, order, means);
  if (session.invoice_creation?.enabled && customer !== null)
    return invoice(world, session, customer, order, means);
  const { amount_total: amount, currency } = session;
  if (!amount) return {};
  const payment = addPayment(world, {
    amount,
    card,
    currency: currency ?? '',
    customer: customer?.id ?? null,
    metadata: order.metadata,
    result: 'succeeded',
  });
  return { payment_intent: payment.id };
}

function subscribe(world: World, customer: Customer, order: CheckoutOrder, means: Means) {
  const { billingMode, defaultTaxRates, description, items, metadata, withoutCard } = order;
  const subscription = startSubscription(
    world,
    {
      billingMode,
      customer,
      defaultPaymentMethod: means.card?.id ?? null,
      defaultTaxRates,
      description,
      items: items.filter(({ price }) => price.recurring !== null),
      metadata,
      once: onceCharges(world, order),
      trialEnd: order.trialDays > 0 ? world.now() + order.trialDays * 86_400 : null,
      withoutCard,
    },
    means,
  );
  return { invoice: subscription.latest_invoice, subscription: subscription.id };
}

function invoice(
  world: World,
  session: CheckoutSession,
  customer: Customer,
  order: CheckoutOrder,
  means: Means,
) {
  const now = world.now();
  const draft = draftInvoice(
    world,
    {
      customer,
      currency: session.currency ?? '',
      metadata: { ...session.invoice_creation?.invoice_data.metadata },
      period: { start: now, end: now },
      reason: 'manual',
    },
    onceCharges(world, order),
  );
  return { invoice: finalizeAndCollect(world, draft, means).id };
}

const onceCharges = (world: World, { items }: CheckoutOrder) =>
  items
    .filter(({ price }) => price.recurring === null)
    .map(({ price, quantity, taxRates }) => onceCharge(world, price, quantity, taxRates));
