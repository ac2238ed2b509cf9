/** How far the story has come: subscribed, changed, canceled, ended or renewed. */
import { find } from './dom.js';
import { some } from './timeline.js';

/** @param {string} type */
const happened = (type) => some((entry) => entry.kind === 'event' && entry.type === type);

/** @param {(previous: any, now: any) => boolean} matches */
const updated = (matches) =>
  some((entry) => {
    if (entry.kind !== 'event' || entry.type !== 'customer.subscription.updated') return false;
    const { previous_attributes: previous, object } = /** @type {any} */ (entry.data);
    return matches(previous ?? {}, object);
  });

/** @param {any} items */
const pricesOf = (items) => items.data.map((/** @type {any} */ { price }) => price.id).join();

/** @param {import('./timeline.js').Entry} entry */
const isRenewal = (entry) =>
  entry.kind === 'event' &&
  entry.type === 'invoice.created' &&
  /** @type {any} */ (entry.data).object.billing_reason === 'subscription_cycle';

/** Ticks what is done, and marks what is next. */
export function tell() {
  const done = {
    subscribe: happened('customer.subscription.created'),
    // A renewal changes items, too: their periods.
    manage: updated(({ items }, now) => items !== undefined && pricesOf(items) !== pricesOf(now.items)),
    cancel: updated(
      ({ cancel_at, cancel_at_period_end }) => cancel_at === null || cancel_at_period_end === false,
    ),
    end: happened('customer.subscription.deleted') || some(isRenewal),
  };
  const next = Object.entries(done).find(([, isDone]) => !isDone)?.[0];
  for (const [name, isDone] of Object.entries(done)) {
    const item = find(`#story-${name}`);
    item.classList.toggle('done', isDone);
    if (name === next) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
  }
}
