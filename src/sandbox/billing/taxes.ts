import type { Line, TaxRate } from '../wire.ts';

type Tax = NonNullable<Line['taxes']>[number];

/** The taxes on an amount; an inclusive rate's is a part of it, an exclusive one's comes on top. */
export function taxesOn(amount: number, rates: readonly TaxRate[]): Tax[] {
  const included = rates.filter(({ inclusive }) => inclusive).reduce((sum, rate) => sum + rate.percentage, 0);
  const taxable = Math.round(amount / (1 + included / 100));
  return rates.map(({ id, inclusive, percentage }) => ({
    amount: Math.round((taxable * percentage) / 100),
    tax_behavior: inclusive ? 'inclusive' : 'exclusive',
    tax_rate_details: { tax_rate: id },
    taxability_reason: 'not_available',
    taxable_amount: taxable,
    type: 'tax_rate_details',
  }));
}

/** The sum of taxes, of one behaviour or of both. */
export const taxSum = (taxes: readonly Tax[], behavior?: 'exclusive' | 'inclusive') =>
  taxes
    .filter(({ tax_behavior }) => (behavior ?? tax_behavior) === tax_behavior)
    .reduce((sum, { amount }) => sum + amount, 0);

/** Taxes of several lines, one entry for each rate. */
export function totalTaxes(taxes: readonly Tax[]): Tax[] {
  const byRate = new Map<string, Tax>();
  for (const tax of taxes) {
    const rate = tax.tax_rate_details?.tax_rate ?? '';
    const sum = byRate.get(rate);
    byRate.set(
      rate,
      sum === undefined
        ? tax
        : {
            ...sum,
            amount: sum.amount + tax.amount,
            taxable_amount: (sum.taxable_amount ?? 0) + (tax.taxable_amount ?? 0),
          },
    );
  }
  return [...byRate.values()];
}
