import { attachNamed } from '../../billing/attach-named.ts';
import { newCard } from '../../billing/card-shape.ts';
import { detach, findCard } from '../../billing/cards.ts';
import { testCard, testCardNamed } from '../../billing/test-cards.ts';
import { add, save } from '../../changes.ts';
import type { Card } from '../../wire.ts';
import type { World } from '../../world.ts';
import { cardRefused, invalid } from '../errors.ts';
import { integer, metadata, object, oneOf, required, text, type Values } from '../form.ts';
import { find, mergeMetadata, orNull } from '../objects.ts';
import { page, pageFields } from '../paging.ts';
import { route } from '../route.ts';
import { knownCustomer } from './subscription-list.ts';

const billingDetails = object({ email: text, name: text });
const creation = {
  billing_details: billingDetails,
  card: required(
    object({
      cvc: text,
      exp_month: integer(1, 12),
      exp_year: integer(2000, 2100),
      number: text,
      token: text,
    }),
  ),
  metadata,
  type: required(oneOf('card')),
};
const change = {
  billing_details: billingDetails,
  card: object({ exp_month: integer(1, 12), exp_year: integer(2000, 2100) }),
  metadata,
};
const type = oneOf('card');

export const paymentMethodRoutes = [
  route('POST', '/v1/payment_methods', creation, create),
  route('GET', '/v1/payment_methods', { ...pageFields, customer: text, type }, (world, params) =>
    cardsOf(world, params.customer, '/v1/payment_methods', params),
  ),
  route('GET', '/v1/customers/:id/payment_methods', { ...pageFields, type }, (world, params, id) => {
    find(world, 'customer', id, 'id');
    return cardsOf(world, id, `/v1/customers/${id}/payment_methods`, params);
  }),
  route('GET', '/v1/payment_methods/:id', {}, (world, _, id) => findCard(world, id, 'id')),
  route('POST', '/v1/payment_methods/:id', change, update),
  route('POST', '/v1/payment_methods/:id/attach', { customer: required(text) }, attachTo),
  route('POST', '/v1/payment_methods/:id/detach', {}, (world, _, id) => {
    const card = findCard(world, id, 'id');
    if (card.customer !== null) return detach(world, card);
    const message =
      'The payment method you provided is not attached to a customer so detachment is impossible.';
    throw invalid(message, 'payment_method_not_available');
  }),
];

function create(world: World, params: Values<typeof creation>): Card {
  const { number, token } = params.card;
  const found =
    number === undefined ? testCardNamed(`pm_card_${token?.replace(/^tok_/, '')}`) : testCard(number);
  if (found === undefined) throw invalid(`No such token: '${token}'`, 'resource_missing', 'card[token]');
  if ('message' in found) throw cardRefused(found);
  const card = newCard(world, found, {
    email: orNull(params.billing_details?.email),
    name: orNull(params.billing_details?.name),
    ...(params.card.exp_month !== undefined && { expMonth: params.card.exp_month }),
    ...(params.card.exp_year !== undefined && { expYear: params.card.exp_year }),
  });
  return add(world, { ...card, metadata: mergeMetadata({}, params.metadata) });
}

function update(world: World, params: Values<typeof change>, id: string): Card {
  const old = findCard(world, id, 'id');
  const { billing_details: said, card, metadata: given } = params;
  const next: Card = {
    ...old,
    billing_details: {
      ...old.billing_details,
      ...(said?.email !== undefined && { email: orNull(said.email) }),
      ...(said?.name !== undefined && { name: orNull(said.name) }),
    },
    ...(old.card && {
      card: {
        ...old.card,
        exp_month: card?.exp_month ?? old.card.exp_month,
        exp_year: card?.exp_year ?? old.card.exp_year,
      },
    }),
    metadata: mergeMetadata(old.metadata ?? {}, given),
  };
  return save(world, next, 'payment_method.updated');
}

function attachTo(world: World, { customer }: { readonly customer: string }, id: string): Card {
  find(world, 'customer', customer, 'customer');
  return attachNamed(world, id, customer);
}

function cardsOf(world: World, customer: string | undefined, url: string, params: Values<typeof pageFields>) {
  knownCustomer(world, customer);
  // Without a customer, those of none.
  const where = (card: Card) => card.customer === (customer ?? null);
  return page<Card>(world, { kind: 'payment_method', url, where }, params);
}
