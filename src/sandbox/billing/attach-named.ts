import { cardRefused, invalid } from '../api/errors.ts';
import { add } from '../changes.ts';
import type { Card } from '../wire.ts';
import type { World } from '../world.ts';
import { newCard } from './card-shape.ts';
import { attach, findCard } from './cards.ts';
import { testCardEnding, testCardNamed } from './test-cards.ts';

/**
 * Gives a customer the card with this id, or a new one for a test id such as `pm_card_visa`.
 *
 * @throws {ApiError} There is no such card, it is somebody's already, or it is declined.
 */
export function attachNamed(world: World, id: string, customer: string, param = 'id'): Card {
  const test = testCardNamed(id);
  const card = test === undefined ? findCard(world, id, param) : newCard(world, test);
  if (card.customer !== null && card.customer !== customer)
    throw invalid('The payment method you provided has already been attached to a customer.');
  const { declined } = testCardEnding(card.card?.last4 ?? '');
  if (declined !== undefined) throw cardRefused(declined);
  return attach(world, test === undefined ? card : add(world, card), customer);
}
