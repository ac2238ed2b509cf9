/** What provisioning needs of the store. Ids are UUIDs in lower case; times are ISO 8601 in UTC. */
import type { ApiKeyMode, AppApiKeyType, NewApiKey } from '../billing/api-keys.ts';
import type { Scope, Subscription } from '../billing/customer-state.ts';
import type { Actor } from './actor.ts';
import type { Part, Slice } from './page.ts';

export interface App {
  readonly id: string;
  readonly name: string;
  /** The `iss` of its users' tokens. */
  readonly issuer: string | null;
  /** `bpc_…`; null for the account's default. */
  readonly portalConfiguration: string | null;
  readonly disabledAt: string | null;
  readonly createdAt: string;
}

export interface PublicKey {
  readonly id: string;
  readonly appId: string;
  /** PEM, SPKI. */
  readonly publicKey: string;
  readonly createdAt: string;
}

export interface Origin {
  readonly appId: string;
  readonly origin: string;
  readonly createdAt: string;
}

export interface Tenant {
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly defaultReturnUrl: string | null;
  readonly deactivatedAt: string | null;
  readonly createdAt: string;
}

export interface LinkedCustomer extends Scope {
  readonly customerId: string;
}

export interface Member {
  readonly tenantId: string;
  readonly subject: string;
  readonly createdAt: string;
}

/** Whose a key is. */
export type KeyOwner = 'tenant' | 'app';

export interface ApiKey {
  readonly id: string;
  /** The tenant or the app. */
  readonly ownerId: string;
  /** The app, or that of the tenant. */
  readonly appId: string;
  /** Of an app's key. */
  readonly type: AppApiKeyType | undefined;
  readonly mode: ApiKeyMode;
  readonly prefix: string;
  readonly createdAt: string;
  /** When it ends, because it was rotated. */
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

/** One field before and after a change. */
export interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a change is about. */
export interface Target {
  readonly appId: string | null;
  readonly tenantId: string | null;
}

/** `read` is what GET needs, `write` what all other methods do. */
export const OPERATOR_SCOPES = ['read', 'write'] as const;
export type OperatorScope = (typeof OPERATOR_SCOPES)[number];

export interface OperatorKey {
  readonly id: string;
  readonly mode: ApiKeyMode;
  readonly scopes: readonly OperatorScope[];
  /** The one app that it knows of; null for all. */
  readonly appId: string | null;
  readonly prefix: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly requestId: string;
  readonly dialect: string;
  readonly principal: string;
  readonly appId: string | null;
  readonly tenantId: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly providerRequestId: string | null;
  readonly changes: readonly Change[];
}

/** Each condition narrows it down. */
export interface AuditFilter {
  readonly appId?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly principal?: string | undefined;
  readonly action?: string | undefined;
  readonly outcome?: string | undefined;
  /** From this moment on. */
  readonly since?: string | undefined;
  /** Before this moment. */
  readonly until?: string | undefined;
}

/** An event of the provider's. Times are milliseconds since 1970. */
export interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  readonly objectId: string | null;
  readonly createdAt: number;
  readonly receivedAt: number;
  readonly deliveries: number;
  readonly state: 'waiting' | 'done' | 'dead';
}

/** Queries, each one statement, on the store itself or in one transaction. */
export interface Queries {
  readonly apps: {
    find(id: string): Promise<App | undefined>;
    /** All, or the one that the actor knows of. */
    list(only: string | null, slice: Slice): Promise<Part<App>>;
    /** Those of these ids that there are. */
    among(ids: readonly string[]): Promise<readonly App[]>;
    /** Returns whether the id was free. */
    insert(app: App): Promise<boolean>;
    update(app: App): Promise<void>;
  };
  readonly publicKeys: {
    list(appId: string, slice: Slice): Promise<Part<PublicKey>>;
    /** Returns the key that the app has: an older one with the same text, or this. */
    add(key: PublicKey): Promise<PublicKey>;
    /** Returns what was removed. */
    remove(appId: string, id: string): Promise<PublicKey | undefined>;
  };
  readonly origins: {
    list(appId: string, slice: Slice): Promise<Part<Origin>>;
    /** Those of these origins that the apps allow, as `<app id> <origin>`. */
    allowed(appIds: readonly string[], origins: readonly string[]): Promise<ReadonlySet<string>>;
    /** Returns whether it was new. */
    add(origin: Origin): Promise<boolean>;
    /** Returns whether it was there. */
    remove(appId: string, origin: string): Promise<boolean>;
  };
  readonly tenants: {
    find(id: string): Promise<Tenant | undefined>;
    list(
      filter: { readonly appId: string | undefined; readonly active: boolean | undefined },
      slice: Slice,
    ): Promise<Part<Tenant>>;
    among(ids: readonly string[]): Promise<readonly Tenant[]>;
    /** Makes them, or replaces those that there are. */
    put(tenants: readonly Tenant[]): Promise<void>;
    /** Those of the app whose default return URL begins with the origin. */
    returningTo(appId: string, origin: string, limit: number): Promise<readonly string[]>;
  };
  readonly members: {
    list(tenantId: string, slice: Slice): Promise<Part<Member>>;
    of(tenantIds: readonly string[]): Promise<readonly Member[]>;
    has(tenantId: string, subject: string): Promise<boolean>;
    /** Whether they have more than so many together. */
    exceed(tenantIds: readonly string[], most: number): Promise<boolean>;
    /** How many each has; those without any are left out. */
    count(tenantIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
    /** Returns whether any was new. */
    add(members: readonly Member[]): Promise<boolean>;
    /** Returns whether any was there. */
    remove(tenantId: string, subjects: readonly string[]): Promise<boolean>;
  };
  readonly customers: {
    of(tenantIds: readonly string[]): Promise<readonly (LinkedCustomer & { readonly tenantId: string })[]>;
    /** The tenants that have these customers. */
    holders(scope: Scope, customerIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
    /** Binds each tenant to a customer, in place of any other. */
    link(
      scope: Scope,
      links: readonly { readonly tenantId: string; readonly customerId: string }[],
    ): Promise<void>;
  };
  readonly apiKeys: Readonly<Record<KeyOwner, KeyQueries>>;
  readonly audit: {
    list(filter: AuditFilter, slice: Slice): Promise<Part<AuditEntry>>;
    recordChanges(
      actor: Actor,
      action: string,
      rows: readonly (Target & { readonly changes: readonly Change[] })[],
    ): Promise<void>;
    countBefore(until: string): Promise<number>;
    /** Removes the oldest of those from before then, within a transaction. Returns how many there were. */
    removeBefore(until: string, most: number): Promise<number>;
  };
  readonly state: {
    /** As of when a customer is known, in milliseconds since 1970, and its subscriptions, the newest first. */
    subscriptions(
      customer: LinkedCustomer,
    ): Promise<{ readonly refreshedAt: number | undefined; readonly subscriptions: readonly Subscription[] }>;
    /** Has what the provider has of a customer read anew, soon. */
    refresh(customer: LinkedCustomer): Promise<void>;
    /** The newest first. */
    events(tenantId: string, slice: Slice): Promise<Part<ReceivedEvent>>;
  };
  readonly operatorKeys: OperatorKeyQueries;
  readonly replies: {
    find(principal: string, keyHash: string): Promise<StoredReply | undefined>;
    insert(principal: string, keyHash: string, reply: StoredReply): Promise<void>;
    /** Forgets those from before then. */
    forgetBefore(time: string): Promise<void>;
  };
}

export interface KeyQueries {
  find(id: string): Promise<ApiKey | undefined>;
  /** Of one owner, or all of an app; the oldest first. */
  list(
    filter: { readonly ownerId: string | undefined; readonly appId: string | undefined },
    slice: Slice,
  ): Promise<Part<ApiKey>>;
  /** One that is there already, by its id or its hash, stays as it is. */
  insert(key: ApiKey, secret: NewApiKey): Promise<void>;
  /** Changes when it ends. */
  end(id: string, ends: Pick<ApiKey, 'expiresAt' | 'revokedAt'>): Promise<void>;
}

export interface OperatorKeyQueries {
  find(id: string): Promise<OperatorKey | undefined>;
  /** The oldest first. */
  list(): Promise<readonly OperatorKey[]>;
  /** A key that is there already stays as it is. */
  insert(key: OperatorKey, secret: NewApiKey): Promise<void>;
  revoke(id: string, at: string): Promise<void>;
}

/** The answer to a request with an idempotency key. */
export interface StoredReply {
  /** Tells requests apart. */
  readonly fingerprint: string;
  readonly status: number;
  /** Encrypted: nobody can read it but who has both keys. */
  readonly sealed: string;
  readonly at: string;
}

export interface ProvisioningStore {
  readonly queries: Queries;
  /** Does all of the work, or nothing, and as if nobody else worked meanwhile. */
  atomically<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
}

/** What provisioning asks the payment provider. Throws a BillingError with one of the provider's codes. */
export interface CustomerDirectory {
  readonly livemode: boolean;
  /** `acct_…` */
  account(): Promise<string>;
  /** Whether there is such a customer, and it was not deleted. */
  hasCustomer(customerId: string): Promise<boolean>;
}
