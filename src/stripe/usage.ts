/** What Stripe's meters counted (https://docs.stripe.com/api/billing/meter-event-summary/list). */
import type Stripe from 'stripe';
import type { DailyUsage, UsageProvider } from '../billing/usage-ports.ts';
import { goneIfMissing } from './customer-state.ts';
import { translated } from './errors.ts';

/** Summaries of a page: the most that Stripe gives. */
const PAGE = 100;
/** More than the days of two years. */
const MAX_DAYS = 1_000;

export class StripeUsage implements UsageProvider {
  readonly #stripe: Stripe;

  constructor(stripe: Stripe) {
    this.#stripe = stripe;
  }

  /** Days begin at midnight in UTC, and so must the bounds. A meter or customer that is gone has counted nothing. */
  daily(
    customerId: string,
    meterId: string,
    { from, to }: Parameters<UsageProvider['daily']>[2],
  ): Promise<readonly DailyUsage[]> {
    return translated(async () => {
      const summaries = await this.#stripe.billing.meters
        .listEventSummaries(meterId, {
          customer: customerId,
          start_time: seconds(from),
          end_time: seconds(to),
          value_grouping_window: 'day',
          limit: PAGE,
        })
        .autoPagingToArray({ limit: MAX_DAYS })
        .catch(goneIfMissing);
      return (summaries ?? []).map(({ start_time, aggregated_value }) => ({
        day: new Date(start_time * 1000),
        count: aggregated_value,
      }));
    });
  }
}

const seconds = (moment: Date): number => moment.getTime() / 1000;
