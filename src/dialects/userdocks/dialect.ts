import type { Portal } from '../../billing/portal.ts';
import type { Dialect } from '../../contract/dialect.ts';
import { type AppKeys, type UserPrincipal, userdocksAuthenticator } from './authenticate.ts';
import { createBillingPortal } from './create-billing-portal.ts';
import { errorBody, errorOf, faults, name } from './errors.ts';

export interface UserdocksDependencies {
  readonly portal: Portal;
  readonly appKeys: AppKeys;
  /** The allowed origins of an app; undefined if there is no such app. */
  readonly originsOf: (appId: string) => Promise<readonly string[] | undefined>;
  readonly now: () => Date;
}

/** The userdocks dialect: users' tokens, UUIDs in camel case, errors in a list. Pages of an app's origins may call it. */
export function userdocks(
  dependencies: UserdocksDependencies,
): Dialect<typeof name, { userdocksToken: UserPrincipal }> {
  const { portal, appKeys, originsOf, now } = dependencies;
  return {
    name,
    handlers: { createBillingPortal: createBillingPortal(portal) },
    authenticators: { userdocksToken: userdocksAuthenticator(appKeys, now) },
    faults,
    errorBody,
    errorOf,
    allowsOrigin: async (path, origin) => {
      const appId = /^\/api\/v1\/apps\/([^/]+)\//.exec(path)?.[1]?.toLowerCase();
      return appId !== undefined && ((await originsOf(appId)) ?? []).includes(origin);
    },
  };
}
