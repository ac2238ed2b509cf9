/** The public keys of an app, by which its users' tokens are verified. */
import { BillingError } from './errors.ts';
import type { PublicKey, PublicKeyStore } from './ports.ts';

/** What `PublicKeys.list` fails with. */
export const LIST_PUBLIC_KEYS_ERRORS = ['APP_DISABLED', 'STORE_UNAVAILABLE'] as const;

export class PublicKeys {
  readonly #store: PublicKeyStore;

  constructor(store: PublicKeyStore) {
    this.#store = store;
  }

  /**
   * The keys of an app that is known to exist, the newest first: as they are tried.
   *
   * @throws {BillingError} One of LIST_PUBLIC_KEYS_ERRORS.
   */
  async list(appId: string): Promise<readonly PublicKey[]> {
    const { enabled, keys } = await this.#store.publicKeysOf(appId);
    if (!enabled) throw new BillingError('APP_DISABLED', 'The app is disabled');
    return keys;
  }
}
