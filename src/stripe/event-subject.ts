/** Whose state an event makes due. */
import type Stripe from 'stripe';

/** The types that tell of a change to what is kept: an event destination has to have them all. */
const SNAPSHOT_TYPES = [
  'checkout.session.async_payment_failed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.completed',
  'checkout.session.expired',
  'customer.created',
  'customer.deleted',
  'customer.subscription.created',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.pending_update_applied',
  'customer.subscription.pending_update_expired',
  'customer.subscription.resumed',
  'customer.subscription.trial_will_end',
  'customer.subscription.updated',
  'customer.updated',
  'invoice.created',
  'invoice.deleted',
  'invoice.finalization_failed',
  'invoice.finalized',
  'invoice.marked_uncollectible',
  'invoice.overdue',
  'invoice.overpaid',
  'invoice.paid',
  'invoice.payment_action_required',
  'invoice.payment_attempt_required',
  'invoice.payment_failed',
  'invoice.payment_succeeded',
  'invoice.sent',
  'invoice.updated',
  'invoice.voided',
  'invoice.will_be_due',
  'price.created',
  'price.deleted',
  'price.updated',
  'product.created',
  'product.deleted',
  'product.updated',
] as const satisfies readonly Stripe.WebhookEndpointCreateParams.EnabledEvent[];

/** Those types, by the form in which events are sent. */
export const EVENT_TYPES = {
  snapshot: SNAPSHOT_TYPES,
  thin: SNAPSHOT_TYPES.map(
    (type) => `v1.${type}` as const,
  ) satisfies Stripe.V2.Core.EventNotification['type'][],
};

const familyOf = (type: string) => type.slice(0, type.lastIndexOf('.'));
/** `customer.subscription` and the like. Of these, types that came up since are acted upon too; any other is kept and makes nothing due. */
const FAMILIES: ReadonlySet<string> = new Set(SNAPSHOT_TYPES.map(familyOf));
const OF_PRODUCTS: ReadonlySet<string> = new Set(['product', 'price']);

/** Of these the provider can be asked for their customer. */
const RESOLVABLE = /^(sub|in|cs)_\w+$/;

/** @param object Of a snapshot. */
export function subjectOfSnapshot(type: string, object: Readonly<Record<string, unknown>>): string | null {
  const id = textOf(object.id);
  const family = familyOf(type);
  if (!FAMILIES.has(family)) return null;
  if (OF_PRODUCTS.has(family)) return family === 'price' ? textOf(object.product) : id;
  const customer = object.object === 'customer' ? id : textOf(object.customer);
  return customer ?? subjectOfThin(`v1.${type}`, id);
}

/** @param id Of the related object. */
export function subjectOfThin(type: string, id: string | null): string | null {
  const v1 = /^v1\.(.+)$/.exec(type)?.[1];
  if (!v1 || id === null) return null;
  const family = familyOf(v1);
  if (!FAMILIES.has(family)) return null;
  if (OF_PRODUCTS.has(family)) return /^prod_\w+$/.test(id) ? id : null;
  return /^cus_\w+$/.test(id) || RESOLVABLE.test(id) ? id : null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
