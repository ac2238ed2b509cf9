import type { Portal } from '../../billing/portal.ts';
import type { Dialect } from '../../contract/dialect.ts';
import { type ApiKeys, hookbridgeAuthenticator, type KeyPrincipal } from './authenticate.ts';
import { createPortalSession } from './create-portal-session.ts';
import { errorBody, errorOf, faults, name } from './errors.ts';

export interface HookbridgeDependencies {
  readonly portal: Portal;
  readonly apiKeys: ApiKeys;
  /** Whether Stripe's live mode serves. */
  readonly livemode: boolean;
}

/** The hookbridge dialect: tenants' API keys, snake case, one error in an envelope with the request id. */
export function hookbridge(
  dependencies: HookbridgeDependencies,
): Dialect<typeof name, { hookbridgeKey: KeyPrincipal }> {
  const { portal, apiKeys, livemode } = dependencies;
  return {
    name,
    handlers: { createPortalSession: createPortalSession(portal) },
    authenticators: { hookbridgeKey: hookbridgeAuthenticator(apiKeys, livemode) },
    faults,
    errorBody,
    errorOf,
  };
}
