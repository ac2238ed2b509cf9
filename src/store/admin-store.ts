/** What the command line reads and writes. */
import type { Kysely } from 'kysely';
import { appAdmin } from './app-admin.ts';
import { appApiKeyAdmin } from './app-api-key-admin.ts';
import type { StoreClock } from './clock.ts';
import { eventAdmin } from './event-admin.ts';
import { portalConfigurationAdmin } from './portal-configuration-admin.ts';
import { syncAdmin } from './sync-admin.ts';
import type { Tables } from './tables.ts';
import { tenantAdmin } from './tenant-admin.ts';

export type AdminStore = ReturnType<typeof createAdminStore>;

/** The queries of the command line, on one database. */
export function createAdminStore(db: Kysely<Tables>, clock: StoreClock) {
  return {
    ...appAdmin(db, clock),
    ...appApiKeyAdmin(db, clock),
    ...portalConfigurationAdmin(db, clock),
    ...tenantAdmin(db, clock),
    ...eventAdmin(db, clock),
    ...syncAdmin(db),
  };
}
