/** The public keys that apps sign their users' tokens with. */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export class AppKeyStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** The app's issuer and public keys (PEM); undefined if there is no such app. */
  async find(appId: string): Promise<{ issuer: string | null; publicKeys: string[] } | undefined> {
    const app = await this.#db.selectFrom('apps').select('issuer').where('id', '=', appId).executeTakeFirst();
    if (!app) return undefined;
    const keys = await this.#db
      .selectFrom('app_keys')
      .select('public_key')
      .where('app_id', '=', appId)
      .orderBy('created_at', 'desc')
      .execute();
    return { issuer: app.issuer, publicKeys: keys.map((key) => key.public_key) };
  }
}
