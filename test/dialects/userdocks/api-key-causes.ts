/** Causes of every operation that an app's API key opens. */
import { operations } from '../../../generated/operations.ts';
import { createApiKey } from '../../../src/billing/api-keys.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { provisioner } from '../../support/provisioner.ts';
import { type Cause, type Causes, calling } from '../cause.ts';
import { newKey, otherApp } from './api-key-credentials.ts';
import { pathOf } from './mirrored.ts';

export function apiKeyCauses(id: OperationId): Causes {
  const presenting = (headers: Record<string, string | null>): Cause => calling(id, { headers });
  const isRead = operations[id].method === 'GET';
  return {
    missingApiKey: presenting({ 'x-api-key': null }),
    missingClientId: presenting({ 'x-client-id': null }),
    malformedApiKey: presenting({ 'x-api-key': 'ud_test_1' }),
    unknownApiKey: presenting({ 'x-api-key': createApiKey('test', 'app').key }),
    revokedApiKey: async (world) => {
      const made = await newKey(world.gangway, id);
      await provisioner(world.gangway.store).revokeAppApiKey(made.id);
      return presenting({ 'x-api-key': made.key })(world);
    },
    otherModeApiKey: async (world) => {
      const { key } = await newKey(world.gangway, id, { mode: 'live' });
      return presenting({ 'x-api-key': key })(world);
    },
    otherAppApiKey: async (world) => {
      const { key } = await newKey(world.gangway, id, { appId: await otherApp(world.gangway) });
      return presenting({ 'x-api-key': key })(world);
    },
    otherClientId: presenting({ 'x-client-id': DEMO.tenantId }),
    otherTypeApiKey: (world) => {
      const { apiKeyRead, apiKeyWrite } = world.gangway.credentials;
      return presenting({
        'x-api-key': isRead ? apiKeyWrite : apiKeyRead,
        'x-api-key-type': isRead ? 'write' : 'read',
      })(world);
    },
    missingApiKeyType: presenting({ 'x-api-key-type': null }),
    otherApiKeyType: presenting({ 'x-api-key-type': isRead ? 'write' : 'read' }),
  };
}

/** Causes of those that it opens for a tenant in the path. */
export function tenantCauses(id: OperationId): Causes {
  const at = (...place: [tenantUuid: string, paymentProvider?: string]): Cause =>
    calling(id, { path: pathOf(id, ...place) });
  return {
    foreignTenant: at(DEMO.appId),
    otherProvider: at(DEMO.tenantId, 'mollie'),
  };
}
