/** Opens portal sessions. */
import { ACCESS_ERRORS, type Access, type Grant } from './access.ts';
import type { Audit } from './audit.ts';
import { authorizeReturn, checkOtherUrl } from './authorized-return.ts';
import type { Caller } from './caller.ts';
import type { Scope } from './customer-state.ts';
import { type Customers, isMissingCustomer } from './customers.ts';
import { BillingError, PROVIDER_ERRORS } from './errors.ts';
import {
  flowSubscriptionMissing,
  isAboutSubscription,
  PORTAL_FLOW_ERRORS,
  type PortalFlows,
} from './portal-flows.ts';
import type { PortalFlow, PortalLink } from './portal-link.ts';
import type { App, PaymentProvider, PortalSession } from './ports.ts';
import type { ReadThrough } from './read-through.ts';
import { RETURN_URL_ERRORS } from './return-url.ts';

/** What `Portal.open` fails with; PLAN_UNKNOWN and PRICE_NOT_OFFERED only where such a change is asked for. */
export const OPEN_PORTAL_ERRORS = [
  ...ACCESS_ERRORS,
  ...RETURN_URL_ERRORS,
  ...PROVIDER_ERRORS,
  ...PORTAL_FLOW_ERRORS,
  'COMPLETION_URL_NOT_ALLOWED',
  'SIGN_IN_OVER',
  'CUSTOMER_TAKEN',
] as const;
/** What `Portal.openSubscribed` fails with. */
export const OPEN_SUBSCRIBED_PORTAL_ERRORS = [...OPEN_PORTAL_ERRORS, 'NO_SUBSCRIPTION'] as const;

/** A link all of whose URLs are allowed. */
type CheckedLink = PortalLink & { readonly returnUrl: string };

export interface PortalParts {
  readonly access: Access;
  readonly audit: Audit;
  readonly customers: Customers;
  readonly provider: PaymentProvider;
  readonly flows: PortalFlows;
  readonly readThrough: Pick<ReadThrough, 'refresh'>;
  readonly now: () => Date;
}

/** Opens the portals of tenants. */
export class Portal {
  readonly #parts: PortalParts;

  constructor(parts: PortalParts) {
    this.#parts = parts;
  }

  /**
   * Opens a portal session; a tenant without a customer gets one. What can be checked without the provider is checked before
   * anything is sent to it, and each session opened or refused leaves one audit row: without it no URL goes out.
   *
   * @returns The portal's URL, a bearer secret.
   * @throws {BillingError} One of OPEN_PORTAL_ERRORS.
   */
  open(caller: Caller, link: PortalLink): Promise<string> {
    return this.#open(caller, link, (grant, checked) => this.#createdSession(grant, checked));
  }

  /**
   * The same for a tenant that must have, or have had, a subscription: who once paid still reaches invoices and cards.
   *
   * @throws {BillingError} One of OPEN_SUBSCRIBED_PORTAL_ERRORS.
   */
  openSubscribed(caller: Caller, link: PortalLink): Promise<string> {
    return this.#open(caller, link, (grant, checked) => this.#subscribedSession(grant, checked));
  }

  #open(
    caller: Caller,
    link: PortalLink,
    session: (grant: Grant, link: CheckedLink) => Promise<PortalSession>,
  ): Promise<string> {
    const { access, audit, provider } = this.#parts;
    return audit.record(caller, 'portal.open', async () => {
      const { grant, returnUrl } = await authorizeReturn(access, provider.livemode, caller, link.returnUrl);
      const checked = { ...link, returnUrl, flow: await this.#checkedFlow(grant, link, returnUrl) };
      this.#checkSignIn(link);
      // Without its audit row no URL goes out: where none can be written, the provider is not asked for one.
      await audit.assertWritable();
      await access.assertMayAsk(grant.tenant.id);
      const { url, providerRequestId } = await session(grant, checked);
      return { result: url, providerRequestId };
    });
  }

  /** @throws {BillingError} COMPLETION_URL_NOT_ALLOWED */
  async #checkedFlow(grant: Grant, { flow }: PortalLink, returnUrl: string): Promise<PortalFlow | undefined> {
    const after = flow?.afterCompletion;
    if (!flow || after?.type !== 'redirect') return flow;
    const { access, provider } = this.#parts;
    const url = await checkOtherUrl(
      access,
      provider.livemode,
      grant,
      after.returnUrl,
      returnUrl,
      'COMPLETION_URL_NOT_ALLOWED',
    );
    return { ...flow, afterCompletion: { ...after, returnUrl: url } };
  }

  /** @throws {BillingError} SIGN_IN_OVER */
  #checkSignIn({ signIn }: PortalLink): void {
    // Not the other way round: a leap second is no time to JavaScript, and would count as never.
    if (signIn?.until && !(signIn.until > this.#parts.now()))
      throw new BillingError('SIGN_IN_OVER', `${signIn.until} has passed, or is no time`);
  }

  async #createdSession({ app, tenant, customers: bound }: Grant, link: CheckedLink): Promise<PortalSession> {
    const { customers } = this.#parts;
    if (isAboutSubscription(link.flow) && !customers.boundTo(await customers.slotOf(tenant), bound))
      throw flowSubscriptionMissing();
    return customers.withCustomer(tenant, bound, (customerId) => this.#session(customerId, app, link));
  }

  async #subscribedSession(
    { app, tenant, customers: bound }: Grant,
    link: CheckedLink,
  ): Promise<PortalSession> {
    const { customers } = this.#parts;
    const slot = await customers.slotOf(tenant);
    const customerId = customers.boundTo(slot, bound);
    try {
      if (!customerId || !(await this.#hasSubscribed(slot, customerId))) throw noSubscription();
      return await this.#session(customerId, app, link);
    } catch (error) {
      throw isMissingCustomer(error) ? noSubscription(error) : error;
    }
  }

  async #session(customerId: string, app: App, link: CheckedLink): Promise<PortalSession> {
    const { provider, flows } = this.#parts;
    const flow = link.flow && (await flows.resolve(customerId, link.flow));
    const { returnUrl, locale, signIn } = link;
    const configuration = app.portalConfiguration;
    return provider.createPortalSession({ customerId, returnUrl, configuration, locale, flow, signIn });
  }

  /** What is stored suffices to let in; before anybody is turned away, the provider is asked. */
  async #hasSubscribed(scope: Scope, customerId: string): Promise<boolean> {
    const stored = await this.#parts.readThrough.refresh(scope, customerId, false);
    const { everSubscribed } = stored.everSubscribed
      ? stored
      : await this.#parts.readThrough.refresh(scope, customerId, true);
    return everSubscribed;
  }
}

function noSubscription(cause?: BillingError): BillingError {
  return new BillingError('NO_SUBSCRIPTION', 'The tenant never had a subscription', {
    cause,
    providerRequestId: cause?.providerRequestId,
  });
}
