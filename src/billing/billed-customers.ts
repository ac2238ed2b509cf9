/** Finds the customer whose state answers a caller, and sees to it that what is known of it is fresh. */
import type { Access } from './access.ts';
import type { Audit } from './audit.ts';
import type { Caller } from './caller.ts';
import type { Scope } from './customer-state.ts';
import type { Customers } from './customers.ts';
import { BillingError } from './errors.ts';
import type { ReadThrough } from './read-through.ts';

/** Milliseconds after a caller was sent to the provider's pages in which something has probably changed there. */
const VISIT = 60 * 60 * 1000;
/** What sends a caller there. */
const VISITS = ['portal.open', 'checkout.open'];

export interface BilledCustomer {
  readonly scope: Scope;
  /** `cus_…` */
  readonly customerId: string;
}

export interface BilledCustomersParts {
  readonly access: Access;
  readonly audit: Audit;
  readonly customers: Customers;
  readonly readThrough: Pick<ReadThrough, 'refresh'>;
  readonly now: () => Date;
}

export class BilledCustomers {
  readonly #parts: BilledCustomersParts;

  constructor(parts: BilledCustomersParts) {
    this.#parts = parts;
  }

  /**
   * The customer of the caller's tenant, the mirror of which is fresh. Nobody is asked about a tenant without one.
   *
   * @returns Undefined if it has none, or none any more.
   * @throws {BillingError} One of ACCESS_ERRORS; one of PROVIDER_ERRORS where nothing is known of the customer yet.
   */
  async find(caller: Caller): Promise<BilledCustomer | undefined> {
    const { access, audit, customers, readThrough, now } = this.#parts;
    const grant = await access.authorize(caller);
    if (grant.customers.every(({ customerId }) => customerId === null)) return undefined;
    const { account, livemode, ...slot } = await customers.slotOf(grant.tenant);
    const customerId = customers.boundTo({ account, livemode, ...slot }, grant.customers);
    if (customerId === undefined) return undefined;
    const scope = { account, livemode };
    const since = new Date(now().getTime() - VISIT);
    const changing = await audit.hasDone(caller.tenantId, VISITS, since);
    const standing = await readThrough.refresh(scope, customerId, changing).catch(unlessMissing);
    return !standing || standing.deleted ? undefined : { scope, customerId };
  }
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof BillingError && error.code === 'CUSTOMER_MISSING') return undefined;
  throw error;
}
