/** What a tenant has used, month by month. */
import type { Access } from './access.ts';
import { ACCESS_ERRORS } from './access.ts';
import type { Caller } from './caller.ts';
import { PROVIDER_ERRORS } from './errors.ts';
import { UNLIMITED } from './limits.ts';
import { type Month, monthOf, monthsBetween } from './months.ts';
import { hasBegun } from './subscription-status.ts';
import type { TenantPlan, TenantPlans } from './tenant-plans.ts';
import type { Usage } from './usage.ts';

/** What `UsageHistory.list` fails with. */
export const USAGE_HISTORY_ERRORS = [...ACCESS_ERRORS, ...PROVIDER_ERRORS] as const;

export interface MonthOfUsage {
  readonly month: Month;
  readonly count: number;
  /** What the tenant may use in a month now, for what it might have used then is not kept; null for no limit. */
  readonly limit: number | null;
  readonly overage: number;
}

export interface UsagePage {
  readonly months: readonly MonthOfUsage[];
  /** All that there are: since the first subscription began, or only the current one. */
  readonly total: number;
}

export class UsageHistory {
  readonly #access: Pick<Access, 'assertMayAsk'>;
  readonly #plans: Pick<TenantPlans, 'find'>;
  readonly #usage: Usage;
  readonly #now: () => Date;

  constructor(parts: {
    access: Pick<Access, 'assertMayAsk'>;
    plans: Pick<TenantPlans, 'find'>;
    usage: Usage;
    now: () => Date;
  }) {
    this.#access = parts.access;
    this.#plans = parts.plans;
    this.#usage = parts.usage;
    this.#now = parts.now;
  }

  /**
   * The months of the calendar, in UTC, the current one first.
   *
   * @param page.offset How many months are left out.
   * @throws {BillingError} One of USAGE_HISTORY_ERRORS.
   */
  async list(
    caller: Caller,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<UsagePage> {
    const tenant = await this.#plans.find(caller);
    const now = this.#now();
    const total = monthsBetween(firstOf(tenant) ?? now, now);
    const length = Math.max(0, Math.min(limit, total - offset));
    const months = Array.from({ length }, (_, i) => monthOf(now, offset + i));
    // Each choice of months is a question of its own.
    await this.#access.assertMayAsk(caller.tenantId);
    const counts = await this.#usage.monthly(tenant.customerId, tenant.subscriptions, months);
    const most = tenant.limits.messages_per_month;
    return {
      total,
      months: months.map((month, i) => {
        const count = counts[i] ?? 0;
        return {
          month,
          count,
          limit: most === UNLIMITED ? null : most,
          overage: Math.max(0, count - most),
        };
      }),
    };
  }
}

/** When the first of a tenant's subscriptions began. */
function firstOf({ subscriptions }: TenantPlan): Date | undefined {
  const oldest = subscriptions.findLast(hasBegun);
  return oldest && new Date(oldest.createdAt * 1000);
}
