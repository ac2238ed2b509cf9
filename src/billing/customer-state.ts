/**
 * What the mirror keeps of a customer: as the provider has it, in the domain's words. Times are seconds since 1970, as the provider's
 * are; amounts are in the currency's smallest unit.
 */

/** The account and mode whose objects are meant: ids are told apart by nothing else. */
export interface Scope {
  /** `acct_…` */
  readonly account: string;
  readonly livemode: boolean;
}

/** Everything of one customer. */
export interface CustomerState {
  /** `cus_…` */
  readonly customerId: string;
  /** Whether it was deleted, or never was: nothing of it is left that could be asked for. */
  readonly deleted: boolean;
  readonly subscriptions: readonly Subscription[];
  readonly invoices: readonly Invoice[];
  /** The products that its subscriptions and invoices name, as far as they were not known. */
  readonly products: readonly Product[];
}

export interface Subscription {
  /** `sub_…` */
  readonly id: string;
  readonly customerId: string;
  /** One of the provider's, which may be one that we do not know yet. */
  readonly status: string;
  readonly createdAt: number;
  /** When it ends, if that was decided for a time. */
  readonly cancelAt: number | null;
  /** Whether it ends with its period. Either this or `cancelAt` is set where a cancellation is scheduled, or both. */
  readonly cancelAtPeriodEnd: boolean;
  readonly endedAt: number | null;
  /** Whether its payments are paused; its status says nothing of it. */
  readonly collectionPaused: boolean;
  /** `classic`, `flexible`. */
  readonly billingMode: string;
  readonly items: readonly SubscriptionItem[];
}

export interface SubscriptionItem {
  /** `si_…` */
  readonly id: string;
  readonly priceId: string;
  readonly productId: string;
  readonly lookupKey: string | null;
  /** `month`, `year`, …; null for a price that does not recur. */
  readonly interval: string | null;
  readonly quantity: number | null;
  /** The meter that counts what is paid for; null where nothing is counted. */
  readonly meterId: string | null;
  readonly periodStart: number;
  readonly periodEnd: number;
}

export interface Invoice {
  /** `in_…` */
  readonly id: string;
  readonly customerId: string;
  readonly status: string | null;
  readonly number: string | null;
  readonly amountDue: number;
  readonly amountPaid: number;
  readonly currency: string;
  readonly createdAt: number;
  readonly paidAt: number | null;
  readonly periodStart: number;
  readonly periodEnd: number;
  /** Both are null until the invoice is finalised. */
  readonly pdfUrl: string | null;
  readonly hostedUrl: string | null;
  /** Null for a one-time payment. */
  readonly subscriptionId: string | null;
  /** `pi_…`; null while nothing was tried to be paid, and where nothing had to be. */
  readonly paymentId: string | null;
  /** Whether a coupon or promotion code took something off. */
  readonly discounted: boolean;
  readonly lines: readonly InvoiceLine[];
}

export interface InvoiceLine {
  readonly description: string | null;
  readonly amount: number;
  readonly quantity: number | null;
  readonly priceId: string | null;
  readonly productId: string | null;
  /** `txr_…`: the first, where there are several. */
  readonly taxRateId: string | null;
  readonly periodStart: number;
  readonly periodEnd: number;
}

export interface Product {
  /** `prod_…` */
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly metadata: Readonly<Record<string, string>>;
}
