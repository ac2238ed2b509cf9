/** Wires the service: every part is made here and given what it needs. */
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { DOCS } from './assets.ts';
import { BillingError } from './billing/errors.ts';
import { createLimits, limitersFor } from './call-limits.ts';
import { type Config, ConfigError, lacksProxies, NO_PROXIES } from './config.ts';
import { openConfiguredStore } from './configured-store.ts';
import { dispatcher } from './contract/dispatch.ts';
import { domainError } from './dialects/domain-errors.ts';
import { dialects } from './dialects/index.ts';
import { clientAddress } from './http/client-address.ts';
import { crossOrigin } from './http/cors.ts';
import { docs } from './http/docs.ts';
import { failedAuthentications } from './http/failed-authentications.ts';
import { watchOverload } from './http/overload.ts';
import { mayPreflight } from './http/preflights.ts';
import { Listeners } from './listeners.ts';
import { describeError } from './log.ts';
import { createMirror, LEASE_MARGIN } from './mirror.ts';
import { observedLimits, startMetricsPage, startObserving } from './observability.ts';
import { RetentionLoop } from './provisioning/retention-loop.ts';
import type { Sandbox } from './sandbox/index.ts';
import { SANDBOX_SECRET_KEY, SANDBOX_WEBHOOK_SECRET } from './sandbox/secrets.ts';
import { createServices } from './services.ts';
import { sqlState } from './store/postgres/sql-state.ts';
import type { Store, StoreClock } from './store/store.ts';
import { openingReason } from './store/unavailable.ts';
import { LONGEST_WAIT } from './stripe/ceiling.ts';
import { StripeCheckout } from './stripe/checkout.ts';
import { StripeCustomerDirectory } from './stripe/customer-directory.ts';
import { StripePaymentMethods } from './stripe/payment-methods.ts';
import { type StripeOptions, StripeProvider } from './stripe/provider.ts';
import { StripeUsage } from './stripe/usage.ts';
import { stripeCeiling, stripeLimit } from './stripe-ceiling.ts';

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
        log.error({ ...describeError(error), part }, 'a part could not be closed');
        throw error;
      }
    });
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= parts.disposeAsync();
    return closed;
  };
  try {
    const { signals, close: endObserving } = await startObserving(config, log);
    closesWith('observing', endObserving);
    const store = await opened(
      'The store',
      config.stripe ? 'DATABASE_URL' : 'DATABASE_URL and SANDBOX_DIR',
      () => openConfiguredStore(config, clock, (query) => signals.publish('query', query)),
    );
    closesWith('store', () => store.close());
    const sandbox = config.stripe
      ? undefined
      : await opened('The sandbox’s file', 'SANDBOX_DIR', () => openSandbox(config));
    if (sandbox) closesWith('sandbox', () => sandbox.close());
    const limiters = await limitersFor(store);
    const limit = stripeLimit(config);
    const provider = createProvider(config, sandbox, {
      ceiling: stripeCeiling(config, limiters),
      onCall: (call) => signals.publish('stripe', call),
      ...(isGuarded(config) && { onBreak: breakLog(log) }),
    });
    closesWith('provider', () => provider.close());
    const page = sandbox && (await openPage(config, store, sandbox));
    const mirror = createMirror({
      store,
      provider,
      now: clock.now,
      lease: config.stripeTimeout + LEASE_MARGIN + (limit ? LONGEST_WAIT : 0),
      pace: limit?.background,
      onError: (error, outcome) => signals.publish('refresh', () => ({ outcome, error })),
      onDrift: (drift) => signals.publish('compared', () => drift),
      onRefreshed: (claim, findings) => {
        signals.publish('refresh', () => ({ outcome: 'done' }));
        page?.refreshed(claim, findings);
      },
    });
    closesWith('mirror', () => mirror.loop.close());
    const retention = createRetention(config, store, clock, log);
    if (retention) closesWith('audit retention', () => retention.close());

    const limits = observedLimits(createLimits(config, limiters), signals);
    const addressOf = clientAddress(config.trustedProxies);
    const overload = watchOverload();
    closesWith('overload', () => overload.stop());
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
      limits,
      signals,
      clock,
      webhookSecrets: sandbox ? [SANDBOX_WEBHOOK_SECRET] : (config.webhookSecrets ?? []),
      checkReady: async () => {
        if (stopping) throw new Error('The service is shutting down');
        await store.ping();
      },
    });
    const dispatch = dispatcher({
      services,
      domainError,
      failedAuthentications: failedAuthentications(limits),
      clientAddress: addressOf,
      // Who develops, or tries it out on a busy machine, waits.
      ...(config.production && { overloaded: () => overload.refuses() }),
      strict: !config.production,
      onViolation: (violation, ctx) => {
        contractViolations++;
        signals.publish('violation', () => ({ error: violation, requestId: ctx.state.requestId }));
      },
    });
    const metrics = await startMetricsPage(config, {
      signals,
      limits,
      ping: () => store.ping(),
      inbox: async () =>
        store.inboxFigures({ account: await provider.account(), livemode: provider.livemode }),
      stopping: () => stopping,
      pool: store.pool,
    });
    if (metrics) closesWith('metrics', metrics.close);
    const listeners = new Listeners(config, {
      pages: [await docs(DOCS, dialects.service)],
      publicPages: page ? [page.serve] : [],
      managementPages: metrics ? [metrics.page] : [],
      signals,
      crossOrigin: crossOrigin(services, mayPreflight(limits, addressOf)),
      dispatch,
      log,
    });
    closesWith('server', () => {
      stopping = true;
      return listeners.close();
    });
    const { url, managementUrl } = await listeners.open();
    // Before the server, which waits for every response.
    if (page) closesWith('sandbox page', () => page.close());
    mirror.loop.start();
    retention?.start();
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
    if (!isOfOpening(error)) throw error;
    const message = `${what} cannot be opened: ${openingReason(error)}. Check ${settings}.`;
    throw new ConfigError(message, { cause: error });
  }
}

/** Whether it is for who operates the service to see to: not where we cannot listen, which has words of its own, or a bug. */
function isOfOpening(error: unknown): boolean {
  const { code, syscall, port } = error as NodeJS.ErrnoException & { port?: number };
  if (error instanceof BillingError || sqlState(error)) return true;
  return port === undefined && (code === 'ERR_SQLITE_ERROR' || syscall !== undefined);
}

function createRetention(
  { auditRetentionDays: days }: Config,
  store: Store,
  clock: StoreClock,
  log: Logger,
): RetentionLoop | undefined {
  if (days === undefined) return undefined;
  return new RetentionLoop({
    store: store.provisioning,
    days,
    clock,
    onPruned: (pruned) => log.info(pruned, 'old audit events were deleted'),
    onError: (error) => log.warn({ err: error }, 'old audit events could not be deleted'),
  });
}

/** Loaded where it is needed: none of it serves where Stripe does. */
async function openSandbox({ sandboxDir, sandboxPort }: Config): Promise<Sandbox> {
  const { startSandbox } = await import('./sandbox/index.ts');
  return startSandbox({ file: `${sandboxDir}/stripe.db`, port: sandboxPort });
}

/** As `openSandbox`. */
async function openPage({ sandboxDir, managementPort }: Config, store: Store, sandbox: Sandbox) {
  const { sandboxPage } = await import('./demo/page/page.ts');
  const servesManagement = managementPort === undefined;
  return sandboxPage({ store, sandbox, folder: sandboxDir, servesManagement, dialect: dialects.service });
}

const isGuarded = ({ stripe }: Config) => stripe && (stripe.guarded ?? !stripe.baseUrl);

const breakLog = (log: Logger) => (open: boolean) =>
  open
    ? log.warn('Stripe fails again and again: it is asked no more than once in a few seconds')
    : log.info('Stripe answers again');

/** The Stripe adapter for these settings; in sandbox mode, for the sandbox. */
export function createProvider(
  config: Config,
  sandbox: Sandbox | undefined,
  guards: Pick<StripeOptions, 'ceiling' | 'onBreak' | 'onCall'> = {},
): StripeProvider {
  return new StripeProvider({
    secretKey: config.stripe?.secretKey ?? SANDBOX_SECRET_KEY,
    baseUrl: sandbox?.url ?? config.stripe?.baseUrl,
    accountId: config.stripeAccountId,
    timeout: config.stripeTimeout,
    maxRetries: config.stripeMaxRetries,
    ...guards,
  });
}
