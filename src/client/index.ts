/** Typed clients for the two dialects, for Node and (userdocks) for browsers. One bare `fetch` under them, no Node modules. */
import createClient, { type Client } from 'openapi-fetch';
import type { dialects } from '../../generated/operations.ts';
import type { paths } from '../../generated/types.ts';

/** The paths that lie under a dialect's prefix, as the contract declares them. */
type PathsOf<D extends keyof typeof dialects> = Pick<
  paths,
  Extract<keyof paths, `${(typeof dialects)[D]['prefix']}${string}`>
>;

export type UserdocksPaths = PathsOf<'userdocks'>;
export type HookbridgePaths = PathsOf<'hookbridge'>;
export type UserdocksClient = Client<UserdocksPaths>;
export type HookbridgeClient = Client<HookbridgePaths>;

/** A credential, or a function that is asked for one before each call. */
export type Credential = string | (() => string | Promise<string>);

/** What both clients take. */
export interface ConnectionOptions {
  /** Where the service or the mock is, without the path: `https://gangway.example.com`. */
  readonly baseUrl: string;
  /** Milliseconds for a call, from sending the request to the end of the response. 30 seconds unless told. */
  readonly timeout?: number;
  /** Sends the requests in place of the global `fetch`. It must heed the signal. */
  readonly fetch?: (request: Request, init: { signal: AbortSignal }) => Promise<Response>;
}

export interface UserdocksClientOptions extends ConnectionOptions {
  /** The user's token (a JWT), without `Bearer`. Tokens expire: pass a function unless the client is short-lived. */
  readonly token: Credential;
}

export interface HookbridgeClientOptions extends ConnectionOptions {
  /** The tenant's API key, `hb_live_…` or `hb_test_…`. */
  readonly apiKey: Credential;
}

const DEFAULT_TIMEOUT = 30_000;

/**
 * A client for the userdocks dialect. Works in Node and in browsers (from the app's allowed origins).
 *
 * A call resolves to `data` or, for every declared 4xx and 5xx, to `error`, each typed by the contract, and to the `response`.
 * It rejects with a `DOMException` named `TimeoutError` after the timeout, with a `TypeError` where the network fails, and
 * with whatever the token function rejects with; then nothing has been sent.
 */
export function createUserdocksClient({ token, ...connection }: UserdocksClientOptions): UserdocksClient {
  return connect<UserdocksPaths>(connection, token);
}

/**
 * A client for the hookbridge dialect. FOR SERVERS ONLY, never in a browser: the API key acts for its whole tenant, and whoever
 * can read a page can read a key in it.
 *
 * Calls resolve and reject like those of the userdocks client.
 */
export function createHookbridgeClient({ apiKey, ...connection }: HookbridgeClientOptions): HookbridgeClient {
  return connect<HookbridgePaths>(connection, apiKey);
}

function connect<Paths extends object>(options: ConnectionOptions, credential: Credential): Client<Paths> {
  const { baseUrl, timeout = DEFAULT_TIMEOUT, fetch } = options;
  const client = createClient<Paths>({
    baseUrl,
    // The global one is looked up at each call, so that what instruments or replaces it later is used too.
    fetch: async (request) =>
      (fetch ?? globalThis.fetch)(request, { signal: withDeadline(request.signal, timeout) }),
  });
  client.use({
    async onRequest({ request }) {
      const value = typeof credential === 'string' ? credential : await credential();
      request.headers.set('Authorization', `Bearer ${value}`);
    },
  });
  return client;
}

/**
 * A signal that aborts with another one, or after so many milliseconds. Not `AbortSignal.any`, which in some releases of Node
 * loses a timeout to the garbage collector; one with a listener is kept.
 *
 * @throws The reason of a signal that is aborted already.
 */
function withDeadline(signal: AbortSignal, timeout: number): AbortSignal {
  signal.throwIfAborted();
  const controller = new AbortController();
  for (const source of [signal, AbortSignal.timeout(timeout)]) {
    source.addEventListener('abort', () => controller.abort(source.reason), { once: true });
  }
  return controller.signal;
}
