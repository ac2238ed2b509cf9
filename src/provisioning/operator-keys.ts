/** The keys of operators. They are made at the command line alone: nobody makes a key by a key. */
import { createApiKey } from '../billing/api-keys.ts';
import { BillingError } from '../billing/errors.ts';
import type { Actor } from './actor.ts';
import { auditChange } from './changes.ts';
import { findApp } from './find.ts';
import { type ProvisioningParts, timeNow } from './parts.ts';
import { OPERATOR_SCOPES, type OperatorKey } from './ports.ts';

export class OperatorKeys {
  readonly #parts: Pick<ProvisioningParts, 'store' | 'clock'>;

  constructor(parts: Pick<ProvisioningParts, 'store' | 'clock'>) {
    this.#parts = parts;
  }

  /** The oldest first. */
  list(): Promise<readonly OperatorKey[]> {
    return this.#parts.store.queries.operatorKeys.list();
  }

  /** Makes a key, which is told this once. @throws {BillingError} APP_UNKNOWN */
  create(
    actor: Actor,
    { mode, scopes, appId }: Pick<OperatorKey, 'mode' | 'scopes' | 'appId'>,
  ): Promise<{ readonly key: OperatorKey; readonly secret: string }> {
    return this.#parts.store.atomically(async (queries) => {
      const only = appId === null ? null : (await findApp(queries, actor, appId)).id;
      const secret = createApiKey(mode, 'operator');
      const key: OperatorKey = {
        id: this.#parts.clock.newId(),
        mode,
        scopes: OPERATOR_SCOPES.filter((scope) => scopes.includes(scope)),
        appId: only,
        prefix: secret.prefix,
        createdAt: timeNow(this.#parts),
        revokedAt: null,
        lastUsedAt: null,
      };
      await queries.operatorKeys.insert(key, secret);
      await auditChange(queries, actor, 'operator-key.create', targetOf(key), [
        { field: 'key', before: null, after: key.prefix },
        { field: 'scopes', before: null, after: key.scopes.join(' ') },
      ]);
      return { key, secret: secret.key };
    });
  }

  /** Refuses it from now on and for good. @returns Whether it was in force. @throws {BillingError} API_KEY_UNKNOWN */
  revoke(actor: Actor, id: string): Promise<boolean> {
    return this.#parts.store.atomically(async (queries) => {
      const key = await queries.operatorKeys.find(id.toLowerCase());
      if (!key) throw new BillingError('API_KEY_UNKNOWN', `There is no operator key ${id}`);
      if (key.revokedAt !== null) return false;
      const revokedAt = timeNow(this.#parts);
      await queries.operatorKeys.revoke(key.id, revokedAt);
      await auditChange(queries, actor, 'operator-key.revoke', targetOf(key), [
        { field: 'key', before: key.prefix, after: null },
      ]);
      return true;
    });
  }
}

const targetOf = ({ appId }: OperatorKey) => ({ appId, tenantId: null });
