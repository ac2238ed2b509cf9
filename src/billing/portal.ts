/** Opens portal sessions. */
import { ACCESS_ERRORS, type Access, type Grant } from './access.ts';
import type { Audit } from './audit.ts';
import { authorizeReturn } from './authorized-return.ts';
import type { Caller } from './caller.ts';
import type { Scope } from './customer-state.ts';
import { type Customers, isMissingCustomer } from './customers.ts';
import { BillingError, PROVIDER_ERRORS } from './errors.ts';
import type { PaymentProvider, PortalSession } from './ports.ts';
import type { ReadThrough } from './read-through.ts';
import { RETURN_URL_ERRORS } from './return-url.ts';

/** What `Portal.open` fails with. */
export const OPEN_PORTAL_ERRORS = [
  ...ACCESS_ERRORS,
  ...RETURN_URL_ERRORS,
  ...PROVIDER_ERRORS,
  'CUSTOMER_TAKEN',
] as const;
/** What `Portal.openSubscribed` fails with. */
export const OPEN_SUBSCRIBED_PORTAL_ERRORS = [...OPEN_PORTAL_ERRORS, 'NO_SUBSCRIPTION'] as const;

/** Opens the portals of tenants. */
export class Portal {
  readonly #access: Access;
  readonly #audit: Audit;
  readonly #customers: Customers;
  readonly #provider: PaymentProvider;
  readonly #readThrough: Pick<ReadThrough, 'refresh'>;

  constructor(parts: {
    access: Access;
    audit: Audit;
    customers: Customers;
    provider: PaymentProvider;
    readThrough: Pick<ReadThrough, 'refresh'>;
  }) {
    this.#access = parts.access;
    this.#audit = parts.audit;
    this.#customers = parts.customers;
    this.#provider = parts.provider;
    this.#readThrough = parts.readThrough;
  }

  /**
   * Opens a portal session; a tenant without a customer gets one. Everything that is checked here is checked before anything
   * is sent to the provider, and each session opened or refused leaves one audit row: without it no URL goes out.
   *
   * @param returnUrl Where the portal's link back leads; undefined for the tenant's default.
   * @returns The portal's URL, a bearer secret.
   * @throws {BillingError} One of OPEN_PORTAL_ERRORS.
   */
  open(caller: Caller, returnUrl: string | undefined): Promise<string> {
    return this.#open(caller, returnUrl, (grant, url) => this.#createdSession(grant, url));
  }

  /**
   * The same for a tenant that must have, or have had, a subscription: who once paid still reaches invoices and cards.
   *
   * @throws {BillingError} One of OPEN_SUBSCRIBED_PORTAL_ERRORS.
   */
  openSubscribed(caller: Caller, returnUrl: string | undefined): Promise<string> {
    return this.#open(caller, returnUrl, (grant, url) => this.#subscribedSession(grant, url));
  }

  #open(
    caller: Caller,
    returnUrl: string | undefined,
    session: (grant: Grant, returnUrl: string) => Promise<PortalSession>,
  ): Promise<string> {
    return this.#audit.record(caller, 'portal.open', async () => {
      const { url, providerRequestId } = await this.#authorized(caller, returnUrl, session);
      return { result: url, providerRequestId };
    });
  }

  async #authorized(
    caller: Caller,
    given: string | undefined,
    session: (grant: Grant, returnUrl: string) => Promise<PortalSession>,
  ): Promise<PortalSession> {
    const { livemode } = this.#provider;
    const { grant, returnUrl } = await authorizeReturn(this.#access, livemode, caller, given);
    // Without its audit row no URL goes out: where none can be written, the provider is not asked for one.
    await this.#audit.assertWritable();
    return session(grant, returnUrl);
  }

  #createdSession({ app, tenant, customers }: Grant, returnUrl: string): Promise<PortalSession> {
    const configuration = app.portalConfiguration;
    return this.#customers.withCustomer(tenant, customers, (customerId) =>
      this.#provider.createPortalSession({ customerId, returnUrl, configuration }),
    );
  }

  async #subscribedSession({ app, tenant, customers }: Grant, returnUrl: string): Promise<PortalSession> {
    const slot = await this.#customers.slotOf(tenant);
    const customerId = this.#customers.boundTo(slot, customers);
    try {
      if (!customerId || !(await this.#hasSubscribed(slot, customerId))) throw noSubscription();
      const configuration = app.portalConfiguration;
      return await this.#provider.createPortalSession({ customerId, returnUrl, configuration });
    } catch (error) {
      throw isMissingCustomer(error) ? noSubscription(error) : error;
    }
  }

  /** What is stored suffices to let in; before anybody is turned away, the provider is asked. */
  async #hasSubscribed(scope: Scope, customerId: string): Promise<boolean> {
    const stored = await this.#readThrough.refresh(scope, customerId, false);
    const { everSubscribed } = stored.everSubscribed
      ? stored
      : await this.#readThrough.refresh(scope, customerId, true);
    return everSubscribed;
  }
}

function noSubscription(cause?: BillingError): BillingError {
  return new BillingError('NO_SUBSCRIPTION', 'The tenant never had a subscription', {
    cause,
    providerRequestId: cause?.providerRequestId,
  });
}
