import { find } from '../api/objects.ts';
import { add, save } from '../changes.ts';
import { TRIAL_NOTICE } from '../clock/due.ts';
import type { Invoice, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { isMetered, itemCharge } from './charges.ts';
import { finalize, finalizeAndCollect, type Means, settle } from './collect.ts';
import { draftInvoice } from './invoices.ts';
import { newSubscription, type SubscriptionOrder } from './subscription-shape.ts';

/** How the first invoice is paid: by a card, later, or by nobody knows whom. */
export type FirstPayment = Means | 'later' | 'assumed';

/**
 * Starts a subscription with its first invoice: over nothing in a trial, otherwise over the first period. While that is not
 * paid, the subscription is incomplete.
 */
export function startSubscription(
  world: World,
  order: SubscriptionOrder,
  payment: FirstPayment,
): Subscription {
  const fresh = newSubscription(world, order);
  const charges = fresh.items.data
    .filter((item) => !isMetered(item))
    .map((item) =>
      itemCharge(world, fresh, item, { start: item.current_period_start, end: item.current_period_end }),
    );
  add(world, fresh, undefined, fresh.customer);
  const now = world.now();
  const { currency, id } = fresh;
  const { customer } = order;
  const period = { start: now, end: now };
  const invoice = draftInvoice(
    world,
    { customer, currency, period, reason: 'subscription_create', subscription: fresh },
    [...charges, ...(order.once ?? [])],
  );
  save(world, { ...fresh, latest_invoice: invoice.id }, 'customer.subscription.created');
  if (fresh.trial_end !== null && fresh.trial_end - TRIAL_NOTICE <= now)
    save(world, find<Subscription>(world, 'subscription', id, 'id'), 'customer.subscription.trial_will_end');
  pay(world, invoice, payment);
  return find<Subscription>(world, 'subscription', id, 'id');
}

function pay(world: World, draft: Invoice, payment: FirstPayment): void {
  if (typeof payment === 'object') {
    finalizeAndCollect(world, draft, payment);
    return;
  }
  const open = finalize(world, draft);
  if (payment === 'assumed' && open.status === 'open') settle(world, open);
}
