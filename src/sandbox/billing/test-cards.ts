/** Stripe's test cards (https://docs.stripe.com/testing): the number says what becomes of a payment. */

/** Why a card was not charged, as Stripe words it. */
export interface Decline {
  readonly code:
    | 'card_declined'
    | 'expired_card'
    | 'incorrect_cvc'
    | 'incorrect_number'
    | 'payment_intent_authentication_failure'
    | 'processing_error';
  readonly decline_code?: string;
  readonly message: string;
}

export interface TestCard {
  readonly number: string;
  readonly brand: 'visa' | 'mastercard' | 'amex';
  readonly funding: 'credit' | 'debit';
  /** Why it cannot be saved or charged at all. */
  readonly declined?: Decline;
  /** Why it can be saved, but not charged. */
  readonly declinedLater?: Decline;
  /** Whether its holder is asked to authenticate: when it is saved, or at every payment. */
  readonly authenticates?: 'once' | 'always';
}

const declined = (decline_code: string, message = 'Your card was declined.'): Decline => ({
  code: 'card_declined',
  decline_code,
  message,
});
const generic = declined('generic_decline');
const visa = (number: string, more: Partial<TestCard> = {}): TestCard => ({
  number,
  brand: 'visa',
  funding: 'credit',
  ...more,
});

const cards: Readonly<Record<string, TestCard>> = {
  pm_card_visa: visa('4242424242424242'),
  pm_card_visa_debit: visa('4000056655665556', { funding: 'debit' }),
  pm_card_mastercard: { number: '5555555555554444', brand: 'mastercard', funding: 'credit' },
  pm_card_amex: { number: '378282246310005', brand: 'amex', funding: 'credit' },
  pm_card_chargeDeclined: visa('4000000000000002', { declined: generic }),
  pm_card_chargeDeclinedInsufficientFunds: visa('4000000000009995', {
    declined: declined('insufficient_funds', 'Your card has insufficient funds.'),
  }),
  pm_card_chargeDeclinedLostCard: visa('4000000000009987', { declined: declined('lost_card') }),
  pm_card_chargeDeclinedExpiredCard: visa('4000000000000069', {
    declined: { code: 'expired_card', message: 'Your card has expired.' },
  }),
  pm_card_chargeDeclinedIncorrectCvc: visa('4000000000000127', {
    declined: { code: 'incorrect_cvc', message: "Your card's security code is incorrect." },
  }),
  pm_card_chargeDeclinedProcessingError: visa('4000000000000119', {
    declined: {
      code: 'processing_error',
      message: 'An error occurred while processing your card. Try again in a little bit.',
    },
  }),
  pm_card_chargeCustomerFail: visa('4000000000000341', { declinedLater: generic }),
  pm_card_authenticationRequiredOnSetup: visa('4000002500003155', { authenticates: 'once' }),
  pm_card_authenticationRequired: visa('4000002760003184', { authenticates: 'always' }),
};

/** The card that a test id such as `pm_card_visa` stands for. */
export const testCardNamed = (id: string): TestCard | undefined =>
  Object.hasOwn(cards, id) ? cards[id] : undefined;

/** The card with this number (blanks do not matter), or why there is none. */
export function testCard(number: string): TestCard | Decline {
  const digits = number.replaceAll(/[\s-]/g, '');
  const found = Object.values(cards).find((card) => card.number === digits);
  if (found !== undefined) return found;
  if (!/^\d{12,19}$/.test(digits))
    return { code: 'incorrect_number', message: 'Your card number is incorrect.' };
  const message =
    'Your card was declined. Your request was in test mode, but used a non test card. ' +
    'For a list of valid test cards, visit: https://stripe.com/docs/testing.';
  return declined('test_mode_live_card', message);
}

/** The card that a payment method was made of: no two of them end alike. */
export function testCardEnding(last4: string): TestCard {
  const found = Object.values(cards).find(({ number }) => number.endsWith(last4));
  if (found === undefined) throw new Error(`No test card ends in ${last4}`);
  return found;
}
