/** What handlers and authenticators work with. The composition root makes it. */
import type { AppApiKeyType } from '../billing/api-keys.ts';
import type { Checkout } from '../billing/checkout.ts';
import type { Receipt } from '../billing/events.ts';
import type { Invoices } from '../billing/invoices.ts';
import type { EventBody } from '../billing/mirror-ports.ts';
import type { PaymentMethods } from '../billing/payment-methods.ts';
import type { Portal } from '../billing/portal.ts';
import type { PublicKeys } from '../billing/public-keys.ts';
import type { Subscriptions } from '../billing/subscriptions.ts';
import type { UsageHistory } from '../billing/usage-history.ts';
import type { OperatorKey } from '../provisioning/ports.ts';
import type { Provisioning } from '../provisioning/provisioning.ts';

export interface Services {
  readonly portal: Pick<Portal, 'open' | 'openSubscribed'>;
  readonly checkout: Pick<Checkout, 'open' | 'openPlan'>;
  readonly subscriptions: Pick<Subscriptions, 'current'>;
  readonly usageHistory: Pick<UsageHistory, 'list'>;
  readonly invoices: Pick<Invoices, 'list'>;
  readonly paymentMethods: Pick<PaymentMethods, 'deleteAll'>;
  readonly publicKeys: Pick<PublicKeys, 'list'>;
  readonly events: ProviderEvents;
  readonly appKeys: AppKeys;
  readonly apiKeys: ApiKeys;
  readonly appApiKeys: AppApiKeys;
  readonly operatorKeys: OperatorKeyRing;
  readonly provisioning: Provisioning;
  /** Whether Stripe's live mode serves. */
  readonly livemode: boolean;
  readonly now: () => Date;
  readonly health: Health;
}

/** Takes the provider's events in. */
export interface ProviderEvents {
  /** @throws {BillingError} EVENT_REFUSED: it is not proven that the provider has signed these bytes. */
  verify(bytes: () => Promise<Buffer>, signature: string): Promise<void>;
  /** @throws {BillingError} One of RECEIVE_EVENT_ERRORS. */
  receive(event: EventBody): Promise<Receipt>;
}

/** What apps sign their users' tokens with. */
export interface AppKeys {
  /** Undefined if there is no such app. `originAllowed` answers for the origin that was asked about. */
  find(appId: string, origin?: string): Promise<AppKeyRing | undefined>;
}

export interface AppKeyRing {
  readonly issuer: string | null;
  readonly publicKeys: readonly string[];
  readonly originAllowed: boolean;
}

/** Where API keys of tenants are found. */
export interface ApiKeys {
  /** The key with this hash, its last use noted; undefined if there is none or it was revoked. */
  use(hash: string): Promise<KeyPrincipal | undefined>;
}

/** A tenant, proven by one of its API keys. */
export interface KeyPrincipal {
  readonly id: string;
  readonly tenantId: string;
  readonly appId: string;
}

/** Where API keys of apps are found. */
export interface AppApiKeys {
  /** The key with this hash, its last use noted; undefined if there is none or it was revoked. */
  use(hash: string): Promise<AppApiKeyPrincipal | undefined>;
}

/** An app, proven by one of its API keys. */
export interface AppApiKeyPrincipal {
  readonly id: string;
  readonly appId: string;
  readonly type: AppApiKeyType;
}

/** Where keys of operators are found. */
export interface OperatorKeyRing {
  /** The key with this hash, its last use noted; undefined if there is none or it was revoked. */
  use(hash: string): Promise<OperatorKey | undefined>;
  /** Counts a request. @throws {BillingError} RATE_LIMITED: it was one too many. */
  count(key: OperatorKey): Promise<void>;
}

export interface Health {
  readonly version: string;
  readonly startedAt: Date;
  /** Throws while the service cannot take requests. */
  readonly checkReady: () => Promise<void>;
}
