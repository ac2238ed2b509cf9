/** The fields of a card: any number can be entered, but those that are worth a try are there to choose from. */
import type { CardEntry } from '../../billing/card-entry.ts';
import { type Said, said } from '../answer.ts';
import { type Html, html } from '../html.ts';
import { type Filled, field, type Problems, radio } from './fields.ts';

/** What becomes of them is said at https://docs.stripe.com/testing. */
const choices = [
  ['4242424242424242', 'Pays'],
  ['4000000000000002', 'Is declined'],
  ['4000002500003155', 'Asks for 3D Secure'],
  ['4000000000000341', 'Pays once, then fails'],
] as const;

const other = 'other';
const none = 'none';

/** @param optional Whether it can be done without a card. */
export function cardFields(filled: Filled, optional = false): Html {
  const chosen = said(filled.values, 'card') || (optional ? none : choices[0][0]);
  return html`<fieldset class="choices">
  <legend>Test card</legend>
  ${optional ? radio('card', none, chosen === none, html`<span>No card now</span>`) : undefined}
  ${choices.map(([number, outcome]) => radio('card', number, chosen === number, html`<span class="number">${spaced(number)}</span> <span class="outcome">${outcome}</span>`))}
  ${radio('card', other, chosen === other, html`<span>Another number</span>`)}
  <div class="other">${field(filled, 'number', 'Card number', { inputmode: 'numeric', unmarked: true })}</div>
</fieldset>
<div class="pair of-card">
  ${field(filled, 'expiry', 'Expires (MM/YY)', { inputmode: 'numeric', required: !optional, unmarked: true })}
  ${field(filled, 'cvc', 'Security code', { inputmode: 'numeric', required: !optional, unmarked: true })}
</div>
<div class="of-card">${field(filled, 'name', 'Name on card', { autocomplete: 'cc-name' })}</div>`;
}

/** What the fields show at first: a card that is good for some years. */
export const cardValues = (now: number, name: string | null | undefined): Said => ({
  cvc: '123',
  expiry: `12/${String(new Date(now * 1000).getUTCFullYear() + 4).slice(-2)}`,
  name: name ?? '',
});

/**
 * The card that was entered, and what is wrong with it.
 *
 * @param now In seconds since 1970: a card may have expired.
 */
export function readCard(form: Said, now: number): { entry: CardEntry | undefined; problems: Problems } {
  const card = said(form, 'card');
  if (card === none) return { entry: undefined, problems: {} };
  const number = card === other || card === '' ? said(form, 'number') : card;
  const [, month, year] = /^(\d\d?)\s*\/\s*(?:20)?(\d\d)$/.exec(said(form, 'expiry')) ?? [];
  const expMonth = Number(month);
  const expYear = 2000 + Number(year);
  const authenticated = { true: true, false: false }[said(form, 'authenticated')];
  return {
    entry: {
      number,
      expMonth,
      expYear,
      name: said(form, 'name') || null,
      ...(authenticated !== undefined && { authenticated }),
    },
    problems: {
      ...(number === '' && { number: 'Enter a card number.' }),
      ...expiryProblem(expMonth, expYear, now),
      ...(!/^\d{3,4}$/.test(said(form, 'cvc')) && { cvc: 'Enter the 3 or 4 digits of the security code.' }),
    },
  };
}

function expiryProblem(month: number, year: number, now: number): Problems {
  if (!(month >= 1 && month <= 12 && year > 0)) return { expiry: 'Enter a month and a year, as 12/30.' };
  return Date.UTC(year, month) / 1000 <= now ? { expiry: 'This card has expired.' } : {};
}

const spaced = (number: string) => number.replaceAll(/(.{4})(?=.)/g, '$1 ');
