/** The keys of operators. They are made at the command line alone: nobody gives a key by a key. */

import type { NewApiKey } from '../billing/api-keys.ts';
import { type ApiKeyMode, createApiKey } from '../billing/api-keys.ts';
import { BillingError } from '../billing/errors.ts';

/** `read` is what GET needs, `write` what all other methods do. */
export const OPERATOR_SCOPES = ['read', 'write'] as const;
export type OperatorScope = (typeof OPERATOR_SCOPES)[number];

export interface OperatorKey {
  readonly id: string;
  readonly mode: ApiKeyMode;
  readonly scopes: readonly OperatorScope[];
  /** The one app that it knows of; null for all. */
  readonly appId: string | null;
  readonly prefix: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

export interface OperatorKeyStore {
  /** The oldest first. */
  list(): Promise<readonly OperatorKey[]>;
  /** Returns whether it is new: one that is there already stays as it is. */
  insert(key: OperatorKey, secret: NewApiKey): Promise<boolean>;
  /** Returns whether it was in force; undefined if there is none. */
  revoke(id: string, at: string): Promise<boolean | undefined>;
  hasApp(id: string): Promise<boolean>;
}

export class OperatorKeys {
  readonly #store: OperatorKeyStore;
  readonly #clock: { readonly now: () => Date; readonly newId: () => string };

  constructor(store: OperatorKeyStore, clock: { readonly now: () => Date; readonly newId: () => string }) {
    this.#store = store;
    this.#clock = clock;
  }

  list(): Promise<readonly OperatorKey[]> {
    return this.#store.list();
  }

  /**
   * Makes a key, which is told this once.
   *
   * @param secret One that was made before.
   * @throws {BillingError} APP_UNKNOWN
   */
  async create(
    { mode, scopes, appId }: Pick<OperatorKey, 'mode' | 'scopes' | 'appId'>,
    secret = createApiKey(mode, 'operator'),
  ): Promise<{ readonly key: OperatorKey; readonly secret: string }> {
    const only = appId?.toLowerCase() ?? null;
    if (only !== null && !(await this.#store.hasApp(only)))
      throw new BillingError('APP_UNKNOWN', `There is no app ${only}`);
    const key: OperatorKey = {
      id: this.#clock.newId(),
      mode,
      scopes: OPERATOR_SCOPES.filter((scope) => scopes.includes(scope)),
      appId: only,
      prefix: secret.prefix,
      createdAt: this.#clock.now().toISOString(),
      revokedAt: null,
      lastUsedAt: null,
    };
    await this.#store.insert(key, secret);
    return { key, secret: secret.key };
  }

  /** Refuses it from now on and for good. @returns Whether it was in force. @throws {BillingError} API_KEY_UNKNOWN */
  async revoke(id: string): Promise<boolean> {
    const revoked = await this.#store.revoke(id.toLowerCase(), this.#clock.now().toISOString());
    if (revoked === undefined) throw new BillingError('API_KEY_UNKNOWN', `There is no operator key ${id}`);
    return revoked;
  }
}
