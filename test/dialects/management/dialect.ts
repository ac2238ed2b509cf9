import type { TestDialect } from '../dialect.ts';
import { addMember } from './add-member/operation.ts';
import { addPublicKey } from './add-public-key/operation.ts';
import { allowOrigin } from './allow-origin/operation.ts';
import { createApiKey } from './create-api-key/operation.ts';
import { createApp } from './create-app/operation.ts';
import { createAppApiKey } from './create-app-api-key/operation.ts';
import { deactivateTenant } from './deactivate-tenant/operation.ts';
import { disableApp } from './disable-app/operation.ts';
import { disallowOrigin } from './disallow-origin/operation.ts';
import { enableApp } from './enable-app/operation.ts';
import { exportTenants } from './export-tenants/operation.ts';
import { getApp } from './get-app/operation.ts';
import { getTenant } from './get-tenant/operation.ts';
import { getTenantSubscription } from './get-tenant-subscription/operation.ts';
import { importTenants } from './import-tenants/operation.ts';
import { linkCustomer } from './link-customer/operation.ts';
import { listApiKeys } from './list-api-keys/operation.ts';
import { listAppApiKeys } from './list-app-api-keys/operation.ts';
import { listApps } from './list-apps/operation.ts';
import { listAuditEvents } from './list-audit-events/operation.ts';
import { listMembers } from './list-members/operation.ts';
import { listOrigins } from './list-origins/operation.ts';
import { listPublicKeys } from './list-public-keys/operation.ts';
import { listTenantEvents } from './list-tenant-events/operation.ts';
import { listTenants } from './list-tenants/operation.ts';
import { operatorKeyAttempts } from './operator-key.ts';
import { putTenant } from './put-tenant/operation.ts';
import { removeMember } from './remove-member/operation.ts';
import { removePublicKey } from './remove-public-key/operation.ts';
import { revokeApiKey } from './revoke-api-key/operation.ts';
import { revokeAppApiKey } from './revoke-app-api-key/operation.ts';
import { rotateApiKey } from './rotate-api-key/operation.ts';
import { rotateAppApiKey } from './rotate-app-api-key/operation.ts';
import { updateApp } from './update-app/operation.ts';
import { updateTenant } from './update-tenant/operation.ts';

export const management: TestDialect<'management'> = {
  schemes: { operatorKey: operatorKeyAttempts },
  operations: {
    addMember,
    addPublicKey,
    allowOrigin,
    createApiKey,
    createApp,
    createAppApiKey,
    deactivateTenant,
    disableApp,
    disallowOrigin,
    enableApp,
    exportTenants,
    getApp,
    getTenant,
    getTenantSubscription,
    importTenants,
    linkCustomer,
    listApiKeys,
    listAppApiKeys,
    listApps,
    listAuditEvents,
    listMembers,
    listOrigins,
    listPublicKeys,
    listTenantEvents,
    listTenants,
    putTenant,
    removeMember,
    removePublicKey,
    revokeApiKey,
    revokeAppApiKey,
    rotateApiKey,
    rotateAppApiKey,
    updateApp,
    updateTenant,
  },
};
