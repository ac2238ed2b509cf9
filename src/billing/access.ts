/** Who may act for which tenant. Everything comes from stored data, never from the request only. */
import type { Caller } from './caller.ts';
import { BillingError } from './errors.ts';
import type { AccessStore, App, CallLimits, Tenant, TenantCustomer } from './ports.ts';

/** What `Access.authorize` fails with. */
export const ACCESS_ERRORS = [
  'TENANT_UNKNOWN',
  'TENANT_DEACTIVATED',
  'MEMBER_UNKNOWN',
  'APP_DISABLED',
  'STORE_UNAVAILABLE',
  'RATE_LIMITED',
] as const;

/** A caller's tenant, with all that an action needs to know of it. */
export interface Grant {
  readonly app: App;
  readonly tenant: Tenant;
  /** Whether the origin that was asked about is one of the app's allowed ones. */
  readonly originAllowed: boolean;
  readonly customers: readonly TenantCustomer[];
}

/** Authorises callers. */
export class Access {
  readonly #store: AccessStore;
  readonly #limits: CallLimits;

  constructor(store: AccessStore, limits: CallLimits) {
    this.#store = store;
    this.#limits = limits;
  }

  /**
   * Finds out whether the caller may act for the tenant, in one query.
   *
   * To be refused too often is another refusal, of which the audit keeps nothing: a good credential is no leave to try out the tenants of
   * others. What is allowed stays so, since a whole app may call by one key.
   *
   * @param origin Of a URL that the caller wants to use; undefined for none.
   * @throws {BillingError} One of ACCESS_ERRORS.
   */
  async authorize(caller: Caller, origin?: string): Promise<Grant> {
    try {
      return await this.#authorize(caller, origin);
    } catch (error) {
      if (!(error instanceof BillingError) || error.code === 'STORE_UNAVAILABLE') throw error;
      // In another app there may be a principal of the same name.
      const wait = await this.#limits.refusals.add(`${caller.appId} ${caller.principal}`);
      assertWithin(wait, `The caller was refused too often, and again: ${error.message}`);
      throw error;
    }
  }

  /**
   * Counts what the provider is asked for: no tenant uses up what it lets us ask for all.
   *
   * @throws {BillingError} RATE_LIMITED
   */
  async assertMayAsk(tenantId: string): Promise<void> {
    assertWithin(await this.#limits.tenants.add(tenantId), 'Too much was asked for the tenant');
  }

  async #authorize(caller: Caller, origin: string | undefined): Promise<Grant> {
    const found = await this.#store.findAccess(caller.tenantId, caller.member, origin);
    if (!found || found.app.id !== caller.appId)
      throw new BillingError('TENANT_UNKNOWN', 'The app has no such tenant');
    if (!found.tenant.active) throw new BillingError('TENANT_DEACTIVATED', 'The tenant is deactivated');
    if (caller.member !== undefined && !found.isMember)
      throw new BillingError('MEMBER_UNKNOWN', 'The user is not a member of the tenant');
    if (!found.app.enabled) throw new BillingError('APP_DISABLED', 'The app is disabled');
    return found;
  }

  /** Whether the origin is one of the app's allowed ones. */
  allowsOrigin(appId: string, origin: string): Promise<boolean> {
    return this.#store.allowsOrigin(appId, origin);
  }
}

/** @param wait Seconds until the caller may come again. */
function assertWithin(wait: number, message: string): void {
  if (wait > 0) throw new BillingError('RATE_LIMITED', message, { retryAfter: wait });
}
