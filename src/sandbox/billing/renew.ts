import { save } from '../changes.ts';
import type { Customer, Invoice, Subscription, SubscriptionItem } from '../wire.ts';
import type { World } from '../world.ts';
import { payingCard } from './cards.ts';
import { isMetered, itemCharge, usageCharge } from './charges.ts';
import { endSubscription } from './end.ts';
import { draftInvoice, finalizeInvoice, markUncollectible, voidInvoice } from './invoices.ts';
import type { Charge } from './lines.ts';
import { pauseWithoutCard } from './pause.ts';
import { pendingCharges, takePending } from './pending.ts';
import { type Period, periodEnd } from './periods.ts';
import { intervalOf } from './subscription-shape.ts';

/** Invoices of renewals stay drafts for so long. */
const DRAFT_FOR = 60 * 60;

/** Begins the next period of the items whose period is over; a trial that is over becomes a paid period, if there is a card. */
export function renew(world: World, subscription: Subscription): void {
  const trial = subscription.status === 'trialing';
  const without = subscription.trial_settings?.end_behavior.missing_payment_method;
  const customer = world.storage.get(subscription.customer) as Customer;
  const pays = payingCard(world, customer, subscription) !== undefined || without === 'create_invoice';
  if (!trial) beginPeriod(world, subscription);
  else if (pays) beginPeriod(world, { ...subscription, status: 'active' });
  else if (without === 'cancel') endSubscription(world, subscription, 'cancellation_requested');
  else pauseWithoutCard(world, subscription);
}

/** Moves what is due to its next period, and makes the invoice for that. */
function beginPeriod(world: World, subscription: Subscription): void {
  const now = world.now();
  const charges: Charge[] = [];
  const next = (item: SubscriptionItem): SubscriptionItem => {
    const { current_period_end: start, current_period_start } = item;
    if (start > now) return item;
    const end = periodEnd(subscription.billing_cycle_anchor, intervalOf(item.price), start);
    charges.push(
      isMetered(item)
        ? usageCharge(world, subscription, item, { start: current_period_start, end: start })
        : itemCharge(world, subscription, item, { start, end }),
    );
    return { ...item, current_period_end: end, current_period_start: start };
  };
  const items = { ...subscription.items, data: subscription.items.data.map(next) };
  const over = subscription.items.data.find(({ current_period_end }) => current_period_end <= now);
  const period = { start: over?.current_period_start ?? now, end: over?.current_period_end ?? now };
  invoiceCycle(world, { ...subscription, items }, period, charges);
}

function invoiceCycle(
  world: World,
  subscription: Subscription,
  period: Period,
  charges: readonly Charge[],
): void {
  const customer = world.storage.get(subscription.customer) as Customer;
  // Whoever does not pay gets drafts; they can be finalised by hand.
  const silent = subscription.status === 'unpaid' || subscription.pause_collection !== null;
  const order = {
    customer,
    currency: subscription.currency,
    period,
    reason: 'subscription_cycle',
    subscription,
  } as const;
  const draft = draftInvoice(world, silent ? order : { ...order, finalizesAt: world.now() + DRAFT_FOR }, [
    ...pendingCharges(world, subscription),
    ...charges,
  ]);
  takePending(world, subscription, draft.id);
  save(world, { ...subscription, latest_invoice: draft.id }, 'customer.subscription.updated');
  paused(world, draft, subscription.pause_collection?.behavior);
}

/** What becomes of an invoice while collection is paused. */
function paused(world: World, draft: Invoice, behavior: string | undefined): void {
  if (behavior === 'void') voidInvoice(world, finalizeInvoice(world, draft));
  if (behavior === 'mark_uncollectible') markUncollectible(world, finalizeInvoice(world, draft));
}
