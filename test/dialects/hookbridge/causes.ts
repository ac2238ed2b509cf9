/** Causes of every operation of the hookbridge dialect. */
import { createApiKey } from '../../../src/billing/api-keys.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { type Causes, calling, seen } from '../cause.ts';

export function keyCauses(id: OperationId): Causes {
  return {
    missingKey: calling(id, { authorization: null }),
    malformedKey: calling(id, { authorization: 'Bearer hb_test_1' }),
    unknownKey: calling(id, { authorization: `Bearer ${createApiKey('test').key}` }),
    revokedKey: async ({ gangway }) => {
      const { admin } = gangway.store;
      const key = createApiKey('test');
      const keyId = await admin.addApiKey(DEMO.tenantId, 'test', key);
      await admin.revokeApiKey(keyId);
      return seen(gangway.call(id, { authorization: `Bearer ${key.key}` }));
    },
    otherModeKey: async ({ gangway }) => {
      const key = createApiKey('live');
      await gangway.store.admin.addApiKey(DEMO.tenantId, 'live', key);
      return seen(gangway.call(id, { authorization: `Bearer ${key.key}` }));
    },
  };
}
