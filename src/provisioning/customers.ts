/** Which customers of the payment provider tenants are. */
import { BillingError } from '../billing/errors.ts';
import type { Actor } from './actor.ts';
import { auditChange, changesBetween } from './changes.ts';
import { findTenant } from './find.ts';
import type { ProvisioningParts } from './parts.ts';
import { customerTaken } from './tenant-entry.ts';

export class CustomerLinks {
  readonly #parts: ProvisioningParts;

  constructor(parts: ProvisioningParts) {
    this.#parts = parts;
  }

  /**
   * Binds a tenant to a customer that the provider has, in the account and mode that serve here, in place of any other.
   *
   * @throws {BillingError} TENANT_UNKNOWN; CUSTOMER_MISSING: the provider has no such customer; CUSTOMER_TAKEN; one of PROVIDER_ERRORS.
   */
  async link(actor: Actor, tenantId: string, customerId: string): Promise<void> {
    const { store, directory } = this.#parts;
    // Who may not know of the tenant does not learn of the customer either.
    await findTenant(store.queries, actor, tenantId);
    const scope = { account: await directory.account(), livemode: directory.livemode };
    if (!(await directory.hasCustomer(customerId)))
      throw new BillingError(
        'CUSTOMER_MISSING',
        `Stripe account ${scope.account} has no customer ${customerId}`,
      );
    await store.atomically(async (queries) => {
      const { id, appId } = await findTenant(queries, actor, tenantId);
      const holder = (await queries.customers.holders(scope, [customerId])).get(customerId);
      if (holder !== undefined && holder !== id) throw customerTaken(actor, customerId);
      const before = (await queries.customers.of([id])).find(
        ({ account, livemode }) => account === scope.account && livemode === scope.livemode,
      );
      await queries.customers.link(scope, [{ tenantId: id, customerId }]);
      // Events of before were nobody's.
      if (before?.customerId !== customerId) await queries.state.refresh({ ...scope, customerId });
      const changes = changesBetween(
        { customer_id: before?.customerId ?? null },
        { customer_id: customerId },
      );
      await auditChange(queries, actor, 'tenant.link-customer', { appId, tenantId: id }, changes);
    });
  }
}
