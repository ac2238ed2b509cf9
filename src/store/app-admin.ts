/** What the command line reads and writes of apps, their keys and their origins. */
import type { Kysely } from 'kysely';
import type { StoreClock } from './clock.ts';
import { AlreadyExistsError, NotFoundError } from './errors.ts';
import type { Tables } from './tables.ts';

export interface NewApp {
  /** A UUID, if the app has one already elsewhere. */
  readonly id?: string | undefined;
  readonly name: string;
  /** The `iss` that its tokens carry. */
  readonly issuer?: string | undefined;
  /** `bpc_…`, in place of the account's default. */
  readonly portalConfiguration?: string | undefined;
}

/** The app's row. @throws {NotFoundError} */
export async function findApp(db: Kysely<Tables>, id: string) {
  const app = await db.selectFrom('apps').selectAll().where('id', '=', id.toLowerCase()).executeTakeFirst();
  if (!app) throw new NotFoundError('app', id);
  return app;
}

/** Queries on apps. Ids are taken in any case and kept in lower case. */
export function appAdmin(db: Kysely<Tables>, clock: StoreClock) {
  const now = () => clock.now().toISOString();

  async function updateApp(id: string, change: Partial<Tables['apps']>): Promise<void> {
    const apps = db.updateTable('apps').set(change).where('id', '=', id.toLowerCase());
    if ((await apps.executeTakeFirst()).numUpdatedRows === 0n) throw new NotFoundError('app', id);
  }

  async function listOrigins(appId: string): Promise<string[]> {
    const app = await findApp(db, appId);
    const origins = db.selectFrom('app_origins').select('origin').where('app_id', '=', app.id);
    return (await origins.orderBy('origin').execute()).map(({ origin }) => origin);
  }

  /** Newest first, as they are tried. */
  async function listAppKeys(appId: string) {
    const app = await findApp(db, appId);
    const keys = db.selectFrom('app_keys').select(['id', 'public_key', 'created_at']);
    return keys.where('app_id', '=', app.id).orderBy('created_at', 'desc').execute();
  }

  return {
    listOrigins,
    listAppKeys,

    /** @returns Its id. @throws {AlreadyExistsError} */
    async createApp({ id = clock.newId(), name, issuer, portalConfiguration }: NewApp): Promise<string> {
      const app = {
        id: id.toLowerCase(),
        name,
        issuer: issuer ?? null,
        portal_configuration: portalConfiguration ?? null,
        disabled_at: null,
        created_at: now(),
      };
      const insert = db.insertInto('apps').values(app);
      const { numInsertedOrUpdatedRows } = await insert.onConflict((c) => c.doNothing()).executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n)
        throw new AlreadyExistsError('app', `There is an app ${app.id} already`);
      return app.id;
    },

    listApps() {
      return db.selectFrom('apps').selectAll().orderBy('created_at').execute();
    },

    /** The app with its keys and origins. @throws {NotFoundError} */
    async showApp(id: string) {
      const app = await findApp(db, id);
      return { ...app, keys: await listAppKeys(app.id), origins: await listOrigins(app.id) };
    },

    /** An app that is disabled already keeps the time at which it was. @throws {NotFoundError} */
    async setAppEnabled(id: string, enabled: boolean): Promise<void> {
      const { disabled_at } = await findApp(db, id);
      await updateApp(id, { disabled_at: enabled ? null : (disabled_at ?? now()) });
    },

    /** @param configuration `bpc_…`, or null for the account's default. @throws {NotFoundError} */
    async setPortalConfiguration(id: string, configuration: string | null): Promise<void> {
      await updateApp(id, { portal_configuration: configuration });
    },

    /** @param issuer The `iss` that its tokens carry. @throws {NotFoundError} */
    async setIssuer(id: string, issuer: string): Promise<void> {
      await updateApp(id, { issuer });
    },

    /**
     * Registers a public key (PEM, SPKI).
     *
     * @returns Its id: the old one if the app has the key already.
     * @throws {NotFoundError} If there is no such app.
     */
    async addAppKey(appId: string, publicKey: string): Promise<string> {
      const app = await findApp(db, appId);
      // In one transaction, or the row found could be removed before its id is read.
      return db.transaction().execute(async (transaction) => {
        const key = { id: clock.newId(), app_id: app.id, public_key: publicKey, created_at: now() };
        const insert = transaction.insertInto('app_keys').values(key);
        await insert.onConflict((c) => c.columns(['app_id', 'public_key']).doNothing()).execute();
        const stored = transaction.selectFrom('app_keys').select('id').where('app_id', '=', app.id);
        return (await stored.where('public_key', '=', publicKey).executeTakeFirstOrThrow()).id;
      });
    },

    /** @throws {NotFoundError} If the app has no such key. */
    async removeAppKey(appId: string, keyId: string): Promise<void> {
      const app = await findApp(db, appId);
      const keys = db.deleteFrom('app_keys').where('app_id', '=', app.id);
      const { numDeletedRows } = await keys.where('id', '=', keyId.toLowerCase()).executeTakeFirst();
      if (numDeletedRows === 0n) throw new NotFoundError('app key', keyId);
    },

    /**
     * @param origin As `parseOrigin` returns it.
     * @returns Whether it is new.
     * @throws {NotFoundError} If there is no such app.
     */
    async addOrigin(appId: string, origin: string): Promise<boolean> {
      const app = await findApp(db, appId);
      const insert = db.insertInto('app_origins').values({ app_id: app.id, origin, created_at: now() });
      const { numInsertedOrUpdatedRows } = await insert.onConflict((c) => c.doNothing()).executeTakeFirst();
      return numInsertedOrUpdatedRows !== 0n;
    },

    /** @throws {NotFoundError} If the app does not allow it. */
    async removeOrigin(appId: string, origin: string): Promise<void> {
      const app = await findApp(db, appId);
      const origins = db.deleteFrom('app_origins').where('app_id', '=', app.id);
      const { numDeletedRows } = await origins.where('origin', '=', origin).executeTakeFirst();
      if (numDeletedRows === 0n) throw new NotFoundError('origin', origin);
    },
  };
}
