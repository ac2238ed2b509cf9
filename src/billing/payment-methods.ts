/** The payment methods of tenants. */
import { ACCESS_ERRORS, type Access } from './access.ts';
import type { Audit } from './audit.ts';
import type { BilledCustomer, BilledCustomers } from './billed-customers.ts';
import type { Caller } from './caller.ts';
import type { Scope } from './customer-state.ts';
import { BillingError, PROVIDER_ERRORS } from './errors.ts';
import type { MirrorStore } from './mirror-ports.ts';
import type { ReadThrough } from './read-through.ts';
import { isCancellationScheduled, isLive } from './subscription-status.ts';

/** What `PaymentMethods.deleteAll` fails with. */
export const DELETE_PAYMENT_METHODS_ERRORS = [
  ...ACCESS_ERRORS,
  ...PROVIDER_ERRORS,
  'PAYMENT_METHODS_IN_USE',
] as const;

export interface PaymentMethod {
  /** `pm_…` */
  readonly id: string;
  /** `card`, `sepa_debit`, …: the provider's. */
  readonly type: string;
  /** The last month in which it is valid, 1 to 12; null for what does not expire. */
  readonly expires: { readonly month: number; readonly year: number } | null;
}

/** The part of the payment provider that keeps payment methods. */
export interface PaymentMethodProvider {
  /**
   * Detaches all that the customer has, for good. Where it fails half way, those that are left can be detached by trying again.
   *
   * @throws {BillingError} One of the provider's codes, or CUSTOMER_MISSING.
   */
  detachAll(customerId: string): Promise<{
    readonly detached: readonly PaymentMethod[];
    /** Of the last request. */
    readonly providerRequestId: string;
  }>;
}

/** What was deleted, and of whom. */
export interface DeletedPaymentMethods extends BilledCustomer {
  readonly methods: readonly PaymentMethod[];
  readonly at: Date;
}

export interface PaymentMethodsParts {
  readonly customers: Pick<BilledCustomers, 'find'>;
  readonly access: Pick<Access, 'assertMayAsk'>;
  readonly audit: Audit;
  readonly readThrough: Pick<ReadThrough, 'refresh'>;
  readonly mirror: Pick<MirrorStore, 'subscriptions'>;
  readonly provider: PaymentMethodProvider;
  readonly now: () => Date;
}

export class PaymentMethods {
  readonly #parts: PaymentMethodsParts;

  constructor(parts: PaymentMethodsParts) {
    this.#parts = parts;
  }

  /**
   * Deletes all payment methods of the caller's tenant, and leaves one audit row.
   *
   * @returns Undefined if the tenant is no customer.
   * @throws {BillingError} One of DELETE_PAYMENT_METHODS_ERRORS; PAYMENT_METHODS_IN_USE: a subscription is to go on.
   */
  deleteAll(caller: Caller): Promise<DeletedPaymentMethods | undefined> {
    const { access, audit, customers, provider, now } = this.#parts;
    return audit.record(caller, 'payment_methods.delete', async () => {
      const nothing = { result: undefined, providerRequestId: null };
      const customer = await customers.find(caller);
      if (!customer) return nothing;
      const { scope, customerId } = customer;
      await this.#assertUnused(scope, customerId);
      await audit.assertWritable();
      await access.assertMayAsk(caller.tenantId);
      const done = await provider.detachAll(customerId).catch(unlessMissing);
      if (!done) return nothing;
      const { detached, providerRequestId } = done;
      return { result: { scope, customerId, methods: detached, at: now() }, providerRequestId };
    });
  }

  /** Before anything is taken away for good, the provider is asked how the tenant stands now. */
  async #assertUnused(scope: Scope, customerId: string): Promise<void> {
    const { readThrough, mirror } = this.#parts;
    await readThrough.refresh(scope, customerId, true);
    const subscriptions = await mirror.subscriptions(scope, customerId);
    if (subscriptions.some((one) => isLive(one) && !isCancellationScheduled(one)))
      throw new BillingError('PAYMENT_METHODS_IN_USE', 'The tenant has a subscription that is to go on');
  }
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof BillingError && error.code === 'CUSTOMER_MISSING') return undefined;
  throw error;
}
