/** Whether anything can be written. */
import { type Kysely, sql } from 'kysely';

/**
 * Nothing is asked of the database as long as all goes well: a portal is opened right after the tenant was read. Once something has failed
 * because the store could not be used, each caller first tries to write, until one can.
 */
export class Doubt {
  #inDoubt = false;
  #clearing: Promise<void> | undefined;

  readonly raise = (): void => {
    this.#inDoubt = true;
  };

  /** @throws {BillingError} STORE_UNAVAILABLE */
  async clear(db: Kysely<unknown>): Promise<void> {
    if (!this.#inDoubt) return;
    // Who comes meanwhile waits for the same try.
    this.#clearing ??= this.#write(db).finally(() => {
      this.#clearing = undefined;
    });
    await this.#clearing;
  }

  async #write(db: Kysely<unknown>): Promise<void> {
    // The row is nobody's checkpoint.
    await sql`insert into checkpoints (account, livemode, name, value) values ('', 0, 'writable', null)
      on conflict (account, livemode, name) do update set value = null`.execute(db);
    this.#inDoubt = false;
  }
}
