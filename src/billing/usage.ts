/** How much a tenant has used, by months of the calendar: that is what its limit is for, however long its subscription's period. */
import type { Subscription } from './customer-state.ts';
import type { Month } from './months.ts';
import type { UsageProvider } from './usage-ports.ts';

const DAY = 24 * 60 * 60 * 1000;

export class Usage {
  readonly #provider: UsageProvider;
  readonly #now: () => Date;

  constructor(provider: UsageProvider, now: () => Date) {
    this.#provider = provider;
    this.#now = now;
  }

  /**
   * What the meters of a customer's subscriptions counted together. Where nothing is metered, nobody is asked.
   *
   * @param months One after the other, in either direction.
   * @returns A count for each month.
   * @throws {BillingError} One of PROVIDER_ERRORS.
   */
  async monthly(
    customerId: string | undefined,
    subscriptions: readonly Subscription[],
    months: readonly Month[],
  ): Promise<number[]> {
    const meters = new Set(
      subscriptions.flatMap(({ items }) => items.flatMap(({ meterId }) => meterId ?? [])),
    );
    const counts = months.map(() => 0);
    if (customerId === undefined || meters.size === 0 || months.length === 0) return counts;
    const range = this.#rangeOf(months);
    const counted = await Promise.all(
      [...meters].map((meterId) => this.#provider.daily(customerId, meterId, range)),
    );
    for (const { day, count } of counted.flat()) {
      const index = months.findIndex(({ start, end }) => start <= day && day <= end);
      if (index >= 0) counts[index] = (counts[index] ?? 0) + count;
    }
    // What a meter adds up may be fractions.
    return counts.map(Math.round);
  }

  /** From the first day of the months to the last one, today at the latest. */
  #rangeOf(months: readonly Month[]): { from: Date; to: Date } {
    const from = Math.min(...months.map(({ start }) => start.getTime()));
    const end = Math.max(...months.map(({ end }) => end.getTime())) + 1000;
    const tomorrow = (Math.floor(this.#now().getTime() / DAY) + 1) * DAY;
    return { from: new Date(from), to: new Date(Math.min(end, tomorrow)) };
  }
}
