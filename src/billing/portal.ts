/** Opens portal sessions: what both dialects are for. */
import { Customers } from './customers.ts';
import { BillingError } from './errors.ts';
import type { App, BillingStore, PaymentProvider, PortalSession, Tenant } from './ports.ts';
import { checkReturnUrl } from './return-url.ts';

export interface PortalRequest {
  readonly requestId: string;
  /** The dialect's name, for the audit. */
  readonly dialect: string;
  /** Who asks, for the audit: `user:<sub>` or `key:<id>`. */
  readonly principal: string;
  readonly appId: string;
  readonly tenantId: string;
  /** A user who must be a member of the tenant; undefined where the credential belongs to the tenant itself. */
  readonly member?: string;
  /** Where the portal's link back leads; undefined for the tenant's default. */
  readonly returnUrl: string | undefined;
  /** `create`: a tenant without a customer gets one. `subscribed`: there must be a subscription to manage. */
  readonly customer: 'create' | 'subscribed';
}

/** Opens portal sessions for tenants. */
export class Portal {
  readonly #store: BillingStore;
  readonly #provider: PaymentProvider;
  readonly #customers: Customers;

  constructor(store: BillingStore, provider: PaymentProvider) {
    this.#store = store;
    this.#provider = provider;
    this.#customers = new Customers(store, provider);
  }

  /**
   * Opens a portal session. Everything that is checked here is checked before anything is sent to the provider, and each
   * session opened or refused leaves one audit row: without it no URL goes out.
   *
   * @returns The portal's URL, a bearer secret.
   * @throws {BillingError} Anything else is a fault of ours; an AggregateError if a refusal could not be audited.
   */
  async open(request: PortalRequest): Promise<string> {
    let session: PortalSession;
    try {
      const { app, tenant } = await this.#authorize(request);
      const returnUrl = this.#returnUrl(request, app, tenant);
      // Without its audit row no URL goes out: where none can be written, the provider is not asked for one.
      await this.#store.assertWritable();
      session = await this.#session(request, app, tenant, returnUrl);
    } catch (error) {
      await this.#auditFailure(request, error);
      throw error;
    }
    await this.#audit(request, 'opened', session.providerRequestId);
    return session.url;
  }

  /** The tenant comes from stored data: it must be of this app, and the member must be one. */
  async #authorize({ appId, tenantId, member }: PortalRequest): Promise<{ app: App; tenant: Tenant }> {
    const tenant = await this.#store.findTenant(tenantId);
    const app = tenant && (await this.#store.findApp(tenant.appId));
    if (!tenant || !app || app.id !== appId)
      throw new BillingError('TENANT_UNKNOWN', 'The app has no such tenant');
    if (member !== undefined && !(await this.#store.isMember(tenant.id, member))) {
      throw new BillingError('TENANT_UNKNOWN', 'The user is not a member of the tenant');
    }
    if (!app.enabled) throw new BillingError('APP_DISABLED', 'The app is disabled');
    return { app, tenant };
  }

  #returnUrl(request: PortalRequest, app: App, tenant: Tenant): string {
    const text = request.returnUrl ?? tenant.defaultReturnUrl;
    if (text === null)
      throw new BillingError('RETURN_URL_MISSING', 'No return URL, and the tenant has no default one');
    return checkReturnUrl(text, app.origins, this.#provider.livemode);
  }

  async #session(
    request: PortalRequest,
    app: App,
    tenant: Tenant,
    returnUrl: string,
  ): Promise<PortalSession> {
    const open = (customerId: string) =>
      this.#provider.createPortalSession({ customerId, returnUrl, configuration: app.portalConfiguration });
    const slot = await this.#customers.slotOf(tenant);
    if (request.customer === 'subscribed') {
      const customerId = await this.#customers.find(slot);
      return missingMeansNoSubscription(async () => {
        if (!customerId || !(await this.#provider.hasManageableSubscription(customerId)))
          throw noSubscription();
        return open(customerId);
      });
    }
    const customerId = await this.#customers.findOrCreate(slot, tenant);
    try {
      return await open(customerId);
    } catch (error) {
      if (!isMissingCustomer(error)) throw error;
      // Deleted at the provider. Once: a second loss within one call is a fault, not a deletion.
      return open(await this.#customers.replace(slot, tenant, customerId));
    }
  }

  async #auditFailure(request: PortalRequest, failure: unknown): Promise<void> {
    const { code, providerRequestId } = failure instanceof BillingError ? failure : { code: 'INTERNAL' };
    // Nor can this be written down; trying to would only double the wait.
    if (code === 'STORE_UNAVAILABLE') return;
    try {
      await this.#audit(request, code, providerRequestId);
    } catch (error) {
      if (error instanceof BillingError) throw error;
      throw new AggregateError([failure, error], 'A refusal could not be audited');
    }
  }

  async #audit(
    request: PortalRequest,
    outcome: string,
    providerRequestId: string | undefined,
  ): Promise<void> {
    const { requestId, dialect, principal, appId, tenantId } = request;
    await this.#store.recordAudit({
      requestId,
      dialect,
      principal,
      appId,
      tenantId,
      outcome,
      providerRequestId: providerRequestId ?? null,
    });
  }
}

const isMissingCustomer = (error: unknown) =>
  error instanceof BillingError && error.code === 'CUSTOMER_MISSING';

function noSubscription(cause?: unknown): BillingError {
  const providerRequestId = cause instanceof BillingError ? cause.providerRequestId : undefined;
  return new BillingError('NO_SUBSCRIPTION', 'The tenant has no subscription to manage', {
    cause,
    providerRequestId,
  });
}

async function missingMeansNoSubscription<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw isMissingCustomer(error) ? noSubscription(error) : error;
  }
}
