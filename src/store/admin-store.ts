/** What only the command line reads and writes. */
import type { Kysely } from 'kysely';
import type { StoreClock } from './clock.ts';
import { eventAdmin } from './event-admin.ts';
import { portalConfigurationAdmin } from './portal-configuration-admin.ts';
import { syncAdmin } from './sync-admin.ts';
import type { Tables } from './tables.ts';

export type AdminStore = ReturnType<typeof createAdminStore>;

/** Its queries, on one database. */
export function createAdminStore(db: Kysely<Tables>, clock: StoreClock) {
  return {
    ...portalConfigurationAdmin(db, clock),
    ...eventAdmin(db, clock),
    ...syncAdmin(db),
  };
}
