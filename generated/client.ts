// Generated from openapi/ by `npm run generate`. Do not edit.
import { type Client, type ConnectionOptions, type Credential, connect } from '../src/client/connect.ts';
import type { paths } from './types.ts';

/** The paths of the userdocks dialect. */
export type UserdocksPaths = Pick<
  paths,
  | "/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals"
  | "/api/v1/apps/{appUuid}/payment-providers/stripe/checkout-sessions"
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
  readonly token: Credential;
}

export type UserdocksClientOptions = ConnectionOptions & UserdocksCredentials;

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
    },
    security: {
      "POST /api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals": [["token"]],
      "POST /api/v1/apps/{appUuid}/payment-providers/stripe/checkout-sessions": [["token"]],
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
