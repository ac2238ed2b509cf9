/** What the domain needs of the outside. The store and the Stripe adapter implement it. */
import type { AfterCompletion, PortalFlow } from './portal-link.ts';

export interface App {
  /** UUID in lower case. */
  readonly id: string;
  readonly enabled: boolean;
  /** Stripe's id of the portal configuration to use (`bpc_…`); null for the account's default. */
  readonly portalConfiguration: string | null;
}

export interface Tenant {
  /** UUID in lower case. */
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly defaultReturnUrl: string | null;
  /** Whether anything may be asked for it. */
  readonly active: boolean;
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
  /** When it became as it is. Whatever was tried in this attempt was tried since. */
  readonly since: Date;
}

export interface AuditEvent {
  readonly requestId: string;
  readonly dialect: string;
  /** Who asked: `user:<sub>` or `key:<id>`. */
  readonly principal: string;
  readonly appId: string;
  readonly tenantId: string;
  /** What was asked for, as `portal.open`. */
  readonly action: string;
  /** `succeeded`, or the code of the error. */
  readonly outcome: string;
  readonly providerRequestId: string | null;
}

/** A customer of a tenant, at one account of the provider in one mode. */
export interface TenantCustomer {
  readonly account: string;
  readonly livemode: boolean;
  /** Null while there is none yet. */
  readonly customerId: string | null;
}

/** Answers who may act for which tenant. Like every port of the store, it throws STORE_UNAVAILABLE where it cannot do so now. */
export interface AccessStore {
  /**
   * A tenant with its app, its customers, and what was asked about a member and an origin, in one query; undefined if there
   * is no such tenant.
   */
  findAccess(
    tenantId: string,
    member: string | undefined,
    origin: string | undefined,
  ): Promise<
    | {
        readonly app: App;
        readonly tenant: Tenant;
        readonly isMember: boolean;
        readonly originAllowed: boolean;
        readonly customers: readonly TenantCustomer[];
      }
    | undefined
  >;
  /** Whether the app exists and has this origin among its allowed ones. */
  allowsOrigin(appId: string, origin: string): Promise<boolean>;
}

/** A key by which tokens of an app's users are verified. */
export interface PublicKey {
  /** UUID in lower case. */
  readonly id: string;
  /** PEM, SPKI. */
  readonly publicKey: string;
  readonly createdAt: Date;
}

/** The public keys of apps. */
export interface PublicKeyStore {
  /** Those of an app that exists, the newest first. */
  publicKeysOf(appId: string): Promise<{ readonly enabled: boolean; readonly keys: readonly PublicKey[] }>;
}

export interface AuditStore {
  recordAudit(event: AuditEvent): Promise<void>;
  /** Whether one of these actions of the tenant had this outcome since then. */
  hasAudit(tenantId: string, actions: readonly string[], outcome: string, since: Date): Promise<boolean>;
  /** Whether a row could be written now. @throws {BillingError} STORE_UNAVAILABLE */
  assertWritable(): Promise<void>;
}

/** The customers of tenants. Every method is one atomic step. */
export interface CustomerStore {
  /** The slot's binding, made empty if it was never used. */
  ensureBinding(slot: CustomerSlot): Promise<CustomerBinding>;
  /**
   * Binds the customer if the slot is still empty at that attempt. Returns whether it did.
   *
   * @throws {BillingError} CUSTOMER_TAKEN: another slot of the same account and mode has it.
   */
  bindCustomer(slot: CustomerSlot, attempt: number, customerId: string): Promise<boolean>;
  /** Empties the slot and raises the attempt, if it still is as given. */
  raiseAttempt(slot: CustomerSlot, from: Omit<CustomerBinding, 'since'>): Promise<void>;
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
  /**
   * A customer that was made for the tenant since then, for a creation whose outcome was never told. It is found as soon as it
   * is made, unless very many customers have been made after it: those are not looked through for ever.
   */
  findCustomer(made: { readonly tenantId: string; readonly since: Date }): Promise<string | undefined>;
  createPortalSession(session: {
    readonly customerId: string;
    readonly returnUrl: string;
    readonly configuration: string | null;
    /** An IETF language tag; undefined for the provider's choice. */
    readonly locale?: string | undefined;
    /** Undefined for the whole portal. */
    readonly flow?: ProviderFlow | undefined;
    /** How the link can be used once it has expired; undefined for not at all. */
    readonly signIn?: { readonly until: Date | undefined } | undefined;
  }): Promise<PortalSession>;
}

/** A flow of the portal, with all that the provider has to be told about it. */
export interface ProviderFlow {
  readonly type: PortalFlow['type'];
  readonly afterCompletion: AfterCompletion | undefined;
  /** `sub_…`; where the flow is about one. */
  readonly subscriptionId?: string;
  /** What is to become of the subscription's item (`si_…`). */
  readonly item?: { readonly id: string; readonly priceId: string; readonly quantity: number | undefined };
}

export interface PortalSession {
  /** A bearer secret: never logged, never stored. */
  readonly url: string;
  readonly providerRequestId: string;
}

/** Counts what somebody does within a minute. */
export interface CallLimiter {
  /** Counts one. Returns the seconds until there is room again, if it was one too many; otherwise 0. */
  add(who: string): Promise<number>;
}

/** What callers may do in a minute. */
export interface CallLimits {
  /** By principal: to be refused, as one is who asks for others' tenants. */
  readonly refusals: CallLimiter;
  /** By tenant: to ask the provider for something. */
  readonly tenants: CallLimiter;
}
