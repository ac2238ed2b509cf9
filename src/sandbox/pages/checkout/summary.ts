/** What a checkout session sells, and what that costs now and later. */
import { amountOf } from '../../billing/charges.ts';
import { taxesOn, totalTaxes } from '../../billing/taxes.ts';
import type { LineItem } from '../../checkout/line-items.ts';
import type { CheckoutOrder } from '../../checkout/order.ts';
import { money } from '../../money.ts';
import type { CheckoutSession } from '../../wire.ts';
import { type Html, html } from '../html.ts';
import { everyWords, hostOf, priceWords } from '../words.ts';

/** A session with all that its page shows of it. */
export interface Offer {
  readonly session: CheckoutSession;
  readonly items: readonly LineItem[];
  readonly order: CheckoutOrder;
}

/** What a session asks its visitor to do. */
export function headline({ items, order, session }: Offer): string {
  const [first, ...more] = items.toSorted((a, b) => rank(a) - rank(b));
  const what = `${first?.description ?? ''}${more.length > 0 ? ` and ${more.length} more` : ''}`;
  if (session.mode === 'setup') return 'Save a card';
  if (session.mode === 'payment') return `Buy ${what}`;
  return order.trialDays > 0 ? `Try ${what}` : `Subscribe to ${what}`;
}

export function summary(offer: Offer): Html {
  const { items, order, session } = offer;
  const { cancel_url, currency } = session;
  const amount = (value: number | null) => money(value ?? 0, currency ?? 'usd');
  return html`<section class="summary" aria-labelledby="headline">
  ${cancel_url === null ? undefined : html`<p><a class="back" href="${cancel_url}" rel="noreferrer"><span aria-hidden="true">←</span> Back to ${hostOf(cancel_url)}</a></p>`}
  <h1 id="headline">${headline(offer)}</h1>
  ${price(offer, amount)}
  ${
    items.length === 0
      ? undefined
      : html`<ul class="items">${items.map(item)}</ul>
  <dl class="sum">
    <div><dt>Subtotal</dt><dd>${amount(session.amount_subtotal)}</dd></div>
    ${taxRows(order, amount)}
    <div class="total"><dt>Total due today</dt><dd>${amount(session.amount_total)}</dd></div>
  </dl>`
  }
</section>`;
}

function price({ items, order, session }: Offer, amount: (value: number | null) => string): Html {
  if (session.mode === 'setup')
    return html`<p class="amount-note">Nothing is charged now. The card is kept for later payments.</p>`;
  const recurring = items.filter((item) => rank(item) === 0);
  const later = amount(recurring.reduce((sum, { amount_total }) => sum + amount_total, 0));
  const [first] = recurring;
  const every = first?.price?.recurring ? everyWords(first.price.recurring) : '';
  if (order.trialDays > 0)
    return html`<p class="amount">${order.trialDays} days free</p><p class="amount-note">Then ${later} ${every}</p>`;
  return html`<p class="amount">${amount(session.amount_total)}${recurring.length === items.length ? html` <span>${every}</span>` : undefined}</p>
  ${recurring.length > 0 && recurring.length < items.length ? html`<p class="amount-note">Then ${later} ${every}</p>` : undefined}`;
}

const item = ({ amount_subtotal, currency, description, price, quantity }: LineItem): Html => html`
  <li><div><strong>${description ?? ''}</strong> <span>${quantity === null || quantity === 1 ? '' : `${quantity} × `}${price ? priceWords(price) : ''}</span></div>
  <span>${money(amount_subtotal, currency)}</span></li>`;

/** One row for each tax rate, of what is due today. */
function taxRows({ items, trialDays }: CheckoutOrder, amount: (value: number) => string): Html[] {
  const due = items.filter(({ price }) => trialDays === 0 || price.recurring === null);
  const taxes = totalTaxes(
    due.flatMap(({ price, quantity, taxRates }) => taxesOn(amountOf(price, quantity), taxRates)),
  );
  const rates = items.flatMap(({ taxRates }) => taxRates);
  return taxes.map((tax) => {
    const rate = rates.find(({ id }) => id === tax.tax_rate_details?.tax_rate);
    const included = tax.tax_behavior === 'inclusive' ? ', included' : '';
    return html`<div><dt>${rate?.display_name ?? 'Tax'} (${rate?.percentage ?? 0}%${included})</dt><dd>${amount(tax.amount)}</dd></div>`;
  });
}

/** What recurs comes first. */
const rank = ({ price }: LineItem) => (price?.recurring ? 0 : 1);
