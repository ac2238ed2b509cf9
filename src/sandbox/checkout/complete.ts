import { invalid } from '../api/errors.ts';
import { find } from '../api/objects.ts';
import { cardEntered, type Entered } from '../billing/card-entry.ts';
import { newCard } from '../billing/card-shape.ts';
import { attach } from '../billing/cards.ts';
import type { TestCard } from '../billing/test-cards.ts';
import { add, save } from '../changes.ts';
import type { Card, CheckoutSession, Customer } from '../wire.ts';
import type { World } from '../world.ts';
import { type Buyer, collected, customerDetails } from './buyer.ts';
import { checkoutCustomer } from './customer.ts';
import { fulfil } from './fulfil.ts';
import type { LineItem } from './line-items.ts';

/** What is entered on a session's page. */
export interface CheckoutEntry extends Buyer {
  /** The card's number, which says what becomes of it (https://docs.stripe.com/testing); none where `needsCard` is false. */
  readonly number?: string;
  /** What came of the authentication that was asked for; undefined as long as none was. */
  readonly authenticated?: boolean;
}

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

/** Whether a session can only be completed with a card. */
export const needsCard = ({ amount_total, mode, payment_method_collection }: CheckoutSession) =>
  mode === 'setup' || amount_total !== 0 || payment_method_collection === 'always';

/**
 * Pays for a session by a card, and makes what it sells.
 *
 * @throws {ApiError} The session is complete or expired, or needs a card and was given none.
 */
export function completeCheckout(world: World, id: string, entry: CheckoutEntry): CheckoutResult {
  return world.storage.transaction(() => {
    const session = find<CheckoutSession>(world, 'checkout.session', id, 'id', 'checkout.session');
    if (session.status !== 'open')
      throw invalid(`This Checkout Session is ${session.status} and cannot be completed.`);
    const { number } = entry;
    if (number === undefined && needsCard(session)) throw invalid('This Checkout Session needs a card.');
    const entered = number === undefined ? undefined : cardEntered({ ...entry, number });
    if (entered !== undefined && entered.outcome !== 'accepted') return entered;
    const customer = checkoutCustomer(world, session, entry);
    const card = entered && keptCard(world, entered.card, entry, customer);
    const done: CheckoutSession = {
      ...session,
      collected_information: collected(entry),
      consent: consentOf(session),
      customer: customer?.id ?? null,
      customer_details: customerDetails(customer, entry),
      payment_status: session.amount_total ? 'paid' : 'no_payment_required',
      status: 'complete',
      url: null,
      ...fulfil(world, session, customer, card),
    };
    save(world, done, 'checkout.session.completed');
    return { outcome: 'complete', redirect: successUrl(done) };
  });
}

/** Where the browser goes then. */
export const successUrl = ({ id, success_url }: CheckoutSession) =>
  String(success_url).replaceAll('{CHECKOUT_SESSION_ID}', id);

function keptCard(world: World, test: TestCard, buyer: Buyer, customer: Customer | null): Card {
  const card = add(world, newCard(world, test, buyer));
  return customer === null ? card : attach(world, card, customer.id);
}

const consentOf = ({ consent_collection: asked }: CheckoutSession): CheckoutSession['consent'] =>
  asked && {
    promotions: null,
    terms_of_service: asked.terms_of_service === 'required' ? 'accepted' : null,
  };
