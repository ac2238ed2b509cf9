import type { Kysely } from 'kysely';
import type { ApiKeyMode, AppApiKeyType } from '../../billing/api-keys.ts';
import type { ApiKey, KeyQueries } from '../../provisioning/ports.ts';
import type { Tables } from '../tables.ts';
import { mapped, part } from './page.ts';

/** Queries on keys of tenants. */
export function tenantKeyQueries(db: Kysely<Tables>): KeyQueries {
  const keys = () =>
    db
      .selectFrom('api_keys')
      .innerJoin('tenants', 'tenants.id', 'api_keys.tenant_id')
      .selectAll('api_keys')
      .select(['tenant_id as owner_id', 'app_id']);
  return {
    async find(id) {
      const row = await keys().where('api_keys.id', '=', id).executeTakeFirst();
      return row && read(row);
    },
    async list({ ownerId, appId }, slice) {
      let all = keys();
      if (ownerId !== undefined) all = all.where('tenant_id', '=', ownerId);
      if (appId !== undefined) all = all.where('app_id', '=', appId);
      return mapped(await part(all, { by: ['api_keys.created_at', 'api_keys.id'], position }, slice), read);
    },
    async insert(key, { hash }) {
      await db
        .insertInto('api_keys')
        .values({ ...written(key), tenant_id: key.ownerId, hash })
        .onConflict((c) => c.doNothing())
        .execute();
    },
    async end(id, ends) {
      await db.updateTable('api_keys').set(ending(ends)).where('id', '=', id).execute();
    },
  };
}

/** Queries on keys of apps. */
export function appKeyQueries(db: Kysely<Tables>): KeyQueries {
  const keys = () => db.selectFrom('app_api_keys').selectAll().select('app_id as owner_id');
  return {
    async find(id) {
      const row = await keys().where('id', '=', id).executeTakeFirst();
      return row && read(row);
    },
    async list({ ownerId, appId }, slice) {
      let all = keys();
      if (ownerId !== undefined) all = all.where('app_id', '=', ownerId);
      if (appId !== undefined) all = all.where('app_id', '=', appId);
      return mapped(await part(all, { by: ['created_at', 'id'], position }, slice), read);
    },
    async insert(key, { hash }) {
      await db
        .insertInto('app_api_keys')
        .values({ ...written(key), app_id: key.ownerId, type: key.type ?? 'read', hash })
        .onConflict((c) => c.doNothing())
        .execute();
    },
    async end(id, ends) {
      await db.updateTable('app_api_keys').set(ending(ends)).where('id', '=', id).execute();
    },
  };
}

interface Row {
  readonly id: string;
  readonly owner_id: string;
  readonly app_id: string;
  readonly type?: string;
  readonly mode: string;
  readonly prefix: string;
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
  readonly last_used_at: string | null;
}

const position = ({ created_at, id }: Row) => [created_at, id] as const;

const read = (row: Row): ApiKey => ({
  id: row.id,
  ownerId: row.owner_id,
  appId: row.app_id,
  type: row.type as AppApiKeyType | undefined,
  mode: row.mode as ApiKeyMode,
  prefix: row.prefix,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  lastUsedAt: row.last_used_at,
});

const written = (key: ApiKey) => ({
  id: key.id,
  mode: key.mode,
  prefix: key.prefix,
  created_at: key.createdAt,
  expires_at: key.expiresAt,
  revoked_at: key.revokedAt,
  last_used_at: key.lastUsedAt,
});

const ending = ({ expiresAt, revokedAt }: Pick<ApiKey, 'expiresAt' | 'revokedAt'>) => ({
  expires_at: expiresAt,
  revoked_at: revokedAt,
});
