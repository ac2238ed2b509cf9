/** What a customer can do about cards in the portal, each act in a transaction of its own. */
import { invalid } from '../api/errors.ts';
import { find } from '../api/objects.ts';
import { add, save } from '../changes.ts';
import type { Card, Customer, Subscription } from '../wire.ts';
import type { World } from '../world.ts';
import { type CardEntry, cardEntered, type Entered } from './card-entry.ts';
import { newCard } from './card-shape.ts';
import { attach, detach, findCard, payingCard, setDefault } from './cards.ts';

/** Makes another card the one that pays, for all of the customer's subscriptions, if it is accepted. */
export const replaceCard = (world: World, customer: string, entry: CardEntry): Entered =>
  world.storage.transaction(() => {
    const owner = find<Customer>(world, 'customer', customer, 'customer');
    const entered = cardEntered(entry);
    if (entered.outcome !== 'accepted') return entered;
    const card = attach(world, add(world, newCard(world, entered.card, entry)), owner.id);
    payBy(world, owner, card);
    return entered;
  });

/**
 * Makes one of the customer's cards the one that pays.
 *
 * @throws {ApiError} It is none of theirs.
 */
export const makeDefault = (world: World, customer: string, card: string): void =>
  world.storage.transaction(() => {
    const owner = find<Customer>(world, 'customer', customer, 'customer');
    payBy(world, owner, own(world, customer, card));
  });

/**
 * Takes a card away from its customer.
 *
 * @throws {ApiError} It is none of theirs, or pays for a subscription.
 */
export const removeCard = (world: World, customer: string, card: string): Card =>
  world.storage.transaction(() => {
    const found = own(world, customer, card);
    if (isNeeded(world, customer, card))
      throw invalid('This card pays for a subscription. Make another one the default first.');
    return detach(world, found);
  });

/** Whether a card pays for a subscription that has not ended. */
export function isNeeded(world: World, customer: string, card: string): boolean {
  const owner = find<Customer>(world, 'customer', customer, 'customer');
  return running(world, customer).some((kept) => payingCard(world, owner, kept)?.id === card);
}

/** The cards of a customer, newest first. */
export const cardsOf = (world: World, customer: string): Card[] =>
  ([...world.storage.walk('payment_method', {})] as Card[]).filter((card) => card.customer === customer);

function payBy(world: World, owner: Customer, card: Card): void {
  setDefault(world, owner, card.id);
  for (const kept of running(world, owner.id)) {
    if (kept.default_payment_method !== null)
      save(world, { ...kept, default_payment_method: card.id }, 'customer.subscription.updated');
  }
}

function own(world: World, customer: string, id: string): Card {
  const card = findCard(world, id, 'id');
  if (card.customer !== customer)
    throw invalid(`No such PaymentMethod: '${id}'`, 'resource_missing', 'id', 404);
  return card;
}

const running = (world: World, customer: string) =>
  ([...world.storage.walk('subscription', { owner: customer })] as Subscription[]).filter(
    ({ ended_at }) => ended_at === null,
  );
