// Generated from openapi/ by `npm run generate`. Do not edit.
import { type Client, type ConnectionOptions, type Credential, connect } from '../src/client/connect.ts';
import { type Pages, withPages } from '../src/client/pages.ts';
import type { paths } from './types.ts';

/** The paths of the userdocks dialect. */
export type UserdocksPaths = Pick<
  paths,
  | "/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals"
  | "/api/v1/apps/{appUuid}/payment-providers/stripe/checkout-sessions"
  | "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/billing-portals"
  | "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/checkout-sessions"
  | "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/payment-methods"
  | "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/invoices"
  | "/api/v1/apps/{appUuid}/keys"
>;
export type UserdocksClient = Client<UserdocksPaths>;

export interface UserdocksCredentials {
  /**
   * A JSON Web Token of a signed-in user, issued by the app's auth server: header `typ: JWT`, `alg: RS256`; claims `iss` (the auth
   * server's UUID), `aud` (the app's UUID), `sub` (the user) and `exp` (enforced without leeway). It must verify against one of
   * the public keys registered for the app.
   *
   * Send it as `Authorization: Bearer <jwt>`.
   *
   * Given without `Bearer`, or as a function that is asked for it before each call.
   */
  readonly token?: Credential | undefined;
  /**
   * A secret API key of the app: `ud_live_…` against Stripe's live mode, `ud_test_…` against test mode; one of the other mode is
   * refused. It is of one type: `read` is valid for GET only, `write` for all other methods only, and `x-api-key-type` says which it
   * is. A key may act for all tenants of its app. Keys are shown once, when they are created. Never ship one to a browser.
   *
   * Send it as `x-api-key: ud_live_…`, together with `x-client-id`.
   *
   * Given as it is, or as a function that is asked for it before each call.
   * For servers only.
   */
  readonly apiKey?: Credential | undefined;
  /**
   * The UUID of the app that the key belongs to, the same as `appUuid` in the path. It goes with `x-api-key`.
   *
   * Given as it is, or as a function that is asked for it before each call.
   * For servers only.
   */
  readonly clientId?: Credential | undefined;
}

export type UserdocksClientOptions = ConnectionOptions & UserdocksCredentials & ({ readonly token: Credential } | { readonly apiKey: Credential; readonly clientId: Credential });

/**
 * A client for the userdocks dialect.
 * For Node, and for browsers: in pages whose origin the service allows.
 *
 * A call resolves to `data` or, for every declared 4xx and 5xx, to `error`, each typed by the contract, and to the `response`.
 * It rejects with a `DOMException` named `TimeoutError` after the timeout, with a `TypeError` where the network fails, and
 * with whatever a credential function rejects with; then nothing has been sent.
 */
export function createUserdocksClient(options: UserdocksClientOptions): UserdocksClient {
  return connect<UserdocksPaths>(options, {
    credentials: {
      token: { header: "Authorization", prefix: "Bearer ", value: options.token },
      apiKey: { header: "x-api-key", prefix: "", value: options.apiKey },
      clientId: { header: "x-client-id", prefix: "", value: options.clientId },
    },
    security: {
      "POST /api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals": [["token"]],
      "POST /api/v1/apps/{appUuid}/payment-providers/stripe/checkout-sessions": [["token"]],
      "POST /api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/billing-portals": [["apiKey","clientId"]],
      "POST /api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/checkout-sessions": [["apiKey","clientId"]],
      "DELETE /api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/payment-methods": [["apiKey","clientId"]],
      "GET /api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/invoices": [["apiKey","clientId"]],
      "GET /api/v1/apps/{appUuid}/keys": [["apiKey","clientId"]],
    },
  });
}

/** The paths of the hookbridge dialect. */
export type HookbridgePaths = Pick<
  paths,
  | "/v1/billing/portal"
  | "/v1/billing/subscription"
  | "/v1/billing/invoices"
  | "/v1/billing/usage-history"
  | "/v1/billing/checkout"
>;
export type HookbridgeClient = Client<HookbridgePaths>;

export interface HookbridgeCredentials {
  /**
   * A secret API key of one tenant: `hb_live_…` against Stripe's live mode, `hb_test_…` against test mode. A key of the other mode
   * is refused. Keys are shown once, when they are created. Never ship one to a browser.
   *
   * Send it as `Authorization: Bearer hb_live_…`.
   *
   * Given without `Bearer`, or as a function that is asked for it before each call.
   * For servers only.
   */
  readonly apiKey: Credential;
}

export type HookbridgeClientOptions = ConnectionOptions & HookbridgeCredentials;

/**
 * A client for the hookbridge dialect.
 * FOR SERVERS ONLY, never in a browser: whoever can read a page can read a credential in it.
 *
 * A call resolves to `data` or, for every declared 4xx and 5xx, to `error`, each typed by the contract, and to the `response`.
 * It rejects with a `DOMException` named `TimeoutError` after the timeout, with a `TypeError` where the network fails, and
 * with whatever a credential function rejects with; then nothing has been sent.
 */
export function createHookbridgeClient(options: HookbridgeClientOptions): HookbridgeClient {
  return connect<HookbridgePaths>(options, {
    credentials: {
      apiKey: { header: "Authorization", prefix: "Bearer ", value: options.apiKey },
    },
    security: {
      "POST /v1/billing/portal": [["apiKey"]],
      "GET /v1/billing/subscription": [["apiKey"]],
      "GET /v1/billing/invoices": [["apiKey"]],
      "GET /v1/billing/usage-history": [["apiKey"]],
      "POST /v1/billing/checkout": [["apiKey"]],
    },
  });
}

/** The paths of the management dialect. */
export type ManagementPaths = Pick<
  paths,
  | "/management/v1/apps"
  | "/management/v1/apps/{app_id}"
  | "/management/v1/apps/{app_id}/enable"
  | "/management/v1/apps/{app_id}/disable"
  | "/management/v1/apps/{app_id}/public-keys"
  | "/management/v1/apps/{app_id}/public-keys/{key_id}"
  | "/management/v1/apps/{app_id}/origins"
  | "/management/v1/apps/{app_id}/api-keys"
  | "/management/v1/app-api-keys"
  | "/management/v1/app-api-keys/{key_id}"
  | "/management/v1/app-api-keys/{key_id}/rotate"
  | "/management/v1/tenants"
  | "/management/v1/tenants/{tenant_id}"
  | "/management/v1/tenants/{tenant_id}/members"
  | "/management/v1/tenants/{tenant_id}/api-keys"
  | "/management/v1/api-keys"
  | "/management/v1/api-keys/{key_id}"
  | "/management/v1/api-keys/{key_id}/rotate"
  | "/management/v1/tenants/{tenant_id}/customer"
  | "/management/v1/tenants/{tenant_id}/subscription"
  | "/management/v1/tenants/{tenant_id}/events"
  | "/management/v1/tenant-batches"
  | "/management/v1/audit-events"
>;
/** Those whose GET is a list in pages. */
export type ManagementLists =
  | "/management/v1/apps"
  | "/management/v1/apps/{app_id}/public-keys"
  | "/management/v1/apps/{app_id}/origins"
  | "/management/v1/app-api-keys"
  | "/management/v1/tenants"
  | "/management/v1/tenants/{tenant_id}/members"
  | "/management/v1/api-keys"
  | "/management/v1/tenants/{tenant_id}/events"
  | "/management/v1/tenant-batches"
  | "/management/v1/audit-events";
export type ManagementClient = Client<ManagementPaths> & Pages<ManagementPaths, ManagementLists>;

export interface ManagementCredentials {
  /**
   * A secret operator key: `gw_live_…` against Stripe's live mode, `gw_test_…` against test mode; one of the other mode is refused. It
   * has the scope `read`, for GET, or `write`, for all other methods, or both; and it may be of one app, of which alone it knows then.
   * Keys are shown once, when `gangway operator-key create` makes them. Never ship one to a browser.
   *
   * Send it as `Authorization: Bearer gw_live_…`.
   *
   * Given without `Bearer`, or as a function that is asked for it before each call.
   * For servers only.
   */
  readonly operatorKey: Credential;
}

export type ManagementClientOptions = ConnectionOptions & ManagementCredentials;

/**
 * A client for the management dialect.
 * FOR SERVERS ONLY, never in a browser: whoever can read a page can read a credential in it.
 *
 * A call resolves to `data` or, for every declared 4xx and 5xx, to `error`, each typed by the contract, and to the `response`.
 * It rejects with a `DOMException` named `TimeoutError` after the timeout, with a `TypeError` where the network fails, and
 * with whatever a credential function rejects with; then nothing has been sent.
 */
export function createManagementClient(options: ManagementClientOptions): ManagementClient {
  return withPages<ManagementPaths, ManagementLists>(connect<ManagementPaths>(options, {
    credentials: {
      operatorKey: { header: "Authorization", prefix: "Bearer ", value: options.operatorKey },
    },
    security: {
      "GET /management/v1/apps": [["operatorKey"]],
      "POST /management/v1/apps": [["operatorKey"]],
      "GET /management/v1/apps/{app_id}": [["operatorKey"]],
      "PATCH /management/v1/apps/{app_id}": [["operatorKey"]],
      "POST /management/v1/apps/{app_id}/enable": [["operatorKey"]],
      "POST /management/v1/apps/{app_id}/disable": [["operatorKey"]],
      "GET /management/v1/apps/{app_id}/public-keys": [["operatorKey"]],
      "POST /management/v1/apps/{app_id}/public-keys": [["operatorKey"]],
      "DELETE /management/v1/apps/{app_id}/public-keys/{key_id}": [["operatorKey"]],
      "GET /management/v1/apps/{app_id}/origins": [["operatorKey"]],
      "POST /management/v1/apps/{app_id}/origins": [["operatorKey"]],
      "DELETE /management/v1/apps/{app_id}/origins": [["operatorKey"]],
      "POST /management/v1/apps/{app_id}/api-keys": [["operatorKey"]],
      "GET /management/v1/app-api-keys": [["operatorKey"]],
      "DELETE /management/v1/app-api-keys/{key_id}": [["operatorKey"]],
      "POST /management/v1/app-api-keys/{key_id}/rotate": [["operatorKey"]],
      "GET /management/v1/tenants": [["operatorKey"]],
      "GET /management/v1/tenants/{tenant_id}": [["operatorKey"]],
      "PUT /management/v1/tenants/{tenant_id}": [["operatorKey"]],
      "DELETE /management/v1/tenants/{tenant_id}": [["operatorKey"]],
      "PATCH /management/v1/tenants/{tenant_id}": [["operatorKey"]],
      "GET /management/v1/tenants/{tenant_id}/members": [["operatorKey"]],
      "POST /management/v1/tenants/{tenant_id}/members": [["operatorKey"]],
      "DELETE /management/v1/tenants/{tenant_id}/members": [["operatorKey"]],
      "POST /management/v1/tenants/{tenant_id}/api-keys": [["operatorKey"]],
      "GET /management/v1/api-keys": [["operatorKey"]],
      "DELETE /management/v1/api-keys/{key_id}": [["operatorKey"]],
      "POST /management/v1/api-keys/{key_id}/rotate": [["operatorKey"]],
      "PUT /management/v1/tenants/{tenant_id}/customer": [["operatorKey"]],
      "GET /management/v1/tenants/{tenant_id}/subscription": [["operatorKey"]],
      "GET /management/v1/tenants/{tenant_id}/events": [["operatorKey"]],
      "GET /management/v1/tenant-batches": [["operatorKey"]],
      "POST /management/v1/tenant-batches": [["operatorKey"]],
      "GET /management/v1/audit-events": [["operatorKey"]],
    },
  }));
}

/** The paths of the service dialect. */
export type ServicePaths = Pick<
  paths,
  | "/healthz"
  | "/readyz"
>;
export type ServiceClient = Client<ServicePaths>;

export type ServiceClientOptions = ConnectionOptions;

/**
 * A client for the service dialect.
 * It needs no credential.
 *
 * A call resolves to `data` or, for every declared 4xx and 5xx, to `error`, each typed by the contract, and to the `response`.
 * It rejects with a `DOMException` named `TimeoutError` after the timeout, with a `TypeError` where the network fails, and
 * with whatever a credential function rejects with; then nothing has been sent.
 */
export function createServiceClient(options: ServiceClientOptions): ServiceClient {
  return connect<ServicePaths>(options, {
    credentials: {
    },
    security: {
      "GET /healthz": [],
      "GET /readyz": [],
    },
  });
}
