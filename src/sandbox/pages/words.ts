/** How times, prices and cards are put into words. */
import { money } from '../money.ts';
import type { Card, Price } from '../wire.ts';

const short = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day, from seconds since 1970. */
export const day = (time: number) => format.format(time * 1000);

/** The same, where there is little room. */
export const shortDay = (time: number) => short.format(time * 1000);

/** What a price asks for, and how often. */
export function priceWords({ currency, recurring, unit_amount_decimal }: Price): string {
  const amount = money(Number(unit_amount_decimal ?? 0), currency);
  if (recurring === null) return amount;
  const metered = recurring.usage_type === 'metered' ? ' for each unit used,' : '';
  return `${amount}${metered} ${everyWords(recurring)}`;
}

/** `per month`, `every 3 months`. */
export const everyWords = ({
  interval,
  interval_count: count,
}: Pick<NonNullable<Price['recurring']>, 'interval' | 'interval_count'>) =>
  count === 1 ? `per ${interval}` : `every ${count} ${interval}s`;

/** A card's brand and end. */
export function cardWords({ card }: Card): string {
  const brand = { amex: 'American Express', mastercard: 'Mastercard', visa: 'Visa' }[card?.brand ?? ''];
  return `${brand ?? 'Card'} •••• ${card?.last4 ?? ''}`;
}

/** When a card expires: `12/2030`. */
export const expiryWords = ({ card }: Card) =>
  `${String(card?.exp_month ?? '').padStart(2, '0')}/${card?.exp_year ?? ''}`;

/** A name as code has it, for readers: `past_due` is "Past due". */
export const plain = (name: string) => {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The host that an address leads to, as its reader knows it. */
export const hostOf = (url: string) => new URL(url).host;
