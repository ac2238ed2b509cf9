/** The API keys of tenants and of apps. */
import { type ApiKeyMode, type AppApiKeyType, createApiKey } from '../billing/api-keys.ts';
import { BillingError } from '../billing/errors.ts';
import { type Actor, knowsApp } from './actor.ts';
import { auditChange } from './changes.ts';
import { findApp, findTenant } from './find.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import { type ProvisioningParts, timeNow } from './parts.ts';
import type { ApiKey, KeyOwner, Queries } from './ports.ts';

/** A key with its secret, which is told this once and stored nowhere. */
export interface CreatedKey {
  readonly key: ApiKey;
  readonly secret: string;
}

export interface NewKey {
  /** The mode that serves here by default. */
  readonly mode?: ApiKeyMode | undefined;
  /** Of an app's key. */
  readonly type?: AppApiKeyType | undefined;
}

export class ApiKeys {
  readonly #parts: ProvisioningParts;
  readonly #owner: KeyOwner;

  /** @param owner Whose keys these are. */
  constructor(parts: ProvisioningParts, owner: KeyOwner) {
    this.#parts = parts;
    this.#owner = owner;
  }

  /**
   * @param ownerId Undefined for those of all.
   * @throws {BillingError} CURSOR_INVALID; TENANT_UNKNOWN or APP_UNKNOWN: there is no such owner.
   */
  async list(actor: Actor, ownerId: string | undefined, page: PageRequest): Promise<Page<ApiKey>> {
    const { queries } = this.#parts.store;
    const owner = ownerId === undefined ? undefined : await this.#ownerOf(queries, actor, ownerId);
    const filter = { ownerId: owner?.id, appId: actor.appId ?? undefined };
    return pageOf(`${this.#owner}-keys`, page, (slice) => queries.apiKeys[this.#owner].list(filter, slice));
  }

  /** @throws {BillingError} TENANT_UNKNOWN or APP_UNKNOWN: there is no such owner. */
  create(actor: Actor, ownerId: string, { mode, type }: NewKey): Promise<CreatedKey> {
    return this.#parts.store.atomically(async (queries) => {
      const owner = await this.#ownerOf(queries, actor, ownerId);
      const serving = this.#parts.directory.livemode ? 'live' : 'test';
      const created = await this.#insert(queries, { owner, mode: mode ?? serving, type });
      await this.#audit(queries, actor, 'create', created.key, [
        { field: 'key', before: null, after: created.key.prefix },
      ]);
      return created;
    });
  }

  /**
   * Makes a key like this one, which ends after a while.
   *
   * @param overlap Seconds for which both serve.
   * @throws {BillingError} API_KEY_UNKNOWN, API_KEY_ENDED
   */
  rotate(actor: Actor, id: string, overlap: number): Promise<CreatedKey> {
    return this.#parts.store.atomically(async (queries) => {
      const old = await this.#find(queries, actor, id);
      const now = this.#parts.clock.now();
      if (old.revokedAt !== null || (old.expiresAt !== null && old.expiresAt <= now.toISOString()))
        throw new BillingError('API_KEY_ENDED', `The key ${old.id} has ended`);
      const { ownerId, appId, mode, type } = old;
      const created = await this.#insert(queries, { owner: { id: ownerId, appId }, mode, type });
      const expiresAt = new Date(now.getTime() + overlap * 1000).toISOString();
      // A key that was rotated before never gets longer by it.
      const ends = old.expiresAt !== null && old.expiresAt < expiresAt ? old.expiresAt : expiresAt;
      await queries.apiKeys[this.#owner].end(old.id, { expiresAt: ends, revokedAt: null });
      await this.#audit(queries, actor, 'rotate', old, [
        { field: 'key', before: old.prefix, after: created.key.prefix },
        { field: 'expires_at', before: old.expiresAt, after: ends },
      ]);
      return created;
    });
  }

  /** Refuses it from now on; one that was revoked already keeps the time at which it was. @throws {BillingError} API_KEY_UNKNOWN */
  revoke(actor: Actor, id: string): Promise<ApiKey> {
    return this.#parts.store.atomically(async (queries) => {
      const key = await this.#find(queries, actor, id);
      if (key.revokedAt !== null) return key;
      const revokedAt = timeNow(this.#parts);
      await queries.apiKeys[this.#owner].end(key.id, { expiresAt: key.expiresAt, revokedAt });
      await this.#audit(queries, actor, 'revoke', key, [
        { field: 'revoked_at', before: null, after: revokedAt },
      ]);
      return { ...key, revokedAt };
    });
  }

  async #insert(
    queries: Queries,
    { owner, mode, type }: { owner: Owner; mode: ApiKeyMode; type: AppApiKeyType | undefined },
  ): Promise<CreatedKey> {
    const secret = createApiKey(mode, this.#owner);
    const key: ApiKey = {
      id: this.#parts.clock.newId(),
      ownerId: owner.id,
      appId: owner.appId,
      type,
      mode,
      prefix: secret.prefix,
      createdAt: timeNow(this.#parts),
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
    };
    await queries.apiKeys[this.#owner].insert(key, secret);
    return { key, secret: secret.key };
  }

  async #ownerOf(queries: Queries, actor: Actor, id: string): Promise<Owner> {
    if (this.#owner === 'tenant') return findTenant(queries, actor, id);
    const app = await findApp(queries, actor, id);
    return { id: app.id, appId: app.id };
  }

  async #find(queries: Queries, actor: Actor, id: string): Promise<ApiKey> {
    const key = await queries.apiKeys[this.#owner].find(id.toLowerCase());
    if (!key || !knowsApp(actor, key.appId))
      throw new BillingError('API_KEY_UNKNOWN', `There is no key ${id}`);
    return key;
  }

  #audit(
    queries: Queries,
    actor: Actor,
    act: string,
    { appId, ownerId }: ApiKey,
    changes: Parameters<typeof auditChange>[4],
  ): Promise<void> {
    const isTenants = this.#owner === 'tenant';
    const target = { appId, tenantId: isTenants ? ownerId : null };
    return auditChange(queries, actor, `${isTenants ? 'api-key' : 'app-api-key'}.${act}`, target, changes);
  }
}

interface Owner {
  readonly id: string;
  readonly appId: string;
}
