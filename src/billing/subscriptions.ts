/** How a tenant stands: its plan, what that allows, and how much of it is used. */
import { ACCESS_ERRORS } from './access.ts';
import type { Caller } from './caller.ts';
import { PROVIDER_ERRORS } from './errors.ts';
import type { Limits } from './limits.ts';
import { type Month, monthOf } from './months.ts';
import {
  isCancellationScheduled,
  periodEndOf,
  type SubscriptionStatus,
  statusOf,
} from './subscription-status.ts';
import type { TenantPlans } from './tenant-plans.ts';
import type { Usage } from './usage.ts';

/** What `Subscriptions.current` fails with. */
export const SUBSCRIPTION_ERRORS = [...ACCESS_ERRORS, ...PROVIDER_ERRORS] as const;

export interface CurrentSubscription {
  /** `free` for a tenant that has no subscription now. */
  readonly plan: string;
  /** Of the subscription that counts; `active` for a tenant that never had one, as the free tier is. */
  readonly status: SubscriptionStatus;
  /** Whose limits hold now: not the plan's while it is not paid for. */
  readonly limitsOf: string;
  readonly limits: Limits;
  readonly usage: { readonly month: Month; readonly count: number };
  readonly cancellationScheduled: boolean;
  /** Null where no period runs. */
  readonly periodEnd: Date | null;
}

export class Subscriptions {
  readonly #plans: Pick<TenantPlans, 'find'>;
  readonly #usage: Usage;
  readonly #now: () => Date;

  constructor(parts: { plans: Pick<TenantPlans, 'find'>; usage: Usage; now: () => Date }) {
    this.#plans = parts.plans;
    this.#usage = parts.usage;
    this.#now = parts.now;
  }

  /**
   * How the caller's tenant stands now.
   *
   * @throws {BillingError} One of SUBSCRIPTION_ERRORS.
   */
  async current(caller: Caller): Promise<CurrentSubscription> {
    const { customerId, subscriptions, subscription, plan, limitsOf, limits } =
      await this.#plans.find(caller);
    const month = monthOf(this.#now());
    const [count = 0] = await this.#usage.monthly(customerId, subscriptions, [month]);
    const end = subscription && periodEndOf(subscription);
    return {
      plan,
      status: subscription ? statusOf(subscription) : 'active',
      limitsOf,
      limits,
      usage: { month, count },
      cancellationScheduled: subscription !== undefined && isCancellationScheduled(subscription),
      periodEnd: end ? new Date(end * 1000) : null,
    };
  }
}
