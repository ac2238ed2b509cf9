/** The invoices of a tenant. */
import { ACCESS_ERRORS } from './access.ts';
import type { BilledCustomers } from './billed-customers.ts';
import type { Caller } from './caller.ts';
import type { Scope } from './customer-state.ts';
import { BillingError, PROVIDER_ERRORS } from './errors.ts';
import type { InvoicePage, MirrorStore } from './mirror-ports.ts';

/** What `Invoices.list` fails with. */
export const INVOICES_ERRORS = [...ACCESS_ERRORS, ...PROVIDER_ERRORS, 'INVOICE_UNKNOWN'] as const;

export class Invoices {
  readonly #customers: Pick<BilledCustomers, 'find'>;
  readonly #mirror: MirrorStore;

  constructor(parts: { customers: Pick<BilledCustomers, 'find'>; mirror: MirrorStore }) {
    this.#customers = parts.customers;
    this.#mirror = parts.mirror;
  }

  /**
   * A page of the invoices of the caller's tenant, the newest first. Drafts are none yet.
   *
   * @param page.after The invoice behind which the page begins; `page.offset`: how many are left out.
   * @returns `scope` is where the customer is; undefined if the tenant has none.
   * @throws {BillingError} One of INVOICES_ERRORS; INVOICE_UNKNOWN: `after` is no invoice of this tenant.
   */
  async list(
    caller: Caller,
    page: Parameters<MirrorStore['invoices']>[2],
  ): Promise<InvoicePage & { readonly scope: Scope | undefined }> {
    const customer = await this.#customers.find(caller);
    if (!customer) {
      if (page.after !== undefined) throw unknownInvoice();
      return { invoices: [], total: 0, hasMore: false, scope: undefined };
    }
    const found = await this.#mirror.invoices(customer.scope, customer.customerId, page);
    if (!found) throw unknownInvoice();
    return { ...found, scope: customer.scope };
  }
}

const unknownInvoice = () =>
  new BillingError('INVOICE_UNKNOWN', 'The tenant has no invoice after which the page could begin');
