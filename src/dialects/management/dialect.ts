import { addMember } from './add-member.ts';
import { addPublicKey } from './add-public-key.ts';
import { allowOrigin } from './allow-origin.ts';
import { dialect } from './base.ts';
import { createApiKey } from './create-api-key.ts';
import { createApp } from './create-app.ts';
import { createAppApiKey } from './create-app-api-key.ts';
import { deactivateTenant } from './deactivate-tenant.ts';
import { disableApp } from './disable-app.ts';
import { disallowOrigin } from './disallow-origin.ts';
import { enableApp } from './enable-app.ts';
import { exportTenants } from './export-tenants.ts';
import { getApp } from './get-app.ts';
import { getTenant } from './get-tenant.ts';
import { getTenantSubscription } from './get-tenant-subscription.ts';
import { importTenants } from './import-tenants.ts';
import { linkCustomer } from './link-customer.ts';
import { listApiKeys } from './list-api-keys.ts';
import { listAppApiKeys } from './list-app-api-keys.ts';
import { listApps } from './list-apps.ts';
import { listAuditEvents } from './list-audit-events.ts';
import { listMembers } from './list-members.ts';
import { listOrigins } from './list-origins.ts';
import { listPublicKeys } from './list-public-keys.ts';
import { listTenantEvents } from './list-tenant-events.ts';
import { listTenants } from './list-tenants.ts';
import { putTenant } from './put-tenant.ts';
import { removeMember } from './remove-member.ts';
import { removePublicKey } from './remove-public-key.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { revokeAppApiKey } from './revoke-app-api-key.ts';
import { rotateApiKey } from './rotate-api-key.ts';
import { rotateAppApiKey } from './rotate-app-api-key.ts';
import { updateApp } from './update-app.ts';
import { updateTenant } from './update-tenant.ts';

export const management = dialect({
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
});
