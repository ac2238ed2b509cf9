import type { Holder } from './card-shape.ts';
import { type Decline, type TestCard, testCard } from './test-cards.ts';

/** What somebody enters on a page. */
export interface CardEntry extends Holder {
  /** The card's number, which says what becomes of it (https://docs.stripe.com/testing). */
  readonly number: string;
  /** What came of the authentication that was asked for; undefined as long as none was. */
  readonly authenticated?: boolean;
}

/** What becomes of an entered card; one that is declined, or whose holder has to authenticate first, is of no use yet. */
export type Entered =
  | { readonly outcome: 'accepted'; readonly card: TestCard }
  | { readonly outcome: 'declined'; readonly decline: Decline }
  | { readonly outcome: 'authenticate' };

export function cardEntered({ authenticated, number }: CardEntry): Entered {
  const card = testCard(number);
  if ('message' in card) return { outcome: 'declined', decline: card };
  if (card.declined !== undefined) return { outcome: 'declined', decline: card.declined };
  if (card.authenticates === undefined || authenticated) return { outcome: 'accepted', card };
  return authenticated === undefined
    ? { outcome: 'authenticate' }
    : { outcome: 'declined', decline: notAuthenticated };
}

const notAuthenticated: Decline = {
  code: 'payment_intent_authentication_failure',
  message:
    'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
};
