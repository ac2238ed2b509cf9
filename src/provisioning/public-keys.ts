/** The public keys by which the tokens of an app's users are verified. */
import { BillingError } from '../billing/errors.ts';
import type { Actor } from './actor.ts';
import { auditChange, targetOf } from './changes.ts';
import { findApp } from './find.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import { type ProvisioningParts, timeNow } from './parts.ts';
import { describeKey, parsePublicKey } from './pem.ts';
import type { PublicKey } from './ports.ts';

/** Keys of an app. A token that no key has signed is tried with all of them: 72 µs each. */
export const MAX_PUBLIC_KEYS = 20;

export class AppPublicKeys {
  readonly #parts: ProvisioningParts;

  constructor(parts: ProvisioningParts) {
    this.#parts = parts;
  }

  /** @throws {BillingError} APP_UNKNOWN, CURSOR_INVALID */
  async list(actor: Actor, appId: string, page: PageRequest): Promise<Page<PublicKey>> {
    const { queries } = this.#parts.store;
    const { id } = await findApp(queries, actor, appId);
    return pageOf('public-keys', page, (slice) => queries.publicKeys.list(id, slice));
  }

  /**
   * @param text As `parsePublicKey` takes it.
   * @returns The key that the app has: an older one, if it has it already.
   * @throws {BillingError} APP_UNKNOWN, INVALID_KEY, PUBLIC_KEYS_FULL
   */
  add(actor: Actor, appId: string, text: string): Promise<PublicKey> {
    const publicKey = parsePublicKey(text);
    return this.#parts.store.atomically(async (queries) => {
      const app = await findApp(queries, actor, appId);
      const key = {
        id: this.#parts.clock.newId(),
        appId: app.id,
        publicKey,
        createdAt: timeNow(this.#parts),
      };
      const kept = await queries.publicKeys.add(key);
      const { items } = await queries.publicKeys.list(app.id, {
        limit: MAX_PUBLIC_KEYS + 1,
        after: undefined,
      });
      if (kept.id === key.id && items.length > MAX_PUBLIC_KEYS)
        throw new BillingError('PUBLIC_KEYS_FULL', `The app has ${MAX_PUBLIC_KEYS} public keys already`);
      if (kept.id === key.id)
        await auditChange(queries, actor, 'public-key.add', targetOf(app), [
          { field: 'public_key', before: null, after: describeKey(publicKey).fingerprint },
        ]);
      return kept;
    });
  }

  /** @returns Whether the app had it. @throws {BillingError} APP_UNKNOWN */
  remove(actor: Actor, appId: string, keyId: string): Promise<boolean> {
    return this.#parts.store.atomically(async (queries) => {
      const app = await findApp(queries, actor, appId);
      const removed = await queries.publicKeys.remove(app.id, keyId.toLowerCase());
      if (removed)
        await auditChange(queries, actor, 'public-key.remove', targetOf(app), [
          { field: 'public_key', before: describeKey(removed.publicKey).fingerprint, after: null },
        ]);
      return removed !== undefined;
    });
  }
}
