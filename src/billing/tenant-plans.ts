/** What a caller's tenant has subscribed to, and what it may use because of that. */
import type { BilledCustomers } from './billed-customers.ts';
import type { Caller } from './caller.ts';
import type { Subscription } from './customer-state.ts';
import type { Limits } from './limits.ts';
import type { MirrorStore } from './mirror-ports.ts';
import { FREE, planOf } from './plans.ts';
import { countedOf, isEntitled, isLive } from './subscription-status.ts';

export interface TenantPlan {
  /** Undefined if it never was a customer of the provider's, or is none any more. */
  readonly customerId: string | undefined;
  /** The newest first. */
  readonly subscriptions: readonly Subscription[];
  /** The one that counts; undefined if there never was one. */
  readonly subscription: Subscription | undefined;
  /** The plan of that subscription, or `free` if it has ended or never began. */
  readonly plan: string;
  /** Whose limits hold now: those of the plan, or those of `free` while it does not entitle to anything. */
  readonly limitsOf: string;
  readonly limits: Limits;
}

export class TenantPlans {
  readonly #customers: Pick<BilledCustomers, 'find'>;
  readonly #mirror: MirrorStore;
  readonly #free: Limits;

  /** @param parts.free The limits of tenants that pay for no plan. */
  constructor(parts: { customers: Pick<BilledCustomers, 'find'>; mirror: MirrorStore; free: Limits }) {
    this.#customers = parts.customers;
    this.#mirror = parts.mirror;
    this.#free = parts.free;
  }

  /** @throws {BillingError} As `BilledCustomers.find`. */
  async find(caller: Caller): Promise<TenantPlan> {
    const customer = await this.#customers.find(caller);
    const none = { plan: FREE, limitsOf: FREE, limits: this.#free };
    if (!customer) return { customerId: undefined, subscriptions: [], subscription: undefined, ...none };
    const { scope, customerId } = customer;
    const subscriptions = await this.#mirror.subscriptions(scope, customerId);
    const subscription = countedOf(subscriptions);
    const found = { customerId, subscriptions, subscription };
    if (!subscription || !isLive(subscription)) return { ...found, ...none };
    const ids = subscription.items.map(({ productId }) => productId);
    const { name, limits } = planOf(subscription, await this.#mirror.products(scope, ids), this.#free);
    if (!isEntitled(subscription)) return { ...found, ...none, plan: name };
    return { ...found, plan: name, limitsOf: name, limits };
  }
}
