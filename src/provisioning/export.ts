/** Tenants in the form that a batch takes. */
import type { Actor } from './actor.ts';
import { findApp } from './find.ts';
import { MAX_MEMBERS } from './members.ts';
import { type Page, type PageRequest, type Part, pageOf, type Slice } from './page.ts';
import type { ProvisioningParts } from './parts.ts';
import type { Queries, Tenant } from './ports.ts';
import type { TenantEntry } from './tenant-entry.ts';

export class TenantExport {
  readonly #parts: ProvisioningParts;

  constructor(parts: ProvisioningParts) {
    this.#parts = parts;
  }

  /**
   * The active tenants with all of their members, and their customers in the account and mode that serve here.
   *
   * @throws {BillingError} APP_UNKNOWN, CURSOR_INVALID; one of PROVIDER_ERRORS: it is not known yet which account serves.
   */
  async page(actor: Actor, ofApp: string | undefined, page: PageRequest): Promise<Page<TenantEntry>> {
    const { store, directory } = this.#parts;
    const { queries } = store;
    const appId = ofApp === undefined ? actor.appId : (await findApp(queries, actor, ofApp)).id;
    const account = await directory.account();
    return pageOf('tenant-batches', page, async (slice) => {
      const { items, next } = await this.#tenants(queries, appId ?? undefined, slice);
      const ids = items.map(({ id }) => id);
      const members = Map.groupBy(await queries.members.of(ids), ({ tenantId }) => tenantId);
      const customers = new Map(
        (await queries.customers.of(ids))
          .filter((one) => one.account === account && one.livemode === directory.livemode)
          .map(({ tenantId, customerId }) => [tenantId, customerId]),
      );
      const entries = items.map(({ id, appId, name, defaultReturnUrl }) => ({
        id,
        appId,
        name,
        defaultReturnUrl,
        members: (members.get(id) ?? []).map(({ subject }) => subject),
        customerId: customers.get(id),
      }));
      return { items: entries, next };
    });
  }

  /** No more than what have so many members together; at least one. */
  async #tenants(queries: Queries, appId: string | undefined, slice: Slice): Promise<Part<Tenant>> {
    const { items, next } = await queries.tenants.list({ appId, active: true }, slice);
    const counts = await queries.members.count(items.map(({ id }) => id));
    let members = 0;
    const few = items.filter(({ id }, i) => {
      members += counts.get(id) ?? 0;
      return i === 0 || members <= MAX_MEMBERS;
    });
    const last = few.at(-1);
    return few.length === items.length || !last
      ? { items, next }
      : { items: few, next: [last.createdAt, last.id] };
  }
}
