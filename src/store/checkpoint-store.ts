/** How far something has come. */
import type { Kysely } from 'kysely';
import type { Scope } from '../billing/customer-state.ts';
import type { Checkpoints } from '../billing/mirror-ports.ts';
import type { Tables } from './tables.ts';

export class SqlCheckpoints implements Checkpoints {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async read({ account, livemode }: Scope, name: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('checkpoints')
      .select('value')
      .where('account', '=', account)
      .where('livemode', '=', Number(livemode))
      .where('name', '=', name)
      .executeTakeFirst();
    return row?.value ?? undefined;
  }

  async write({ account, livemode }: Scope, name: string, value: string | undefined): Promise<void> {
    const row = { account, livemode: Number(livemode), name, value: value ?? null };
    await this.#db
      .insertInto('checkpoints')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['account', 'livemode', 'name']).doUpdateSet({ value: row.value }),
      )
      .execute();
  }
}
