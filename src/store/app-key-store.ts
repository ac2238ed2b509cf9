/** What apps sign their users' tokens with, and where their pages are. */
import type { Kysely } from 'kysely';
import type { PublicKeyStore } from '../billing/ports.ts';
import type { Tables } from './tables.ts';

export interface StoredAppKeys {
  /** The `iss` that the app's tokens carry; null if it has none. */
  readonly issuer: string | null;
  /** PEM, the newest first. */
  readonly publicKeys: readonly string[];
  /** Whether the origin that was asked about is one of the app's allowed ones. */
  readonly originAllowed: boolean;
}

export class AppKeyStore implements PublicKeyStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** The app's issuer and public keys, and what was asked about an origin, in one query; undefined if there is no such app. */
  async find(appId: string, origin?: string): Promise<StoredAppKeys | undefined> {
    const rows = await this.#db
      .selectFrom('apps')
      .leftJoin('app_keys', 'app_keys.app_id', 'apps.id')
      .where('apps.id', '=', appId)
      .orderBy('app_keys.created_at', 'desc')
      .select(['issuer', 'public_key'])
      .select(({ exists, lit, selectFrom }) =>
        (origin === undefined
          ? lit(false)
          : exists(
              selectFrom('app_origins')
                .select('origin')
                .where('app_origins.app_id', '=', appId)
                .where('origin', '=', origin),
            )
        ).as('origin_allowed'),
      )
      .execute();
    const [row] = rows;
    if (!row) return undefined;
    return {
      issuer: row.issuer,
      publicKeys: rows.flatMap(({ public_key }) => public_key ?? []),
      originAllowed: Boolean(row.origin_allowed),
    };
  }

  async publicKeysOf(appId: string) {
    const rows = await this.#db
      .selectFrom('apps')
      .leftJoin('app_keys', 'app_keys.app_id', 'apps.id')
      .where('apps.id', '=', appId)
      .orderBy('app_keys.created_at', 'desc')
      .select(['disabled_at', 'app_keys.id', 'public_key', 'app_keys.created_at'])
      .execute();
    return {
      enabled: rows[0]?.disabled_at === null,
      keys: rows.flatMap(({ id, public_key, created_at }) =>
        id && public_key && created_at
          ? [{ id, publicKey: public_key, createdAt: new Date(created_at) }]
          : [],
      ),
    };
  }
}
