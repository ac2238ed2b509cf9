/** Wires the service: every part is made here and given what it needs. */
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import openapi from '../generated/openapi.json' with { type: 'json' };
import { Access } from './billing/access.ts';
import { Audit } from './billing/audit.ts';
import { Customers } from './billing/customers.ts';
import { Portal } from './billing/portal.ts';
import type { PaymentProvider } from './billing/ports.ts';
import type { Config } from './config.ts';
import { dispatcher } from './contract/dispatch.ts';
import { matcher } from './contract/match.ts';
import { domainError } from './dialects/domain-errors.ts';
import { dialects } from './dialects/index.ts';
import type { Services } from './dialects/services.ts';
import { createApp } from './http/app.ts';
import { clientAddress, failedAuthentications } from './http/client-address.ts';
import { crossOrigin } from './http/cors.ts';
import { docs } from './http/docs.ts';
import { docsFolder } from './http/docs-files.ts';
import { listen } from './http/server.ts';
import { SANDBOX_SECRET_KEY, type Sandbox, startSandbox } from './sandbox/index.ts';
import { openStore, type Store, type StoreClock } from './store/store.ts';
import { StripeProvider } from './stripe/provider.ts';
import { VERSION } from './version.ts';

/** A running service. */
export interface Gangway {
  readonly url: string;
  readonly store: Store;
  readonly provider: StripeProvider;
  /** The stand-in for Stripe; undefined where the real one serves. */
  readonly sandbox: Sandbox | undefined;
  /** How many responses have broken the contract so far. Any is a bug. */
  readonly contractViolations: () => number;
  /** Takes no more requests, finishes those in flight and lets go of everything. */
  close(): Promise<void>;
}

const systemClock: StoreClock = { now: () => new Date(), newId: randomUUID };

/**
 * Starts the service.
 *
 * @param clock Time and ids.
 * @throws {Error} The port is taken, or the store cannot be opened.
 */
export async function startGangway(
  config: Config,
  log: Logger,
  clock: StoreClock = systemClock,
): Promise<Gangway> {
  const closers: (() => unknown)[] = [];
  const closeAll = async () => {
    for (const closer of closers.reverse()) await closer();
  };
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeAll();
    return closed;
  };
  try {
    const store = await openStore(config.databaseFile, clock);
    closers.push(() => store.close());
    const sandbox = config.stripe
      ? undefined
      : await startSandbox({ file: `${config.sandboxDir}/stripe.db`, port: config.sandboxPort });
    if (sandbox) closers.push(() => sandbox.close());
    const provider = createProvider(config, sandbox);
    closers.push(() => provider.close());

    let stopping = false;
    let contractViolations = 0;
    const services: Services = {
      portal: createPortal(store, provider, clock.now),
      appKeys: store.appKeys,
      apiKeys: store.apiKeys,
      livemode: provider.livemode,
      now: clock.now,
      health: {
        version: VERSION,
        startedAt: clock.now(),
        checkReady: async () => {
          if (stopping) throw new Error('The service is shutting down');
          await store.ping();
        },
      },
    };
    const app = createApp({
      docs: await docs(openapi, docsFolder(), dialects.service),
      match: matcher<Services>(dialects),
      crossOrigin: crossOrigin(services),
      dispatch: dispatcher({
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
      }),
      log,
    });
    const server = await listen(app, config.host, config.port);
    closers.push(() => {
      stopping = true;
      return server.close(config.shutdownTimeout);
    });
    return { url: server.url, store, provider, sandbox, contractViolations: () => contractViolations, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The domain's portal on this store and provider. */
export function createPortal(
  store: Pick<Store, 'access' | 'audit' | 'customers'>,
  provider: PaymentProvider,
  now?: () => Date,
): Portal {
  return new Portal({
    access: new Access(store.access),
    audit: new Audit(store.audit),
    customers: new Customers(store.customers, provider, now),
    provider,
  });
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
