/** Causes that operations of the management dialect share. */
import { operations } from '../../../generated/operations.ts';
import { createApiKey } from '../../../src/billing/api-keys.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import type { TestGangway } from '../../support/gangway.ts';
import { type Cause, type Causes, calling, seen, sharing } from '../cause.ts';
import { newOperatorKey, revokedOperatorKey, unscopedOperatorKey } from './operator-key.ts';

/** A UUID that nothing has. */
export const NOTHING = 'cccccccc-cccc-cccc-cccc-cccccccccccc';

/** Causes of every operation. */
export function operatorCauses(id: OperationId): Causes {
  const presenting = (key: string | null): Cause =>
    calling(id, { authorization: key === null ? null : `Bearer ${key}` });
  const making =
    (make: (gangway: TestGangway) => Promise<string>): Cause =>
    async (world) =>
      presenting(await make(world.gangway))(world);
  return {
    ...(operations[id].parameters.length > 0 && {
      malformedPath: calling(id, { path: '/management/v1/%zz' }),
    }),
    missingKey: presenting(null),
    malformedKey: presenting('gw_test_1'),
    unknownKey: presenting(createApiKey('test', 'operator').key),
    revokedKey: making(revokedOperatorKey),
    otherModeKey: making((gangway) => newOperatorKey(gangway, { mode: 'live' })),
    missingScope: making((gangway) => unscopedOperatorKey(gangway, id)),
    rateLimited: async () => {
      const gangway = await sharing('a key may ask once in a minute', { managementRateLimit: 1 });
      await gangway.call(id);
      return seen(gangway.call(id));
    },
  };
}

/** A call that names nothing with this parameter, which is one of the path or of the query. */
function namingNothing(id: OperationId, name: string): Cause {
  const declared: readonly { readonly name: string; readonly in: string }[] = operations[id].parameters;
  const inPath = declared.some((parameter) => parameter.name === name && parameter.in === 'path');
  return calling(id, { [inPath ? 'params' : 'query']: { [name]: NOTHING } });
}

export const unknownApp = (id: OperationId): Causes => ({ unknownApp: namingNothing(id, 'app_id') });
export const unknownTenant = (id: OperationId): Causes => ({ unknownTenant: namingNothing(id, 'tenant_id') });
export const unknownKeyId = (id: OperationId): Causes => ({ unknownKeyId: namingNothing(id, 'key_id') });

export const staleCursor = (id: OperationId): Causes => ({
  staleCursor: calling(id, { query: { cursor: 'bm9uZQ' } }),
});

export const changedSince = (id: OperationId): Causes => ({
  changedSince: calling(id, { headers: { 'If-Match': '"Zm9vYmFy"' } }),
});

/** Two calls with one key. */
export const reusedIdempotencyKey = (id: OperationId, first: object, second: object): Causes => ({
  reusedIdempotencyKey: async ({ gangway }) => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    await gangway.call(id, { headers, body: first });
    return seen(gangway.call(id, { headers, body: second }));
  },
});
