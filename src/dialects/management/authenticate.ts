/** Proves operators by their keys. */
import { apiKeyMode, hashApiKey } from '../../billing/api-keys.ts';
import { BillingError } from '../../billing/errors.ts';
import { AuthenticationError } from '../../contract/errors.ts';
import type { AuthenticationRequest } from '../../contract/security.ts';
import type { Actor } from '../../provisioning/actor.ts';
import type { Services } from '../services.ts';

/** An operator, proven by a key or by having this process. */
export interface OperatorPrincipal {
  /** For the audit. */
  readonly name: string;
  /** The one app that it knows of; null for all. */
  readonly appId: string | null;
  /** The key itself. A function, so that it is written nowhere by mistake. */
  readonly credential: () => string;
}

/** Whoever has the store may do all that an operator may. */
export const LOCAL_OPERATOR: OperatorPrincipal = { name: 'cli', appId: null, credential: () => '' };

/** What a key can be refused with beside its credential. */
export const OPERATOR_ERRORS = ['SCOPE_INSUFFICIENT', 'RATE_LIMITED', 'STORE_UNAVAILABLE'] as const;

/**
 * The operator that a key belongs to.
 *
 * @throws {AuthenticationError} The text is not an operator's key of ours, the key is of the other mode, unknown or revoked.
 * @throws {BillingError} SCOPE_INSUFFICIENT: it is a right key, but not for this method. RATE_LIMITED.
 */
export async function authenticateOperator(
  key: string,
  { method }: Pick<AuthenticationRequest, 'method'>,
  { operatorKeys, livemode }: Pick<Services, 'operatorKeys' | 'livemode'>,
): Promise<OperatorPrincipal> {
  const mode = apiKeyMode(key, 'operator');
  if (!mode) throw new AuthenticationError('The token is not an operator key');
  if ((mode === 'live') !== livemode)
    throw new AuthenticationError(`A ${mode} key does not serve in this mode`);
  const found = await operatorKeys.use(hashApiKey(key));
  if (!found) throw new AuthenticationError('The operator key is unknown or revoked');
  await operatorKeys.count(found);
  const needed = method === 'GET' ? 'read' : 'write';
  if (!found.scopes.includes(needed))
    throw new BillingError('SCOPE_INSUFFICIENT', `${method} needs the scope ${needed}`);
  return { name: `operator:${found.id}`, appId: found.appId, credential: () => key };
}

/** Who asks. */
export function actorOf({
  principal: { name, appId },
  requestId,
}: {
  readonly principal: OperatorPrincipal;
  readonly requestId: string;
}): Actor {
  return { requestId, dialect: name === 'cli' ? 'cli' : 'management', principal: name, appId };
}
