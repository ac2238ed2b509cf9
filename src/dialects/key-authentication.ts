/** Tenants' API keys, for every dialect that has them. */
import { apiKeyMode, hashApiKey } from '../billing/api-keys.ts';
import type { Caller } from '../billing/caller.ts';
import { AuthenticationError } from '../contract/errors.ts';
import type { DialectName } from '../contract/types.ts';
import type { KeyPrincipal, Services } from './services.ts';

/**
 * The tenant that a key belongs to.
 *
 * @throws {AuthenticationError} The text is not a key of ours, the key is of the other mode, unknown or revoked.
 */
export async function authenticateKey(
  key: string,
  _request: unknown,
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

/** Who asks with a key: its tenant, for itself. */
export function keyCaller(
  dialect: DialectName,
  { principal, requestId }: { readonly principal: KeyPrincipal; readonly requestId: string },
): Caller {
  const { id, appId, tenantId } = principal;
  return { requestId, dialect, principal: `key:${id}`, appId, tenantId };
}
