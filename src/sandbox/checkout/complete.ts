import { invalid } from '../api/errors.ts';
import { find } from '../api/objects.ts';
import { type CardEntry, cardEntered, type Entered } from '../billing/card-entry.ts';
import { newCard } from '../billing/card-shape.ts';
import { attach } from '../billing/cards.ts';
import { add, save } from '../changes.ts';
import type { Card, CheckoutSession, Customer } from '../wire.ts';
import type { World } from '../world.ts';
import { checkoutCustomer } from './customer.ts';
import { fulfil } from './fulfil.ts';
import type { LineItem } from './line-items.ts';

/** What became of it. A declined card and an authentication leave the session open. */
export type CheckoutResult =
  | { readonly outcome: 'complete'; readonly redirect: string }
  | Exclude<Entered, { outcome: 'accepted' }>;

/** What the page of a session shows; undefined if there is no such session. It may be complete or expired. */
export function openCheckout(world: World, id: string) {
  const kept = world.storage.get(id);
  if (kept?.object !== 'checkout.session') return undefined;
  const items = [...world.storage.walk('item', { owner: id })] as LineItem[];
  return { session: kept as CheckoutSession, items };
}

/**
 * Pays for a session by a card, and makes what it sells.
 *
 * @throws {ApiError} The session is complete or expired.
 */
export function completeCheckout(world: World, id: string, entry: CardEntry): CheckoutResult {
  return world.storage.transaction(() => {
    const session = find<CheckoutSession>(world, 'checkout.session', id, 'id', 'checkout.session');
    if (session.status !== 'open')
      throw invalid(`This Checkout Session is ${session.status} and cannot be completed.`);
    const entered = cardEntered(entry);
    if (entered.outcome !== 'accepted') return entered;
    const customer = checkoutCustomer(world, session, entry);
    const method = add(world, newCard(world, entered.card, entry));
    const owned = customer === null ? method : attach(world, method, customer.id);
    const done = closed(session, customer, owned, fulfil(world, session, customer, owned));
    save(world, done, 'checkout.session.completed');
    return { outcome: 'complete', redirect: successUrl(done) };
  });
}

/** Where the browser goes then. */
export const successUrl = ({ id, success_url }: CheckoutSession) =>
  String(success_url).replaceAll('{CHECKOUT_SESSION_ID}', id);

function closed(
  session: CheckoutSession,
  customer: Customer | null,
  { billing_details: { email, name } }: Card,
  made: Partial<CheckoutSession>,
): CheckoutSession {
  const consent = session.consent_collection?.terms_of_service === 'required';
  return {
    ...session,
    consent: session.consent_collection && {
      promotions: null,
      terms_of_service: consent ? 'accepted' : null,
    },
    customer: customer?.id ?? null,
    customer_details: {
      address: customer?.address ?? null,
      business_name: null,
      email: customer?.email ?? email,
      individual_name: null,
      name: name ?? customer?.name ?? null,
      phone: customer?.phone ?? null,
      tax_exempt: customer?.tax_exempt ?? 'none',
      tax_ids: [],
    },
    payment_status: session.amount_total ? 'paid' : 'no_payment_required',
    status: 'complete',
    url: null,
    ...made,
  };
}
