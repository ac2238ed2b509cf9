/** What can go wrong in the domain. No HTTP in here: each dialect says which of its declared errors stands for which code. */

export type BillingErrorCode =
  /** There is no such tenant in this app. Of this and the two after it, callers never learn which it was; the audit does. */
  | 'TENANT_UNKNOWN'
  | 'TENANT_DEACTIVATED'
  /** The user is no member of the tenant. */
  | 'MEMBER_UNKNOWN'
  | 'APP_DISABLED'
  /** The API key may do other things, but not this; or it is not what it was said to be. */
  | 'KEY_TYPE_WRONG'
  /** There is no such payment provider here. */
  | 'PROVIDER_NOT_OFFERED'
  /** None was given, and the tenant has no default one. */
  | 'RETURN_URL_MISSING'
  | 'RETURN_URL_NOT_ALLOWED'
  /** As RETURN_URL_NOT_ALLOWED, where it is the page to come back to without having bought anything. */
  | 'CANCEL_URL_NOT_ALLOWED'
  /** As RETURN_URL_NOT_ALLOWED, where it is the page to go on to once a flow is done. */
  | 'COMPLETION_URL_NOT_ALLOWED'
  /** A link that has expired would be good for nothing. */
  | 'SIGN_IN_OVER'
  /** The flow is about a subscription that has not ended, and there is none. */
  | 'FLOW_SUBSCRIPTION_MISSING'
  /** The provider's portal does not offer the flow, or not for this subscription or price. */
  | 'FLOW_NOT_OFFERED'
  | 'CANCELLATION_SCHEDULED'
  | 'PAUSE_NOT_POSSIBLE'
  | 'UPDATE_NOT_POSSIBLE'
  | 'UPDATE_CHANGES_NOTHING'
  | 'NO_SUBSCRIPTION'
  /** The tenant has a subscription that has not ended; another is not sold to it. */
  | 'SUBSCRIPTION_EXISTS'
  /** A subscription is to go on, and would be paid by them. */
  | 'PAYMENT_METHODS_IN_USE'
  /** No price is of this plan and interval. */
  | 'PLAN_UNKNOWN'
  /** There is no such price, or it cannot be bought so by whoever asks. */
  | 'PRICE_NOT_OFFERED'
  | 'CURRENCY_NOT_OFFERED'
  | 'TAX_RATE_UNKNOWN'
  /** The operator has named no countries that can be shipped to. */
  | 'SHIPPING_NOT_OFFERED'
  /** The provider does not know the customer, or it was deleted there. */
  | 'CUSTOMER_MISSING'
  | 'PROVIDER_RATE_LIMITED'
  /** The provider holds a lock on the object, or a request with the same idempotency key is still running. */
  | 'PROVIDER_BUSY'
  /** No connection, no answer in time, or an answer that says that the provider itself has failed. */
  | 'PROVIDER_UNREACHABLE'
  /** The provider refuses the operator's secret key, or the key lacks a permission. */
  | 'PROVIDER_KEY_REFUSED'
  /** The provider's account has no portal configuration, or not the one that the app names, or no terms of service to agree to. */
  | 'PROVIDER_NOT_CONFIGURED'
  /** An object of the other mode: live data with a test key, or the other way round. */
  | 'PROVIDER_WRONG_MODE'
  /** Any other refusal, or an answer that makes no sense. */
  | 'PROVIDER_ERROR'
  /** The customer is another tenant's already: whoever manages the one would manage the other. */
  | 'CUSTOMER_TAKEN'
  /** The tenant is another customer already, and what is asked for does not change that. */
  | 'CUSTOMER_LINKED'
  /** The tenant has no such invoice. */
  | 'INVOICE_UNKNOWN'
  /** There is no such app, or it is none of whom asks. */
  | 'APP_UNKNOWN'
  /** There is no such key of an app's or a tenant's, or it is none of whom asks. */
  | 'API_KEY_UNKNOWN'
  | 'APP_EXISTS'
  /** The tenant belongs to another app, and never moves. */
  | 'TENANT_ELSEWHERE'
  /** An earlier entry of the same batch is of this tenant. */
  | 'TENANT_REPEATED'
  /** The key was revoked or has expired. */
  | 'API_KEY_ENDED'
  /** The tenant has as many members as it may have. */
  | 'MEMBERS_FULL'
  /** The app has as many public keys as it may have. */
  | 'PUBLIC_KEYS_FULL'
  /** The batch has more members in all than can be done in one piece. */
  | 'BATCH_TOO_LARGE'
  | 'ORIGIN_INVALID'
  | 'INVALID_KEY'
  /** It does not say where a page of this list begins. */
  | 'CURSOR_INVALID'
  /** What is to be changed is not what whoever wants it has read. */
  | 'RESOURCE_CHANGED'
  /** What is only to be made is there already. */
  | 'RESOURCE_EXISTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The operator key may not do this. */
  | 'SCOPE_INSUFFICIENT'
  /** Whoever asks has asked too often. */
  | 'RATE_LIMITED'
  /** Not an event of the provider's, or not provably. */
  | 'EVENT_REFUSED'
  /** What has to be read or written cannot be: another program's lock, a full or failing disk, a file that has gone, no server. */
  | 'STORE_UNAVAILABLE'
  /** The service is starting or shutting down. */
  | 'NOT_READY';

/** What any call to the payment provider can fail with. */
export const PROVIDER_ERRORS = [
  'PROVIDER_RATE_LIMITED',
  'PROVIDER_BUSY',
  'PROVIDER_UNREACHABLE',
  'PROVIDER_KEY_REFUSED',
  'PROVIDER_NOT_CONFIGURED',
  'PROVIDER_WRONG_MODE',
  'PROVIDER_ERROR',
] as const satisfies readonly BillingErrorCode[];

/** Why something was not done. The message is for the log, never for a caller. */
export class BillingError extends Error {
  override readonly name = 'BillingError';
  readonly code: BillingErrorCode;
  /** The provider's id of the request that failed. */
  readonly providerRequestId: string | undefined;
  /**
   * Why the request's idempotency key can lead nowhere any more: `now`, this very request was refused; `before`, an earlier
   * one with the same key was, and a new key may fare better at once. Undefined if the same key is the one to try again with.
   */
  readonly keySpent: 'now' | 'before' | undefined;
  /** Whole seconds after which another try makes sense. */
  readonly retryAfter: number;
  /** What is wrong with the field that the code concerns, for the caller, to be read after its name. Otherwise the code alone says it. */
  readonly reason: string | undefined;

  constructor(
    code: BillingErrorCode,
    message: string,
    options: {
      providerRequestId?: string | undefined;
      keySpent?: 'now' | 'before' | undefined;
      retryAfter?: number | undefined;
      reason?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.providerRequestId = options.providerRequestId;
    this.keySpent = options.keySpent;
    this.retryAfter = options.retryAfter ?? DEFAULT_RETRY_AFTER;
    this.reason = options.reason;
  }
}

const DEFAULT_RETRY_AFTER = 5;

/** Codes that the operator has to act upon, and what to do. The remedy goes to the log with the error. */
export const operatorRemedies: Partial<Record<BillingErrorCode, string>> = {
  PROVIDER_KEY_REFUSED:
    'Check STRIPE_SECRET_KEY. A restricted key needs: Customers, Customer portal and Checkout Sessions (write), Subscriptions, Invoices, Products, Prices, Events and Billing meters (read), Tax Rates (read) where callers name one, and Payment Methods (write) where they delete them. `gangway doctor` tests it.',
  PROVIDER_NOT_CONFIGURED:
    'Save the customer portal settings at https://dashboard.stripe.com/settings/billing/portal (in test mode: /test/settings/billing/portal), or correct the app’s portal configuration (`gangway app portal-configuration`). Where it is about terms of service: set their address at https://dashboard.stripe.com/settings/public.',
  FLOW_NOT_OFFERED:
    'Have the portal offer it, if callers are to link to it: `gangway portal` changes the app’s portal configuration.',
  PROVIDER_WRONG_MODE:
    'The customer or portal configuration belongs to the other Stripe mode. Check that STRIPE_SECRET_KEY is of the mode that the data were made in.',
  PROVIDER_ERROR: 'Look the request id up at https://dashboard.stripe.com/workbench/logs.',
  CUSTOMER_TAKEN:
    'Decide whose the customer is (`gangway tenant show`), and link the other tenant to a customer of its own (`gangway tenant link-customer`).',
  STORE_UNAVAILABLE:
    'Check what DATABASE_URL names. A PostgreSQL server: whether it is up, can be reached, lets us write and has connections left. A file: space, permissions and health of its disk, and whether another program holds its write lock; if it was replaced or deleted, restart Gangway.',
};
