/** The customers of an app, each with its own portal. */
import { BillingError } from '../billing/errors.ts';
import { type Actor, knowsApp } from './actor.ts';
import { auditChange, changesBetween } from './changes.ts';
import { assertMet, etagOf, type Precondition } from './etag.ts';
import { findApp, findTenant } from './find.ts';
import { MAX_MEMBERS } from './members.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import { type ProvisioningParts, timeNow } from './parts.ts';
import type { LinkedCustomer, Queries, Tenant } from './ports.ts';
import { originOf, type PutOutcome, putTenants } from './put-tenants.ts';
import { allowedUrl, auditedTenant, type TenantEntry } from './tenant-entry.ts';
import { storable } from './text.ts';

/** A tenant with its customers, one for each account and mode that it was used with. */
export interface TenantWithCustomers extends Tenant {
  readonly customers: readonly LinkedCustomer[];
}

export class Tenants {
  readonly #parts: ProvisioningParts;

  constructor(parts: ProvisioningParts) {
    this.#parts = parts;
  }

  /**
   * @param filter.active Whether only those that are, or only those that are deactivated; undefined for all.
   * @throws {BillingError} APP_UNKNOWN, CURSOR_INVALID
   */
  async list(
    actor: Actor,
    { appId, active }: { readonly appId?: string | undefined; readonly active?: boolean | undefined },
    page: PageRequest,
  ): Promise<Page<TenantWithCustomers>> {
    const { queries } = this.#parts.store;
    const only = appId === undefined ? actor.appId : (await findApp(queries, actor, appId)).id;
    return pageOf('tenants', page, async (slice) => {
      const { items, next } = await queries.tenants.list({ appId: only ?? undefined, active }, slice);
      return { items: await withCustomers(queries, items), next };
    });
  }

  /** @throws {BillingError} TENANT_UNKNOWN */
  async get(actor: Actor, id: string): Promise<TenantWithCustomers> {
    const { queries } = this.#parts.store;
    return oneWithCustomers(queries, await findTenant(queries, actor, id));
  }

  /**
   * Makes the tenant, or replaces all of it but its members and its customer. One that was deactivated is active again.
   *
   * @param precondition As `assertMet` takes it.
   * @returns The tenant, and whether it is new.
   * @throws {BillingError} One of PUT_TENANT_ERRORS; RESOURCE_CHANGED, RESOURCE_EXISTS.
   */
  put(
    actor: Actor,
    entry: TenantEntry,
    precondition: Precondition = {},
  ): Promise<{ readonly tenant: TenantWithCustomers; readonly created: boolean }> {
    const { livemode } = this.#parts.directory;
    return this.#parts.store.atomically(async (queries) => {
      const before = await queries.tenants.find(entry.id.toLowerCase());
      const isKnown = before && knowsApp(actor, before.appId);
      assertMet(precondition, isKnown ? tenantTag(before) : undefined);
      const place = { scope: undefined, livemode, at: timeNow(this.#parts) };
      const [outcome] = await putTenants(queries, actor, 'tenant.put', [entry], place);
      if (outcome instanceof BillingError || !outcome) throw outcome;
      const { tenant, status } = outcome;
      return { tenant: await oneWithCustomers(queries, tenant), created: status === 'created' };
    });
  }

  /**
   * The same for many, with their members and customers, of which the provider is not asked whether they exist.
   *
   * @returns What became of each: what is refused keeps nothing else back.
   * @throws {BillingError} BATCH_TOO_LARGE: the entries have more members in all than one tenant may have, or see `MAX_STORED_MEMBERS`; one of PROVIDER_ERRORS: an entry names a customer, and it is not known yet in which account.
   */
  async putAll(actor: Actor, entries: readonly TenantEntry[]): Promise<PutOutcome[]> {
    const { store, directory } = this.#parts;
    const { livemode } = directory;
    if (entries.reduce((sum, { members = [] }) => sum + members.length, 0) > MAX_MEMBERS)
      throw new BillingError('BATCH_TOO_LARGE', 'The batch has too many members');
    const linking = entries.some(({ customerId }) => customerId !== undefined);
    const scope = linking ? { account: await directory.account(), livemode } : undefined;
    return store.atomically((queries) =>
      putTenants(queries, actor, 'tenant.import', entries, { scope, livemode, at: timeNow(this.#parts) }),
    );
  }

  /**
   * @param change What is left out stays as it is.
   * @param precondition As `assertMet` takes it.
   * @throws {BillingError} TENANT_UNKNOWN, RETURN_URL_NOT_ALLOWED, RESOURCE_CHANGED
   */
  update(
    actor: Actor,
    id: string,
    change: { readonly name?: string | undefined; readonly defaultReturnUrl?: string | null | undefined },
    precondition: Precondition = {},
  ): Promise<TenantWithCustomers> {
    return this.#parts.store.atomically(async (queries) => {
      const before = await findTenant(queries, actor, id);
      assertMet(precondition, tenantTag(before));
      const name = storable(change.name ?? before.name);
      const { defaultReturnUrl: url = before.defaultReturnUrl } = change;
      const defaultReturnUrl = await this.#allowed(queries, before, url);
      const after = { ...before, name, defaultReturnUrl };
      await this.#write(queries, actor, 'tenant.update', before, after);
      return oneWithCustomers(queries, after);
    });
  }

  /**
   * Refuses all that is asked for the tenant, at once; one that is deactivated already keeps the time at which it was.
   *
   * @throws {BillingError} TENANT_UNKNOWN, RESOURCE_CHANGED
   */
  deactivate(actor: Actor, id: string, precondition: Precondition = {}): Promise<TenantWithCustomers> {
    return this.#parts.store.atomically(async (queries) => {
      const before = await findTenant(queries, actor, id);
      assertMet(precondition, tenantTag(before));
      const after = { ...before, deactivatedAt: before.deactivatedAt ?? timeNow(this.#parts) };
      await this.#write(queries, actor, 'tenant.deactivate', before, after);
      return oneWithCustomers(queries, after);
    });
  }

  async #allowed(queries: Queries, before: Tenant, url: string | null): Promise<string | null> {
    const { appId } = before;
    const origin = originOf(url);
    const origins = await queries.origins.allowed([appId], origin === undefined ? [] : [origin]);
    return allowedUrl(url, before, { appId, origins, livemode: this.#parts.directory.livemode });
  }

  async #write(queries: Queries, actor: Actor, action: string, before: Tenant, after: Tenant): Promise<void> {
    const changes = changesBetween(auditedTenant(before), auditedTenant(after));
    if (changes.length === 0) return;
    await queries.tenants.put([after]);
    await auditChange(queries, actor, action, { appId: after.appId, tenantId: after.id }, changes);
  }
}

/** The entity tag of a tenant. Its customers are not part of it: opening a portal may make one. */
export const tenantTag = (tenant: Tenant): string =>
  etagOf([tenant.id, ...Object.values(auditedTenant(tenant))]);

async function withCustomers(queries: Queries, tenants: readonly Tenant[]): Promise<TenantWithCustomers[]> {
  const all = Map.groupBy(
    await queries.customers.of(tenants.map(({ id }) => id)),
    ({ tenantId }) => tenantId,
  );
  return tenants.map((tenant) => ({ ...tenant, customers: all.get(tenant.id) ?? [] }));
}

async function oneWithCustomers(queries: Queries, tenant: Tenant): Promise<TenantWithCustomers> {
  return { ...tenant, customers: await queries.customers.of([tenant.id]) };
}
