import type { Migration } from 'kysely/migration';
import * as initial from './0001-initial.ts';
import * as oneTenantACustomer from './0002-one-tenant-a-customer.ts';
import * as auditAction from './0003-audit-action.ts';
import * as mirror from './0004-mirror.ts';
import * as checkouts from './0005-checkouts.ts';
import * as appApiKeys from './0006-app-api-keys.ts';
import * as portalConfigurations from './0007-portal-configurations.ts';
import * as inboxSubject from './0008-inbox-subject.ts';
import * as provisioning from './0009-provisioning.ts';
import * as auditAppendOnly from './0010-audit-append-only.ts';
import * as rateLimits from './0011-rate-limits.ts';

/**
 * Every migration by its name, in order.
 *
 * Two neighbouring versions run side by side while one is rolled out, and the older one may be brought back. So a migration only adds what
 * the version before can do without noticing: tables, indexes, columns that may be null or have a default (expand). What nobody
 * needs any more is taken away by the version after the next release, in a migration named `…-contract-…` (contract): a version that
 * does not know one of these refuses the store. A test runs the queries of the last release on the tables of this one.
 */
export const migrations: Record<string, Migration> = {
  '0001-initial': initial,
  '0002-one-tenant-a-customer': oneTenantACustomer,
  '0003-audit-action': auditAction,
  '0004-mirror': mirror,
  '0005-checkouts': checkouts,
  '0006-app-api-keys': appApiKeys,
  '0007-portal-configurations': portalConfigurations,
  '0008-inbox-subject': inboxSubject,
  '0009-provisioning': provisioning,
  '0010-audit-append-only': auditAppendOnly,
  '0011-rate-limits': rateLimits,
};
