import { describe, expect, test } from 'vitest';
import { createApiKey } from '../../../src/billing/api-keys.ts';
import type { ApiKey } from '../../../src/provisioning/ports.ts';
import { openTestStore } from '../../support/database.ts';
import { registerTenant } from '../../support/portal.ts';

describe.each(['tenant', 'app'] as const)('keys of a %s', (owner) => {
  async function start() {
    const store = await openTestStore(':memory:');
    const { appId, tenantId } = await registerTenant(store);
    const keys = store.provisioning.queries.apiKeys[owner];
    const secret = createApiKey('test', owner);
    const key: ApiKey = {
      id: 'key-1',
      ownerId: owner === 'app' ? appId : tenantId,
      appId,
      type: owner === 'app' ? 'read' : undefined,
      mode: 'test',
      prefix: secret.prefix,
      createdAt: '2026-11-01T12:00:00.000Z',
      expiresAt: null,
      revokedAt: null,
      lastUsedAt: null,
    };
    await keys.insert(key, secret);
    return { keys, key, secret };
  }

  test('are read as they were written, the oldest first, by their owner or its app', async () => {
    const { keys, key } = await start();
    const older = { ...key, id: 'key-2', createdAt: '2026-10-01T12:00:00.000Z' };
    await keys.insert(older, createApiKey('test', owner));
    expect(await keys.find('key-1')).toEqual(key);
    const { ownerId, appId } = key;
    const all = { limit: 10, after: undefined };
    for (const filter of [
      { ownerId, appId: undefined },
      { ownerId: undefined, appId },
    ])
      expect((await keys.list(filter, all)).items).toEqual([older, key]);
    expect((await keys.list({ ownerId: 'nobody', appId: undefined }, all)).items).toEqual([]);
  });

  test('stay as they are where they are written again, revoked or not', async () => {
    const { keys, key, secret } = await start();
    const ends = { expiresAt: null, revokedAt: '2026-11-02T12:00:00.000Z' };
    await keys.end('key-1', ends);
    await keys.insert({ ...key, id: 'key-2' }, secret);
    await keys.insert(key, createApiKey('test', owner));
    const { items } = await keys.list(
      { ownerId: undefined, appId: undefined },
      { limit: 10, after: undefined },
    );
    expect(items).toEqual([{ ...key, ...ends }]);
  });
});
