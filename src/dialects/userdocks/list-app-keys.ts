import { LIST_PUBLIC_KEYS_ERRORS } from '../../billing/public-keys.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { operation, READING } from './base.ts';
import { listOf } from './list.ts';
import { stableUuid } from './stable-id.ts';

/** The one type of keys that there is. */
const PUBLIC = {
  uuid: stableUuid('app key type', 'public'),
  name: 'public',
  createdAt: '2026-11-24T00:00:00.000Z',
  updatedAt: '2026-11-24T00:00:00.000Z',
} as const;

/** The public keys of the app that the API key belongs to, the newest first. */
export const listAppKeys = operation('listAppKeys', {
  fails: [...LIST_PUBLIC_KEYS_ERRORS, 'KEY_TYPE_WRONG'],
  valid: ({ app }) => ({ params: { appUuid: app }, headers: { 'x-api-key-type': 'read' } }),
  credentials: READING,
  handle: async ({ principal }, { publicKeys }): Promise<OperationResponse<'listAppKeys'>> => {
    const keys = await publicKeys.list(principal.userdocksApiKey.appId);
    const items = keys.map(({ id, publicKey, createdAt }) => ({
      uuid: id,
      createdAt: createdAt.toISOString(),
      // A key never changes.
      updatedAt: createdAt.toISOString(),
      type: PUBLIC,
      value: publicKey,
    }));
    return { status: 200, body: listOf('appKeys', items) };
  },
});
