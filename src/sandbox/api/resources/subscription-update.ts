import { atPeriodEnd, endingAt } from '../../billing/cancellation.ts';
import { findCard } from '../../billing/cards.ts';
import { changeItems } from '../../billing/change-items.ts';
import { renew } from '../../billing/renew.ts';
import { save } from '../../changes.ts';
import type { Invoice, Subscription } from '../../wire.ts';
import type { World } from '../../world.ts';
import { cardRefused, invalid } from '../errors.ts';
import { bool, list, metadata, object, text, type Values } from '../form.ts';
import { changed, find, mergeMetadata, orNull } from '../objects.ts';
import * as fields from './subscription-fields.ts';
import { asAsked } from './subscription-status.ts';

export const subscriptionChange = {
  cancel_at: fields.cancelAt,
  cancel_at_period_end: bool,
  cancellation_details: fields.cancellationDetails,
  default_payment_method: text,
  default_tax_rates: list(text),
  description: text,
  items: list(object({ ...fields.itemFields, deleted: bool, id: text })),
  metadata,
  off_session: bool,
  pause_collection: fields.pauseCollection,
  payment_behavior: fields.paymentBehavior,
  proration_behavior: fields.prorationBehavior,
  trial_end: fields.trialEnd,
  trial_settings: fields.trialSettings,
};
type Change = Values<typeof subscriptionChange>;

const always = ['metadata', 'cancellation_details', 'description'];

/** Changes a subscription. */
export function updateSubscription(world: World, params: Change, id: string): Subscription {
  const old = find<Subscription>(world, 'subscription', id, 'id');
  const asked = Object.entries(params).filter(([, value]) => value !== undefined);
  if (old.ended_at !== null && asked.some(([name]) => !always.includes(name)))
    throw invalid('A canceled subscription can only update its cancellation_details and metadata.');
  const next: Subscription = { ...old, ...plain(world, old, params), ...schedule(world, old, params) };
  const result =
    params.items === undefined
      ? save(world, next, 'customer.subscription.updated')
      : withItems(world, next, params, params.items);
  return asAsked(world, trialChanged(world, result, params.trial_end));
}

function plain(world: World, old: Subscription, params: Change): Partial<Subscription> {
  const card = orNull(params.default_payment_method);
  if (card !== null) findCard(world, card, 'default_payment_method');
  const { cancellation_details: said, default_tax_rates: rates, pause_collection: pause } = params;
  const without = params.trial_settings?.end_behavior?.missing_payment_method;
  return {
    default_payment_method: changed(params.default_payment_method, old.default_payment_method),
    description: changed(params.description, old.description),
    metadata: mergeMetadata(old.metadata, params.metadata),
    ...(rates && { default_tax_rates: fields.taxRates(world, rates, 'default_tax_rates') }),
    ...(said && { cancellation_details: { ...noDetails, ...old.cancellation_details, ...given(said) } }),
    ...(pause !== undefined && { pause_collection: pauseOf(pause) }),
    ...(without && {
      trial_settings: { end_behavior: { billing_cycle_anchor: null, missing_payment_method: without } },
    }),
  };
}

const noDetails = { comment: null, feedback: null, feedback_option: null, reason: null };

function given({ comment, feedback }: NonNullable<Change['cancellation_details']>) {
  return {
    ...(comment !== undefined && { comment: orNull(comment) }),
    ...(feedback !== undefined && { feedback: orNull(feedback) as 'other' | null }),
  };
}

function pauseOf(pause: NonNullable<Change['pause_collection']>): Subscription['pause_collection'] {
  if (pause === '') return null;
  if (pause.behavior === undefined)
    throw invalid(
      'Missing required param: pause_collection[behavior].',
      'parameter_missing',
      'pause_collection[behavior]',
    );
  return { behavior: pause.behavior, resumes_at: pause.resumes_at ?? null };
}

function schedule(world: World, old: Subscription, { cancel_at, cancel_at_period_end }: Change) {
  if (cancel_at !== undefined && cancel_at !== null && cancel_at_period_end)
    throw invalid(
      'You may only specify one of these parameters: cancel_at, cancel_at_period_end.',
      undefined,
      'cancel_at',
    );
  if (cancel_at !== undefined) return endingAt(old, cancel_at, world.now());
  return cancel_at_period_end === undefined ? {} : atPeriodEnd(old, cancel_at_period_end, world.now());
}

function withItems(world: World, next: Subscription, params: Change, items: NonNullable<Change['items']>) {
  const changes = items.map(({ id, price, quantity, deleted, tax_rates }, index) => ({
    id,
    quantity,
    deleted,
    price: price === undefined ? undefined : fields.recurringPrice(world, price, `items[${index}][price]`),
    taxRates: tax_rates && fields.taxRates(world, tax_rates, `items[${index}][tax_rates]`),
  }));
  const result = changeItems(world, next, changes, params.proration_behavior ?? 'create_prorations');
  const invoice = world.storage.get(String(result.latest_invoice)) as Invoice | undefined;
  if (params.payment_behavior === 'error_if_incomplete' && invoice?.status === 'open')
    throw cardRefused({ code: 'card_declined', message: 'Your card was declined.' });
  return result;
}

/** Ends a trial now, or at another time. */
function trialChanged(world: World, subscription: Subscription, end: Change['trial_end']): Subscription {
  if (end === undefined || subscription.status !== 'trialing') return subscription;
  const trial_end = end === 'now' ? world.now() : end;
  const data = subscription.items.data.map((item) => ({ ...item, current_period_end: trial_end }));
  const items = { ...subscription.items, data };
  const moved = { ...subscription, billing_cycle_anchor: trial_end, items, trial_end };
  if (end !== 'now') return save(world, moved, 'customer.subscription.updated');
  renew(world, moved);
  return world.storage.get(subscription.id) as Subscription;
}
