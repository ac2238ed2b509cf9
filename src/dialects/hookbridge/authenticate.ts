/** Verifies tenants' API keys. */
import { apiKeyMode, hashApiKey } from '../../billing/api-keys.ts';
import { bearerToken } from '../../contract/authentication.ts';
import type { Credentials } from '../../contract/dialect.ts';
import { AuthenticationError } from '../../contract/errors.ts';

/** A tenant, proven by one of its API keys. */
export interface KeyPrincipal {
  readonly id: string;
  readonly tenantId: string;
  readonly appId: string;
}

/** Where keys are found. */
export interface ApiKeys {
  /** The key with this hash, its last use noted; undefined if there is none or it was revoked. */
  use(hash: string): Promise<KeyPrincipal | undefined>;
}

/**
 * Makes the authenticator for the `hookbridgeKey` security scheme.
 *
 * @param livemode Whether Stripe's live mode serves: keys of the other mode are refused.
 */
export function hookbridgeAuthenticator(apiKeys: ApiKeys, livemode: boolean) {
  return async function authenticate({ headers }: Credentials): Promise<KeyPrincipal> {
    const key = bearerToken(headers.authorization);
    const mode = apiKeyMode(key);
    if (!mode) throw new AuthenticationError('The token is no API key');
    if ((mode === 'live') !== livemode)
      throw new AuthenticationError(`A ${mode} key does not serve in this mode`);
    const found = await apiKeys.use(hashApiKey(key));
    if (!found) throw new AuthenticationError('The API key is unknown or revoked');
    return found;
  };
}
