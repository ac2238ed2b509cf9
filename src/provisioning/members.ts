/** The users who may act for a tenant. */
import { BillingError } from '../billing/errors.ts';
import type { Actor } from './actor.ts';
import { auditChange } from './changes.ts';
import { findTenant } from './find.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import { type ProvisioningParts, timeNow } from './parts.ts';
import type { Member } from './ports.ts';
import { storable } from './text.ts';

/** The most that a tenant may have: all of them are in one line of an export. */
export const MAX_MEMBERS = 10_000;

export class Members {
  readonly #parts: ProvisioningParts;

  constructor(parts: ProvisioningParts) {
    this.#parts = parts;
  }

  /** @throws {BillingError} TENANT_UNKNOWN, CURSOR_INVALID */
  async list(actor: Actor, tenantId: string, page: PageRequest): Promise<Page<Member>> {
    const { queries } = this.#parts.store;
    const { id } = await findTenant(queries, actor, tenantId);
    return pageOf('members', page, (slice) => queries.members.list(id, slice));
  }

  /** @returns Whether the user is new. @throws {BillingError} TENANT_UNKNOWN, MEMBERS_FULL */
  add(actor: Actor, tenantId: string, sub: string): Promise<boolean> {
    const subject = storable(sub);
    return this.#parts.store.atomically(async (queries) => {
      const { id, appId } = await findTenant(queries, actor, tenantId);
      const isFull = await queries.members.exceed([id], MAX_MEMBERS - 1);
      if (isFull && !(await queries.members.has(id, subject)))
        throw new BillingError('MEMBERS_FULL', `The tenant has ${MAX_MEMBERS} members already`);
      const added = await queries.members.add([{ tenantId: id, subject, createdAt: timeNow(this.#parts) }]);
      const changes = added ? [{ field: 'member', before: null, after: subject }] : [];
      await auditChange(queries, actor, 'member.add', { appId, tenantId: id }, changes);
      return added;
    });
  }

  /** @returns Whether the user was a member. @throws {BillingError} TENANT_UNKNOWN */
  remove(actor: Actor, tenantId: string, sub: string): Promise<boolean> {
    const subject = storable(sub);
    return this.#parts.store.atomically(async (queries) => {
      const { id, appId } = await findTenant(queries, actor, tenantId);
      const removed = await queries.members.remove(id, [subject]);
      const changes = removed ? [{ field: 'member', before: subject, after: null }] : [];
      await auditChange(queries, actor, 'member.remove', { appId, tenantId: id }, changes);
      return removed;
    });
  }
}
