import { save } from '../changes.ts';
import type { Customer, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { isMetered, usageCharge } from './charges.ts';
import { finalizeAndCollect } from './collect.ts';
import { draftInvoice } from './invoices.ts';
import { pendingCharges, takePending } from './pending.ts';

/** Asks for what a subscription that ends now has used and not yet paid for, if there is anything. */
export function invoiceUsage(world: World, subscription: Subscription): void {
  const now = world.now();
  const used = subscription.items.data
    .filter(isMetered)
    .map((item) => usageCharge(world, subscription, item, { start: item.current_period_start, end: now }));
  const charges = [...pendingCharges(world, subscription), ...used];
  const [first] = subscription.items.data;
  if (charges.length === 0 || first === undefined) return;
  const customer = world.storage.get(subscription.customer) as Customer;
  const { currency } = subscription;
  const period = { start: first.current_period_start, end: now };
  const order = { customer, currency, period, reason: 'subscription_cycle', subscription } as const;
  const invoice = draftInvoice(world, order, charges);
  takePending(world, subscription, invoice.id);
  save(world, { ...subscription, latest_invoice: invoice.id }, 'customer.subscription.updated');
  finalizeAndCollect(world, invoice);
}
