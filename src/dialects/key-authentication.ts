/** Verifies tenants' API keys, for every dialect that has them. */
import { apiKeyMode, hashApiKey } from '../billing/api-keys.ts';
import { AuthenticationError } from '../contract/errors.ts';
import type { AuthenticationRequest } from '../contract/security.ts';
import type { KeyPrincipal, Services } from './services.ts';

/**
 * The tenant that a key belongs to.
 *
 * @throws {AuthenticationError} The text is not a key of ours, the key is of the other mode, unknown or revoked.
 */
export async function authenticateKey(
  key: string,
  _request: AuthenticationRequest,
  { apiKeys, livemode }: Pick<Services, 'apiKeys' | 'livemode'>,
): Promise<KeyPrincipal> {
  const mode = apiKeyMode(key);
  if (!mode) throw new AuthenticationError('The token is not an API key');
  if ((mode === 'live') !== livemode)
    throw new AuthenticationError(`A ${mode} key does not serve in this mode`);
  const found = await apiKeys.use(hashApiKey(key));
  if (!found) throw new AuthenticationError('The API key is unknown or revoked');
  return found;
}
