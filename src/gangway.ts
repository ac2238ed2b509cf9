/** Wires the service: every part is made here and given what it needs. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Config, ConfigError, lacksProxies, NO_PROXIES } from './config.ts';
import { dispatcher } from './contract/dispatch.ts';
import { matcher } from './contract/match.ts';
import type { DialectName } from './contract/types.ts';
import { sandboxPage } from './demo/page/page.ts';
import { domainError } from './dialects/domain-errors.ts';
import { dialects } from './dialects/index.ts';
import type { Services } from './dialects/services.ts';
import { createApp } from './http/app.ts';
import { clientAddress, failedAuthentications } from './http/client-address.ts';
import { crossOrigin } from './http/cors.ts';
import { docs } from './http/docs.ts';
import { docsFolder } from './http/docs-files.ts';
import { listen, type RunningServer } from './http/server.ts';
import { describeError } from './log.ts';
import { createMirror, LEASE_MARGIN } from './mirror.ts';
import { SANDBOX_SECRET_KEY, SANDBOX_WEBHOOK_SECRET, type Sandbox, startSandbox } from './sandbox/index.ts';
import { createServices } from './services.ts';
import { openStore, type Store, type StoreClock } from './store/store.ts';
import { StripeCheckout } from './stripe/checkout.ts';
import { StripeCustomerDirectory } from './stripe/customer-directory.ts';
import { StripePaymentMethods } from './stripe/payment-methods.ts';
import { StripeProvider } from './stripe/provider.ts';
import { StripeUsage } from './stripe/usage.ts';

/** A running service. */
export interface Gangway {
  readonly url: string;
  /** Where the management API is: the same, unless it has a port of its own. */
  readonly managementUrl: string;
  readonly store: Store;
  readonly provider: StripeProvider;
  /** The stand-in for Stripe; undefined where the real one serves. */
  readonly sandbox: Sandbox | undefined;
  /** How many responses have broken the contract so far. Any is a bug. */
  readonly contractViolations: () => number;
  /**
   * Is not ready any more, still serves for `shutdownDelay`, finishes the requests in flight and lets go of everything. What cannot be
   * closed is logged and does not keep the rest open; it is thrown at the end.
   */
  close(): Promise<void>;
}

const systemClock: StoreClock = { now: () => new Date(), newId: randomUUID };

/**
 * Starts the service.
 *
 * @param clock Time and ids.
 * @throws {ConfigError} The store or the sandbox's file cannot be opened.
 * @throws {Error} It cannot listen: see `listen`.
 */
export async function startGangway(
  config: Config,
  log: Logger,
  clock: StoreClock = systemClock,
): Promise<Gangway> {
  const parts = new AsyncDisposableStack();
  const closesWith = (part: string, closer: () => unknown) =>
    parts.defer(async () => {
      try {
        await closer();
      } catch (error) {
        log.error({ err: error, part }, 'a part could not be closed');
        throw error;
      }
    });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= parts.disposeAsync();
    return closed;
  };
  try {
    const store = await opened(
      'The store',
      config.stripe ? 'DATABASE_URL' : 'DATABASE_URL and SANDBOX_DIR',
      () => openStore(config.databaseFile, clock),
    );
    closesWith('store', () => store.close());
    const sandbox = config.stripe
      ? undefined
      : await opened('The sandbox’s file', 'SANDBOX_DIR', () =>
          startSandbox({ file: `${config.sandboxDir}/stripe.db`, port: config.sandboxPort }),
        );
    if (sandbox) closesWith('sandbox', () => sandbox.close());
    const provider = createProvider(config, sandbox);
    closesWith('provider', () => provider.close());
    const page =
      sandbox &&
      (await sandboxPage({
        store,
        sandbox,
        folder: config.sandboxDir,
        servesManagement: config.managementPort === undefined,
        dialect: dialects.service,
      }));

    const mirror = createMirror({
      store,
      provider,
      now: clock.now,
      lease: config.stripeTimeout + LEASE_MARGIN,
      onError: (error) => log.warn({ err: error }, 'a refresh of the mirror failed'),
      onDrift: (drift) =>
        log[drift.events + drift.customers > 0 ? 'warn' : 'info'](drift, 'compared the mirror with Stripe'),
      onRefreshed: (claim, findings) => page?.refreshed(claim, findings),
    });
    closesWith('mirror', () => mirror.loop.close());

    let stopping = false;
    let contractViolations = 0;
    const services = createServices({
      store,
      provider,
      checkout: new StripeCheckout(provider),
      shippingCountries: config.shippingCountries,
      mirror,
      usage: new StripeUsage(provider.client),
      paymentMethods: new StripePaymentMethods(provider.client),
      freeLimits: config.freeLimits,
      directory: new StripeCustomerDirectory(provider),
      managementRateLimit: config.managementRateLimit,
      clock,
      webhookSecrets: sandbox ? [SANDBOX_WEBHOOK_SECRET] : (config.webhookSecrets ?? []),
      checkReady: async () => {
        if (stopping) throw new Error('The service is shutting down');
        await store.ping();
      },
    });
    const pages = [await docs(docsFolder(), dialects.service)];
    const crossOriginOf = crossOrigin(services);
    const dispatch = dispatcher({
      services,
      domainError,
      failedAuthentications: failedAuthentications(config.failedAuthLimit),
      clientAddress: clientAddress(config.trustedProxies),
      strict: !config.production,
      onViolation: (violation, ctx) => {
        contractViolations++;
        log.error(
          { err: violation, requestId: ctx.state.requestId, contractViolations },
          'a response breaks the contract',
        );
      },
    });
    const servers: RunningServer[] = [];
    closesWith('server', async () => {
      stopping = true;
      for (const server of servers) server.drain();
      await sleep(config.shutdownDelay);
      await Promise.all(servers.map((server) => server.close(config.shutdownTimeout)));
    });
    const serve = async (
      at: Pick<Config, 'host' | 'port'>,
      serves: (dialect: DialectName) => boolean,
      ownPages: Parameters<typeof createApp>[0]['pages'],
    ): Promise<string> => {
      const app = createApp({
        pages: [...pages, ...ownPages],
        match: matcher<Services>(dialects, serves),
        crossOrigin: crossOriginOf,
        dispatch,
        trustedProxies: config.trustedProxies,
        describeError,
        log,
      });
      const { maxConnections } = config;
      const server = await listen(app, { ...at, maxConnections, idleTimeout: longestWait(config), log });
      servers.push(server);
      return server.url;
    };
    const { managementHost, managementPort } = config;
    const apart = managementPort !== undefined;
    const url = await serve(config, (name) => !apart || name !== 'management', page ? [page.serve] : []);
    const managementUrl = apart
      ? await serve(
          { host: managementHost, port: managementPort },
          (name) => name === 'management' || name === 'service',
          [],
        )
      : url;
    // Before the server, which waits for every response.
    if (page) closesWith('sandbox page', () => page.close());
    mirror.loop.start();
    // Thin events are what Stripe advises for new integrations.
    sandbox?.deliverTo({
      url: `${url}/v1/billing/webhook`,
      payload: 'thin',
      secret: SANDBOX_WEBHOOK_SECRET,
    });
    if (lacksProxies(config)) log.warn(NO_PROXIES);
    return {
      url,
      managementUrl,
      store,
      provider,
      sandbox,
      contractViolations: () => contractViolations,
      close,
    };
  } catch (error) {
    // What cannot be closed is in the log; why it was closed says more.
    await close().catch(() => {});
    throw error;
  }
}

/** @throws {ConfigError} Its file cannot be opened. */
async function opened<T>(what: string, settings: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const { code, syscall, message, port } = error as NodeJS.ErrnoException & { port?: number };
    if (port !== undefined || !(code === 'ERR_SQLITE_ERROR' || syscall)) throw error;
    throw new ConfigError(`${what} cannot be opened: ${message}. Check ${settings}.`, { cause: error });
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

/** The Stripe adapter for these settings; in sandbox mode, for the sandbox. */
export function createProvider(config: Config, sandbox: Sandbox | undefined): StripeProvider {
  return new StripeProvider({
    secretKey: config.stripe?.secretKey ?? SANDBOX_SECRET_KEY,
    baseUrl: sandbox?.url ?? config.stripe?.baseUrl,
    accountId: config.stripeAccountId,
    timeout: config.stripeTimeout,
    maxRetries: config.stripeMaxRetries,
  });
}
