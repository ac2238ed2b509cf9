/** What the domain needs of the outside. The store and the Stripe adapter implement it. */

export interface App {
  /** UUID in lower case. */
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  /** The `iss` that its tokens carry; null if it takes none. */
  readonly issuer: string | null;
  /** Serialised origins, such as `https://app.example.com`. */
  readonly origins: readonly string[];
  /** Stripe's id of the portal configuration to use (`bpc_…`); null for the account's default. */
  readonly portalConfiguration: string | null;
}

export interface Tenant {
  /** UUID in lower case. */
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly defaultReturnUrl: string | null;
}

/** A tenant's place for a customer at one account of the provider in one mode. */
export interface CustomerSlot {
  readonly tenantId: string;
  readonly account: string;
  readonly livemode: boolean;
}

/** What the store knows of a slot. */
export interface CustomerBinding {
  readonly customerId: string | null;
  /** Raised whenever the idempotency key of the last try can no longer lead to a customer. */
  readonly attempt: number;
}

export interface AuditEvent {
  readonly requestId: string;
  readonly dialect: string;
  /** Who asked: `user:<sub>` or `key:<id>`. */
  readonly principal: string;
  readonly appId: string;
  readonly tenantId: string;
  /** `opened`, or the code of the error. */
  readonly outcome: string;
  readonly providerRequestId: string | null;
}

/** Stored data. Every method is one atomic step, and throws a BillingError (STORE_UNAVAILABLE) where it cannot be done now. */
export interface BillingStore {
  findApp(id: string): Promise<App | undefined>;
  findTenant(id: string): Promise<Tenant | undefined>;
  isMember(tenantId: string, subject: string): Promise<boolean>;
  /** The slot's binding; undefined if it was never used. */
  findBinding(slot: CustomerSlot): Promise<CustomerBinding | undefined>;
  /** The slot's binding, made empty if it was never used. */
  ensureBinding(slot: CustomerSlot): Promise<CustomerBinding>;
  /**
   * Binds the customer if the slot is still empty at that attempt. Returns whether it did.
   *
   * @throws {BillingError} CUSTOMER_TAKEN: another slot of the same account and mode has it.
   */
  bindCustomer(slot: CustomerSlot, attempt: number, customerId: string): Promise<boolean>;
  /** Empties the slot and raises the attempt, if it still is as given. */
  raiseAttempt(slot: CustomerSlot, from: CustomerBinding): Promise<void>;
  recordAudit(event: AuditEvent): Promise<void>;
  /** Whether a row could be written now. @throws {BillingError} STORE_UNAVAILABLE */
  assertWritable(): Promise<void>;
}

/** The payment provider. Every method throws a BillingError with one of the provider's codes. */
export interface PaymentProvider {
  /** Whether it works on live data. */
  readonly livemode: boolean;
  /** The account's id (`acct_…`). */
  account(): Promise<string>;
  createCustomer(customer: {
    readonly tenantId: string;
    readonly name: string;
    readonly idempotencyKey: string;
  }): Promise<string>;
  /** Whether the customer has a subscription in which there is something to manage. */
  hasManageableSubscription(customerId: string): Promise<boolean>;
  createPortalSession(session: {
    readonly customerId: string;
    readonly returnUrl: string;
    readonly configuration: string | null;
  }): Promise<PortalSession>;
}

export interface PortalSession {
  /** A bearer secret: never logged, never stored. */
  readonly url: string;
  readonly providerRequestId: string;
}
