/** Where the service listens: at one address for all, or at a second one for the management API alone. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config.ts';
import { matcher } from './contract/match.ts';
import type { DialectName } from './contract/types.ts';
import { dialects } from './dialects/index.ts';
import type { Services } from './dialects/services.ts';
import { createApp } from './http/app.ts';
import { listen, type RunningServer } from './http/server.ts';

type AppParts = Parameters<typeof createApp>[0];

/** `pages` are served at each address. */
interface Parts extends Pick<AppParts, 'pages' | 'crossOrigin' | 'dispatch' | 'signals' | 'log'> {
  /** At the public one alone. */
  readonly publicPages: AppParts['pages'];
  /** Where the management API is. */
  readonly managementPages: AppParts['pages'];
}

export class Listeners {
  readonly #config: Config;
  readonly #parts: Parts;
  readonly #servers: RunningServer[] = [];

  constructor(config: Config, parts: Parts) {
    this.#config = config;
    this.#parts = parts;
  }

  /** @throws {Error} It cannot listen: see `listen`. What listens already is there to be closed. */
  async open(): Promise<{ readonly url: string; readonly managementUrl: string }> {
    const { managementHost: host, managementPort: port } = this.#config;
    const { publicPages, managementPages } = this.#parts;
    if (port === undefined) {
      const url = await this.#listen(this.#config, () => true, [...publicPages, ...managementPages]);
      return { url, managementUrl: url };
    }
    const url = await this.#listen(this.#config, (dialect) => dialect !== 'management', publicPages);
    const own = (dialect: DialectName) => dialect === 'management' || dialect === 'service';
    return { url, managementUrl: await this.#listen({ host, port }, own, managementPages) };
  }

  /** Still serves for `shutdownDelay`, on connections that end with their next response, and finishes the requests in flight. */
  async close(): Promise<void> {
    for (const server of this.#servers) server.drain();
    await sleep(this.#config.shutdownDelay);
    await Promise.all(this.#servers.map((server) => server.close(this.#config.shutdownTimeout)));
  }

  async #listen(
    { host, port }: Pick<Config, 'host' | 'port'>,
    serves: (dialect: DialectName) => boolean,
    ownPages: AppParts['pages'],
  ): Promise<string> {
    const { trustedProxies, maxConnections, requestTimeout } = this.#config;
    const { pages, crossOrigin, dispatch, signals, log } = this.#parts;
    const match = matcher<Services>(dialects, serves);
    const all = [...pages, ...ownPages];
    const app = createApp({
      pages: all,
      match,
      crossOrigin,
      dispatch,
      trustedProxies,
      requestTimeout,
      signals,
      log,
    });
    const idleTimeout = longestWait(this.#config);
    const server = await listen(app, { host, port, maxConnections, idleTimeout, log });
    this.#servers.push(server);
    return server.url;
  }
}

/**
 * More calls than one request makes of Stripe: at most the account, a dozen for a plan's price, 10 pages of customers, a customer, and six
 * tries of a checkout, each of which lists sessions and subscriptions, expires a session and creates one.
 */
const STRIPE_CALLS = 64;
/** More than stripe-node waits between two tries. Milliseconds. */
const STRIPE_PAUSE = 5_000;

/** More than the longest that a request can wait for Stripe, in milliseconds. stripe-node adds a try for a connection that was closed. */
function longestWait({ stripeTimeout, stripeMaxRetries }: Config): number {
  return STRIPE_CALLS * (stripeMaxRetries + 2) * (stripeTimeout + STRIPE_PAUSE);
}
