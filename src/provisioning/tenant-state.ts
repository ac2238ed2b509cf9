/** What is known of a tenant at the payment provider, without asking it. */
import type { Subscription } from '../billing/customer-state.ts';
import { countedOf } from '../billing/subscription-status.ts';
import type { Actor } from './actor.ts';
import { findTenant } from './find.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { ProvisioningParts } from './parts.ts';
import type { ReceivedEvent } from './ports.ts';

export class TenantStates {
  readonly #parts: ProvisioningParts;

  constructor(parts: ProvisioningParts) {
    this.#parts = parts;
  }

  /**
   * The subscription that counts.
   *
   * @returns As of when it is known, in milliseconds since 1970; undefined if nothing is.
   * @throws {BillingError} TENANT_UNKNOWN; one of PROVIDER_ERRORS: it is not known yet which account serves.
   */
  async subscription(
    actor: Actor,
    tenantId: string,
  ): Promise<{ refreshedAt: number | undefined; subscription: Subscription | undefined }> {
    const { store, directory } = this.#parts;
    const { id } = await findTenant(store.queries, actor, tenantId);
    const linked = (await store.queries.customers.of([id])).filter(
      ({ livemode }) => livemode === directory.livemode,
    );
    if (linked.length === 0) return { refreshedAt: undefined, subscription: undefined };
    const account = await directory.account();
    const customer = linked.find((one) => one.account === account);
    if (!customer) return { refreshedAt: undefined, subscription: undefined };
    const { refreshedAt, subscriptions } = await store.queries.state.subscriptions(customer);
    return { refreshedAt, subscription: countedOf(subscriptions) };
  }

  /** The provider's events about its customers, subscriptions and invoices, the newest first. @throws {BillingError} TENANT_UNKNOWN, CURSOR_INVALID */
  async events(actor: Actor, tenantId: string, page: PageRequest): Promise<Page<ReceivedEvent>> {
    const { queries } = this.#parts.store;
    const { id } = await findTenant(queries, actor, tenantId);
    return pageOf('tenant-events', page, (slice) => queries.state.events(id, slice), 'number');
  }
}
