/** Who may act for which tenant. Everything comes from stored data, never from the request only. */
import type { Caller } from './caller.ts';
import { BillingError } from './errors.ts';
import type { AccessStore, App, Tenant, TenantCustomer } from './ports.ts';

/** What `Access.authorize` fails with. */
export const ACCESS_ERRORS = [
  'TENANT_UNKNOWN',
  'TENANT_DEACTIVATED',
  'MEMBER_UNKNOWN',
  'APP_DISABLED',
  'STORE_UNAVAILABLE',
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

  constructor(store: AccessStore) {
    this.#store = store;
  }

  /**
   * Finds out whether the caller may act for the tenant, in one query.
   *
   * @param origin Of a URL that the caller wants to use; undefined for none.
   * @throws {BillingError} One of ACCESS_ERRORS.
   */
  async authorize(caller: Caller, origin?: string): Promise<Grant> {
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
