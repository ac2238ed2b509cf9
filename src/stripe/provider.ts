/** The payment provider of the domain, on stripe-node. */
import http from 'node:http';
import https from 'node:https';
import Stripe from 'stripe';
import { BillingError } from '../billing/errors.ts';
import type { PaymentProvider, PortalSession } from '../billing/ports.ts';
import { CeiledHttpClient } from './ceiled-client.ts';
import type { Ceiling, Priority } from './ceiling.ts';
import { translated } from './errors.ts';
import { BreakingHttpClient, DeadlineHttpClient, stripeBreaker } from './guarded-client.ts';
import { type OnCall, StrictHttpClient } from './http-client.ts';
import { isPageUrl } from './page-url.ts';
import { portalParameters } from './portal-parameters.ts';

/** The version that the adapter was written for and tested with; Stripe keeps answering in its form. */
export const API_VERSION = '2026-10-28.endive';

/** So many customers are looked at, a hundred a call, before the one that is looked for counts as not made. */
const MAX_CUSTOMERS = 1000;

/** Seconds by which Stripe's clock and ours may differ. */
const CLOCK_SKEW = 600;

export interface StripeOptions {
  /** `sk_…` or `rk_…`; its mode decides `livemode`. */
  readonly secretKey: string;
  /** For keys that may not read the account (`acct_…`); otherwise Stripe is asked, once. */
  readonly accountId?: string | undefined;
  /** Where Stripe's API is, if not at api.stripe.com: the sandbox. */
  readonly baseUrl?: string | undefined;
  /** Milliseconds for one try of one call, from its first byte to its last. */
  readonly timeout: number;
  /** Further tries after a failed one. */
  readonly maxRetries: number;
  /** Whether nothing is asked for a few seconds while it fails again and again; told when that begins and ends. */
  readonly onBreak?: ((open: boolean) => void) | undefined;
  /** What calls have to stay below; undefined where nothing limits them. */
  readonly ceiling?: Ceiling | undefined;
  /** Told of each try. */
  readonly onCall?: OnCall | undefined;
}

/**
 * The domain's payment provider at Stripe.
 *
 * Every call ends: it makes at most `maxRetries` further tries (one more over a connection that was closed), each held to
 * `timeout` by StrictHttpClient, with pauses of at most 5 seconds between (stripe-node's own bound). No method makes more
 * than one call, but for findCustomer, which makes at most 10; the first that fails ends it.
 */
export class StripeProvider implements PaymentProvider {
  readonly livemode: boolean;
  /** The client itself, for the doctor and the sandbox's demo data. */
  readonly client: Stripe;
  /** The same for calls that nobody waits for. */
  readonly background: Stripe;
  /** Whether it is not Stripe itself that answers. */
  readonly sandboxed: boolean;
  readonly #agent: http.Agent;
  #account: Promise<string> | undefined;

  constructor({
    secretKey,
    accountId,
    baseUrl,
    timeout,
    maxRetries,
    ceiling,
    onBreak,
    onCall,
  }: StripeOptions) {
    const url = baseUrl ? new URL(baseUrl) : undefined;
    this.sandboxed = url !== undefined;
    this.#agent =
      url?.protocol === 'http:' ? new http.Agent({ keepAlive: true }) : new https.Agent({ keepAlive: true });
    this.livemode = isLiveKey(secretKey);
    if (accountId) this.#account = Promise.resolve(accountId);
    const strict = new StrictHttpClient(this.#agent, onCall);
    const breaker = onBreak && stripeBreaker(onBreak);
    const httpClient = (priority: Priority) => {
      const ceiled = ceiling ? new CeiledHttpClient(strict, ceiling, priority) : strict;
      return new DeadlineHttpClient(breaker ? new BreakingHttpClient(ceiled, breaker) : ceiled);
    };
    const client = (priority: Priority) =>
      new Stripe(secretKey, {
        apiVersion: API_VERSION,
        timeout,
        maxNetworkRetries: maxRetries,
        httpClient: httpClient(priority),
        telemetry: false,
        ...(url && {
          protocol: url.protocol === 'http:' ? 'http' : 'https',
          host: url.hostname,
          port: url.port,
        }),
      });
    this.client = client('people');
    this.background = client('background');
  }

  account(): Promise<string> {
    // A failure is not kept: the next request asks again.
    this.#account ??= this.#retrieveAccount().catch((error) => {
      this.#account = undefined;
      throw error;
    });
    return this.#account;
  }

  /** https://docs.stripe.com/api/accounts/retrieve */
  #retrieveAccount(): Promise<string> {
    return translated(async () => {
      const account = await this.client.accounts.retrieveCurrent();
      if (account.object !== 'account' || !account.id)
        throw senseless('account', account.lastResponse?.requestId);
      return account.id;
    });
  }

  /** https://docs.stripe.com/api/customers/create */
  createCustomer({
    tenantId,
    name,
    idempotencyKey,
  }: Parameters<PaymentProvider['createCustomer']>[0]): Promise<string> {
    return translated(async () => {
      const customer = await this.client.customers.create(
        { name, metadata: { gangway_tenant: tenantId } },
        { idempotencyKey },
      );
      if (customer.object !== 'customer' || !customer.id)
        throw senseless('customer', customer.lastResponse?.requestId);
      return customer.id;
    });
  }

  /**
   * https://docs.stripe.com/api/customers/list, newest first. A list shows what was made a moment ago; a search would only some
   * time later (https://docs.stripe.com/search#data-freshness).
   */
  findCustomer({
    tenantId,
    since,
  }: Parameters<PaymentProvider['findCustomer']>[0]): Promise<string | undefined> {
    const gte = Math.floor(since.getTime() / 1000) - CLOCK_SKEW;
    return translated(async () => {
      let seen = 0;
      for await (const { id, metadata } of this.client.customers.list({ created: { gte }, limit: 100 })) {
        if (typeof id !== 'string') throw senseless('list of customers', undefined);
        if (metadata.gangway_tenant === tenantId) return id;
        if (++seen === MAX_CUSTOMERS) break;
      }
      return undefined;
    });
  }

  /** https://docs.stripe.com/api/customer_portal/sessions/create */
  createPortalSession(
    session: Parameters<PaymentProvider['createPortalSession']>[0],
  ): Promise<PortalSession> {
    return translated(async () => {
      const created = await this.client.billingPortal.sessions.create(portalParameters(session));
      const { requestId } = created.lastResponse;
      if (created.object !== 'billing_portal.session' || !isPageUrl(created.url, this.sandboxed))
        throw senseless('portal session', requestId);
      return { url: created.url, providerRequestId: requestId };
    });
  }

  /** Closes idle connections. */
  close(): void {
    this.#agent.destroy();
  }
}

/** Whether a Stripe secret key (`sk_…`, `rk_…`) is of live mode. */
export function isLiveKey(secretKey: string): boolean {
  return /^[sr]k_live_/.test(secretKey);
}

/** @param what What Stripe's answer should have been. */
export function senseless(what: string, requestId: string | undefined): BillingError {
  return new BillingError('PROVIDER_ERROR', `Stripe answered with something that is not a ${what}`, {
    providerRequestId: requestId,
  });
}
