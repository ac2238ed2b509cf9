import type { LineItem } from './line-items.ts';

/** What is to be paid now; in a trial only what is bought once. */
export function totals(items: readonly LineItem[], trial: boolean) {
  const now = trial ? items.filter(({ price }) => price?.recurring === null) : items;
  const sum = (what: 'amount_subtotal' | 'amount_tax' | 'amount_total') =>
    now.reduce((total, item) => total + item[what], 0);
  return {
    amount_subtotal: sum('amount_subtotal'),
    amount_total: sum('amount_total'),
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: sum('amount_tax') },
  };
}
