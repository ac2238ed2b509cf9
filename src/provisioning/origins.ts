/** The origins that an app's portals may return to, and whose pages may call it. */
import { parseOrigin } from '../billing/return-url.ts';
import type { Actor } from './actor.ts';
import { auditChange, targetOf } from './changes.ts';
import { findApp } from './find.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import { type ProvisioningParts, timeNow } from './parts.ts';
import type { Origin } from './ports.ts';

/** More tenants than these would help nobody. */
const MAX_TOLD = 100;

export class Origins {
  readonly #parts: ProvisioningParts;

  constructor(parts: ProvisioningParts) {
    this.#parts = parts;
  }

  /** @throws {BillingError} APP_UNKNOWN, CURSOR_INVALID */
  async list(actor: Actor, appId: string, page: PageRequest): Promise<Page<Origin>> {
    const { queries } = this.#parts.store;
    const { id } = await findApp(queries, actor, appId);
    return pageOf('origins', page, (slice) => queries.origins.list(id, slice));
  }

  /**
   * @param text As `parseOrigin` takes it.
   * @returns The origin, and whether it is new.
   * @throws {BillingError} APP_UNKNOWN, ORIGIN_INVALID
   */
  allow(actor: Actor, appId: string, text: string): Promise<{ origin: string; added: boolean }> {
    const origin = parseOrigin(text);
    return this.#parts.store.atomically(async (queries) => {
      const app = await findApp(queries, actor, appId);
      const added = await queries.origins.add({ appId: app.id, origin, createdAt: timeNow(this.#parts) });
      if (added)
        await auditChange(queries, actor, 'origin.allow', targetOf(app), [
          { field: 'origin', before: null, after: origin },
        ]);
      return { origin, added };
    });
  }

  /**
   * @returns The origin, whether it was allowed, and the tenants whose default return URLs are refused now, a hundred at most.
   * @throws {BillingError} APP_UNKNOWN, ORIGIN_INVALID
   */
  disallow(
    actor: Actor,
    appId: string,
    text: string,
  ): Promise<{ origin: string; removed: boolean; refused: readonly string[] }> {
    const origin = parseOrigin(text);
    return this.#parts.store.atomically(async (queries) => {
      const app = await findApp(queries, actor, appId);
      const removed = await queries.origins.remove(app.id, origin);
      if (!removed) return { origin, removed, refused: [] };
      await auditChange(queries, actor, 'origin.disallow', targetOf(app), [
        { field: 'origin', before: origin, after: null },
      ]);
      return { origin, removed, refused: await queries.tenants.returningTo(app.id, origin, MAX_TOLD) };
    });
  }
}
