import { find } from '../api/objects.ts';
import { save } from '../changes.ts';
import type { Card, Customer, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { type Decline, testCardEnding } from './test-cards.ts';

/** The payment method with this id. */
export const findCard = (world: World, id: string, param: string) =>
  find<Card>(world, 'payment_method', id, param, 'PaymentMethod');

/** Gives a card to a customer. */
export const attach = (world: World, card: Card, customer: string): Card =>
  save(world, { ...card, customer }, 'payment_method.attached');

/** Takes a card away; nothing is charged to it any more. */
export function detach(world: World, card: Card): Card {
  const { customer } = card;
  const detached = save(world, { ...card, customer: null }, 'payment_method.detached');
  if (customer === null) return detached;
  const owner = world.storage.get(customer) as Customer;
  if (owner.invoice_settings?.default_payment_method === card.id) setDefault(world, owner, null);
  for (const kept of [...world.storage.walk('subscription', { owner: customer })] as Subscription[]) {
    if (kept.default_payment_method === card.id)
      save(world, { ...kept, default_payment_method: null }, 'customer.subscription.updated');
  }
  return detached;
}

/** Has a customer's invoices paid by this card. */
export function setDefault(world: World, customer: Customer, card: string | null): Customer {
  const invoice_settings = { ...customer.invoice_settings, default_payment_method: card };
  return save(world, { ...customer, invoice_settings }, 'customer.updated');
}

/** The card that pays for a subscription: its own, or the customer's default. */
export function payingCard(
  world: World,
  customer: Customer,
  subscription?: Pick<Subscription, 'default_payment_method'>,
): Card | undefined {
  const id = subscription?.default_payment_method ?? customer.invoice_settings.default_payment_method;
  return id === null ? undefined : (world.storage.get(id) as Card);
}

/** Whether the card's holder is there, and has just authenticated. */
export interface Presence {
  readonly onSession?: boolean;
  readonly authenticated?: boolean;
}

/** What becomes of a payment by a card; one without a card is declined. */
export function chargeResult(
  card: Card | undefined,
  presence: Presence,
): 'succeeded' | 'authenticate' | Decline {
  if (card?.card === undefined) return noCard;
  const { authenticates, declined, declinedLater } = testCardEnding(card.card.last4);
  if (declined !== undefined) return declined;
  // The first payment, with its holder there, only proves that the card exists.
  if (declinedLater !== undefined && !presence.onSession) return declinedLater;
  if (presence.authenticated) return 'succeeded';
  if (authenticates === 'always' || (authenticates === 'once' && presence.onSession)) return 'authenticate';
  return 'succeeded';
}

const noCard: Decline = {
  code: 'card_declined',
  decline_code: 'generic_decline',
  message: 'This customer has no attached payment source or default payment method.',
};
