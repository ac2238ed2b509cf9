/** The tables, as Kysely sees them. Text and integers only, so that PostgreSQL accepts the same queries. */

/** A moment as ISO 8601 text in UTC. */
type Timestamp = string;
/** A moment as milliseconds since 1970. */
type Milliseconds = number;

export interface Tables {
  apps: {
    id: string;
    name: string;
    issuer: string | null;
    portal_configuration: string | null;
    disabled_at: Timestamp | null;
    created_at: Timestamp;
  };
  portal_configurations: { app_id: string; configuration_id: string; said: string; applied_at: Timestamp };
  app_keys: { id: string; app_id: string; public_key: string; created_at: Timestamp };
  app_origins: { app_id: string; origin: string; created_at: Timestamp };
  tenants: {
    id: string;
    app_id: string;
    name: string;
    default_return_url: string | null;
    deactivated_at: Timestamp | null;
    created_at: Timestamp;
  };
  tenant_members: { tenant_id: string; subject: string; created_at: Timestamp };
  api_keys: ApiKeyRow & { tenant_id: string; expires_at: Timestamp | null };
  app_api_keys: ApiKeyRow & { app_id: string; type: string; expires_at: Timestamp | null };
  /** Scopes are separated by blanks. */
  operator_keys: ApiKeyRow & { scopes: string; app_id: string | null };
  /** What is sealed, only the caller can open. */
  idempotency_keys: {
    principal: string;
    key_hash: string;
    fingerprint: string;
    status: number;
    sealed: string;
    at: Timestamp;
  };
  customer_bindings: {
    tenant_id: string;
    stripe_account: string;
    livemode: number;
    customer_id: string | null;
    attempt: number;
    updated_at: Timestamp;
  };
  checkouts: { tenant_id: string; stripe_account: string; livemode: number; attempt: number };
  audit_events: {
    id: string;
    at: Timestamp;
    request_id: string;
    dialect: string;
    principal: string;
    app_id: string;
    tenant_id: string;
    action: string;
    outcome: string;
    provider_request_id: string | null;
    /** As JSON; null for an action that changes nothing of what an operator keeps. */
    changes: string | null;
  };
  /** What audit events have to be older than to be deleted. Empty but within the transaction that deletes. */
  audit_retention: { until: Timestamp };
  inbox: {
    event_id: string;
    kind: string;
    type: string;
    account: string;
    livemode: number;
    object_id: string | null;
    subject: string | null;
    refused: string | null;
    created_at: Milliseconds;
    received_at: Milliseconds;
    deliveries: number;
    /** The turn of its subject at whose end it is done; null if there is nothing to do. */
    turn: number | null;
  };
  refresh: {
    account: string;
    livemode: number;
    subject: string;
    requested: number;
    done: number;
    attempts: number;
    run_after: Milliseconds;
    lease_until: Milliseconds;
    epoch: number;
    last_error: string | null;
  };
  mirror_customers: {
    account: string;
    livemode: number;
    id: string;
    deleted: number;
    refreshed_at: Milliseconds;
  };
  mirror_subscriptions: MirrorRow;
  mirror_invoices: MirrorRow;
  checkpoints: { account: string; livemode: number; name: string; value: string | null };
  mirror_products: { account: string; livemode: number; id: string; state: string };
}

export interface ApiKeyRow {
  id: string;
  mode: string;
  prefix: string;
  hash: string;
  created_at: Timestamp;
  revoked_at: Timestamp | null;
  last_used_at: Timestamp | null;
}

/** An object of the provider, in the domain's form as JSON. */
export interface MirrorRow {
  account: string;
  livemode: number;
  id: string;
  customer_id: string;
  /** Seconds since 1970. */
  created_at: number;
  /** The provider's; null for an invoice that has none. */
  status: string | null;
  state: string;
}
