/** Causes that operations have which a tenant's API key opens. */
import { operations, securitySchemes } from '../../generated/operations.ts';
import { createApiKey } from '../../src/billing/api-keys.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { DEMO } from '../../src/demo/data.ts';
import { provisioner } from '../support/provisioner.ts';
import { type Cause, type Causes, calling } from './cause.ts';
import { failsWith, isKeyScheme } from './key-credentials.ts';

/** None for an operation that no key opens. */
export function keyCauses(id: OperationId): Causes {
  const schemes: readonly string[] = operations[id].security.flat();
  const scheme = schemes.find(isKeyScheme) as keyof typeof securitySchemes | undefined;
  if (!scheme) return {};
  const { header, type } = securitySchemes[scheme] as { readonly header: string; readonly type: string };
  /** A call with this key in the place of the valid one. */
  const presenting = (key: string | null): Cause =>
    calling(id, { headers: { [header]: key !== null && type === 'bearer' ? `Bearer ${key}` : key } });
  return {
    missingKey: presenting(null),
    malformedKey: presenting('hb_test_1'),
    unknownKey: presenting(createApiKey('test').key),
    revokedKey: async (world) => {
      const admin = provisioner(world.gangway.store);
      const key = createApiKey('test');
      await admin.revokeApiKey(await admin.addApiKey(DEMO.tenantId, 'test', key));
      return presenting(key.key)(world);
    },
    otherModeKey: async (world) => {
      const key = createApiKey('live');
      await provisioner(world.gangway.store).addApiKey(DEMO.tenantId, 'live', key);
      return presenting(key.key)(world);
    },
    ...(failsWith(id, 'SUBSCRIPTION_EXISTS') && {
      subscriptionExists: (world) => presenting(world.gangway.credentials.apiKey)(world),
    }),
    ...(failsWith(id, 'NO_SUBSCRIPTION') && {
      noSubscription: (world) => presenting(world.gangway.credentials.unsubscribedApiKey)(world),
    }),
  };
}
