/** What can be done about a subscription, as it stands and as the portal is set. */
import { isMetered } from '../../billing/charges.ts';
import type { Subscription } from '../../wire.ts';
import type { Visit } from './visit.ts';

type Features = Visit['features'];

const runs = ({ cancel_at, ended_at }: Subscription) => ended_at === null && cancel_at === null;

/** Only what has one item, and is not billed by usage, can be changed in the portal. */
export function mayUpdate(subscription: Subscription, { subscription_update }: Features): boolean {
  const [item, ...more] = subscription.items.data;
  return (
    subscription_update.enabled &&
    (mayChange('price', { subscription_update }) || mayChange('quantity', { subscription_update })) &&
    runs(subscription) &&
    ['active', 'past_due', 'trialing'].includes(subscription.status) &&
    item !== undefined &&
    more.length === 0 &&
    !isMetered(item)
  );
}

export const mayChange = (
  what: 'price' | 'quantity',
  { subscription_update }: Pick<Features, 'subscription_update'>,
) => subscription_update.default_allowed_updates.includes(what);

export const mayCancel = (subscription: Subscription, { subscription_cancel }: Features) =>
  subscription_cancel.enabled && runs(subscription);

/** Whether it ends at once: by the portal's settings, or because it has no period that could end. */
export const endsAtOnce = ({ status }: Subscription, { subscription_cancel }: Features) =>
  subscription_cancel.mode === 'immediately' || status === 'paused' || status === 'incomplete';

export const mayPause = (subscription: Subscription, { subscription_pause }: Features) =>
  subscription_pause.enabled &&
  runs(subscription) &&
  subscription.status === 'active' &&
  subscription.billing_mode.type === 'flexible';

/** Whoever may cancel or pause may take it back. */
export const mayResume = (
  { cancel_at, ended_at, status }: Subscription,
  { subscription_cancel, subscription_pause }: Features,
) =>
  ended_at === null &&
  ((cancel_at !== null && subscription_cancel.enabled) ||
    (status === 'paused' && subscription_pause.enabled));
