/**
 * An amount as people read it.
 *
 * @param amount In the currency's smallest unit: 500 is 5.00 dollars, but 500 yen, which have no smaller one.
 */
export function money(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
