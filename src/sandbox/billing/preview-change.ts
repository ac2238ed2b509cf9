import type { Customer, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { amounts } from './invoice-shape.ts';
import type { Charge } from './lines.ts';
import { pendingCharges } from './pending.ts';
import { type ItemChange, type PlannedChange, type Proration, plannedChange } from './planned-change.ts';
import { taxesOn, taxSum } from './taxes.ts';

export interface ChangePreview extends PlannedChange {
  /** What comes on top of the charges, in the currency's smallest unit. */
  readonly tax: number;
  /** The charges and the tax; negative, if more is given back than asked for. */
  readonly total: number;
  /** What is to be paid at once. */
  readonly due: number;
}

/**
 * What a change of a subscription's items would cost now; nothing is kept.
 *
 * @throws {ApiError} As `plannedChange`.
 */
export function previewChange(
  world: World,
  subscription: Subscription,
  changes: readonly ItemChange[],
  proration: Proration,
): ChangePreview {
  const planned = plannedChange(world, subscription, changes, proration);
  const now = planned.charges.length > 0 && planned.invoiced === 'now';
  const charges = now ? [...pendingCharges(world, subscription), ...planned.charges] : planned.charges;
  const tax = exclusiveTax(charges);
  const total = charges.reduce((sum, { amount }) => sum + amount, tax);
  const { balance } = world.storage.get(subscription.customer) as Customer;
  return { ...planned, charges, tax, total, due: now ? amounts(total, balance).amount_due : 0 };
}

/** What taxes add to charges, in the currency's smallest unit. */
export const exclusiveTax = (charges: readonly Charge[]): number =>
  charges.reduce((sum, { amount, taxRates }) => sum + taxSum(taxesOn(amount, taxRates), 'exclusive'), 0);
