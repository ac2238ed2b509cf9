/** Apps' API keys: three headers, the key itself, the app that it belongs to, and its type. */
import { apiKeyMode, hashApiKey } from '../../billing/api-keys.ts';
import type { Caller } from '../../billing/caller.ts';
import { BillingError } from '../../billing/errors.ts';
import { AuthenticationError } from '../../contract/errors.ts';
import type { AuthenticationRequest } from '../../contract/security.ts';
import type { AppApiKeyPrincipal, Services } from '../services.ts';

/** The header that says of which type the key is. */
const TYPE_HEADER = 'x-api-key-type';

/** What `authenticateApiKey` and `apiKeyCaller` fail with, beside the refusal of a credential. */
export const API_KEY_ERRORS = ['KEY_TYPE_WRONG', 'PROVIDER_NOT_OFFERED'] as const;

/** The type of key that serves for a method. */
const keyTypeFor = (method: string): AppApiKeyPrincipal['type'] => (method === 'GET' ? 'read' : 'write');

/**
 * The app that a key belongs to: the one in the path.
 *
 * @throws {AuthenticationError} The text is not an app's key of ours, the key is of the other mode, unknown, revoked, or another app's.
 * @throws {BillingError} KEY_TYPE_WRONG: it is a right key, but not for this method, or it is sent as one of the other type.
 */
export async function authenticateApiKey(
  key: string,
  { method, headers, params }: Pick<AuthenticationRequest, 'method' | 'headers' | 'params'>,
  { appApiKeys, livemode }: Pick<Services, 'appApiKeys' | 'livemode'>,
): Promise<AppApiKeyPrincipal> {
  const mode = apiKeyMode(key, 'app');
  if (!mode) throw new AuthenticationError('x-api-key is not an API key of an app');
  if ((mode === 'live') !== livemode)
    throw new AuthenticationError(`A ${mode} key does not serve in this mode`);
  const found = await appApiKeys.use(hashApiKey(key));
  if (!found) throw new AuthenticationError('The API key is unknown or revoked');
  if (found.appId !== appIn(params)) throw new AuthenticationError('The API key is another app’s');
  const needed = keyTypeFor(method);
  const said = headers[TYPE_HEADER];
  if (found.type !== needed || said !== needed)
    throw new BillingError(
      'KEY_TYPE_WRONG',
      `${method} takes a ${needed} key: this one is a ${found.type} key${said === found.type ? '' : ', and was not sent as one'}`,
    );
  return found;
}

/** @throws {AuthenticationError} It is not the app in the path. */
export async function authenticateClientId(
  clientId: string,
  { params }: Pick<AuthenticationRequest, 'params'>,
): Promise<{ readonly appId: string }> {
  const appId = appIn(params);
  if (clientId.toLowerCase() !== appId)
    throw new AuthenticationError('x-client-id is not the app in the path');
  return { appId };
}

/** The digits of a UUID may be written in either case (RFC 9562, section 4). */
const appIn = ({ appUuid = '' }: AuthenticationRequest['params']): string => appUuid.toLowerCase();

/**
 * Who asks with an app's key: its backend, for a tenant.
 *
 * @throws {BillingError} PROVIDER_NOT_OFFERED: for payments with another provider than ours.
 */
export function apiKeyCaller({
  principal: { userdocksApiKey: key },
  params: { tenantUuid, paymentProvider },
  requestId,
}: {
  readonly principal: { readonly userdocksApiKey: AppApiKeyPrincipal };
  readonly params: { readonly tenantUuid: string; readonly paymentProvider: string };
  readonly requestId: string;
}): Caller {
  if (paymentProvider !== 'stripe')
    throw new BillingError('PROVIDER_NOT_OFFERED', `There is no payment provider ${paymentProvider} here`);
  return {
    requestId,
    dialect: 'userdocks',
    principal: `app-key:${key.id}`,
    appId: key.appId,
    tenantId: tenantUuid.toLowerCase(),
  };
}
