/** All that operators do, by HTTP or at the command line. */
import { ApiKeys } from './api-keys.ts';
import { Apps } from './apps.ts';
import { AuditLog } from './audit-log.ts';
import { CustomerLinks } from './customers.ts';
import { TenantExport } from './export.ts';
import { Members } from './members.ts';
import { Origins } from './origins.ts';
import type { ProvisioningParts } from './parts.ts';
import { AppPublicKeys } from './public-keys.ts';
import { type Repeatable, type Reply, replyOnce } from './replies.ts';
import { TenantStates } from './tenant-state.ts';
import { Tenants } from './tenants.ts';

export class Provisioning {
  readonly apps: Apps;
  readonly publicKeys: AppPublicKeys;
  readonly origins: Origins;
  readonly tenants: Tenants;
  readonly tenantExport: TenantExport;
  readonly members: Members;
  readonly customers: CustomerLinks;
  readonly tenantKeys: ApiKeys;
  readonly appKeys: ApiKeys;
  readonly auditLog: AuditLog;
  readonly states: TenantStates;
  readonly #parts: ProvisioningParts;

  constructor(parts: ProvisioningParts) {
    this.#parts = parts;
    this.apps = new Apps(parts);
    this.publicKeys = new AppPublicKeys(parts);
    this.origins = new Origins(parts);
    this.tenants = new Tenants(parts);
    this.tenantExport = new TenantExport(parts);
    this.members = new Members(parts);
    this.customers = new CustomerLinks(parts);
    this.tenantKeys = new ApiKeys(parts, 'tenant');
    this.appKeys = new ApiKeys(parts, 'app');
    this.auditLog = new AuditLog(parts);
    this.states = new TenantStates(parts);
  }

  /**
   * Does work that may have been done before: see `replyOnce`. All of it is one transaction with keeping its answer.
   *
   * @param repeatable Undefined where nothing says that it is the same request: then it is just done.
   */
  once<R extends Reply>(
    repeatable: Repeatable | undefined,
    work: (provisioning: Provisioning) => Promise<R>,
  ): Promise<R> {
    if (!repeatable) return work(this);
    return this.#parts.store.atomically((queries) => {
      // What the work does is done in this very transaction.
      const store = {
        queries,
        atomically: <T>(inner: (own: typeof queries) => Promise<T>) => inner(queries),
      };
      const within = new Provisioning({ ...this.#parts, store });
      return replyOnce(queries, this.#parts, repeatable, () => work(within));
    });
  }
}
