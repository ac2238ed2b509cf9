/** What was applied to the portal configurations of apps. */
import type { Kysely } from 'kysely';
import type { StoreClock } from './clock.ts';
import { NotFoundError } from './errors.ts';
import type { Tables } from './tables.ts';

export interface AppliedConfiguration {
  /** `bpc_…` */
  readonly configuration_id: string;
  /** What the file said, as JSON. */
  readonly said: string;
  readonly applied_at: string;
}

/** Queries on the portal configurations of apps. */
export function portalConfigurationAdmin(db: Kysely<Tables>, clock: StoreClock) {
  return {
    /** Has the app use a configuration, and remembers what was applied to it. @throws {NotFoundError} */
    async applyPortalConfiguration(appId: string, configurationId: string, said: string): Promise<void> {
      const applied = { configuration_id: configurationId, said, applied_at: clock.now().toISOString() };
      await db.transaction().execute(async (transaction) => {
        const app = transaction.updateTable('apps').set({ portal_configuration: configurationId });
        const { numUpdatedRows } = await app.where('id', '=', appId).executeTakeFirst();
        if (numUpdatedRows === 0n) throw new NotFoundError('app', appId);
        const insert = transaction.insertInto('portal_configurations').values({ app_id: appId, ...applied });
        await insert.onConflict((c) => c.column('app_id').doUpdateSet(applied)).execute();
      });
    },

    /** What was last applied to the configuration that an app uses; undefined if nothing was. */
    async appliedPortalConfiguration(appId: string): Promise<AppliedConfiguration | undefined> {
      return db
        .selectFrom('portal_configurations')
        .innerJoin('apps', (join) =>
          join
            .onRef('apps.id', '=', 'portal_configurations.app_id')
            .onRef('apps.portal_configuration', '=', 'portal_configurations.configuration_id'),
        )
        .select(['configuration_id', 'said', 'applied_at'])
        .where('app_id', '=', appId)
        .executeTakeFirst();
    },
  };
}
