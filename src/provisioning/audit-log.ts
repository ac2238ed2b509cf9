/** What was done and what was refused. */
import type { Actor } from './actor.ts';
import { findApp } from './find.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { ProvisioningParts } from './parts.ts';
import type { AuditEntry, AuditFilter } from './ports.ts';

export class AuditLog {
  readonly #parts: Pick<ProvisioningParts, 'store'>;

  constructor(parts: Pick<ProvisioningParts, 'store'>) {
    this.#parts = parts;
  }

  /** The newest first. @throws {BillingError} APP_UNKNOWN, CURSOR_INVALID */
  async list(actor: Actor, filter: AuditFilter, page: PageRequest): Promise<Page<AuditEntry>> {
    const { queries } = this.#parts.store;
    const appId = filter.appId === undefined ? actor.appId : (await findApp(queries, actor, filter.appId)).id;
    const narrowed = {
      ...filter,
      appId: appId ?? undefined,
      // What is left of a tenant that is gone can still be asked for.
      tenantId: filter.tenantId?.toLowerCase(),
      since: asStored(filter.since),
      until: asStored(filter.until),
    };
    return pageOf('audit-events', page, (slice) => queries.audit.list(narrowed, slice));
  }
}

/** Moments are compared as texts, and `…:00Z` is the same as `…:00.000Z`. */
const asStored = (moment: string | undefined) =>
  moment === undefined ? undefined : new Date(moment).toISOString();
