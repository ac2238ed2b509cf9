/** The copy of the provider's state, as it is read. */
import type { Kysely } from 'kysely';
import type { Invoice, Product, Scope, Subscription } from '../billing/customer-state.ts';
import type { InvoicePage, MirrorStore, Standing } from '../billing/mirror-ports.ts';
import type { Tables } from './tables.ts';
import { tenantsCustomers } from './tenants-customers.ts';

/** Subscriptions whose first payment never came. */
const NEVER_BEGAN = ['incomplete', 'incomplete_expired'];

export class SqlMirrorStore implements MirrorStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async isOurs(scope: Scope, customerId: string): Promise<boolean> {
    return (await tenantsCustomers(this.#db, [{ scope, subject: customerId }])).size > 0;
  }

  async customerOf(scope: Scope, objectId: string): Promise<string | undefined> {
    const table = objectId.startsWith('in_') ? 'mirror_invoices' : 'mirror_subscriptions';
    const row = await this.#from(table, scope)
      .where('id', '=', objectId)
      .select('customer_id')
      .executeTakeFirst();
    return row?.customer_id;
  }

  async knowsProduct(scope: Scope, productId: string): Promise<boolean> {
    return (await this.#products(scope, [productId])).length > 0;
  }

  async drifted(scope: Scope, subscriptions: readonly Subscription[]): Promise<readonly string[]> {
    if (subscriptions.length === 0) return [];
    const kept = await this.#from('mirror_subscriptions', scope)
      .where(
        'id',
        'in',
        subscriptions.map(({ id }) => id),
      )
      .select(['id', 'state'])
      .execute();
    const states = new Map(kept.map(({ id, state }) => [id, state]));
    const others = subscriptions.filter((one) => states.get(one.id) !== JSON.stringify(one));
    if (others.length === 0) return [];
    const rows = await this.#db
      .selectFrom('customer_bindings')
      .where('stripe_account', '=', scope.account)
      .where('livemode', '=', Number(scope.livemode))
      .where('customer_id', 'in', [...new Set(others.map(({ customerId }) => customerId))])
      .where(({ exists, not, selectFrom }) =>
        not(
          exists(
            selectFrom('refresh')
              .select('subject')
              .where('account', '=', scope.account)
              .where('livemode', '=', Number(scope.livemode))
              .whereRef('subject', '=', 'customer_bindings.customer_id')
              .whereRef('done', '<', 'requested'),
          ),
        ),
      )
      .select('customer_id')
      .execute();
    return rows.flatMap(({ customer_id }) => customer_id ?? []);
  }

  async standing({ account, livemode }: Scope, customerId: string): Promise<Standing> {
    const key = { account, livemode: Number(livemode) };
    const row = await this.#db
      .selectNoFrom(({ exists, or, selectFrom }) => {
        const customer = selectFrom('mirror_customers')
          .where('account', '=', key.account)
          .where('livemode', '=', key.livemode)
          .where('id', '=', customerId);
        return [
          customer.select('refreshed_at').as('refreshed_at'),
          customer.select('deleted').as('deleted'),
          selectFrom('refresh')
            .where('account', '=', key.account)
            .where('livemode', '=', key.livemode)
            .where('subject', '=', customerId)
            .whereRef('done', '<', 'requested')
            .select('requested')
            .as('due_turn'),
          or([
            exists(
              selectFrom('mirror_subscriptions')
                .where('account', '=', key.account)
                .where('livemode', '=', key.livemode)
                .where('customer_id', '=', customerId)
                .where('status', 'not in', NEVER_BEGAN)
                .select('id'),
            ),
            exists(
              selectFrom('mirror_invoices')
                .where('account', '=', key.account)
                .where('livemode', '=', key.livemode)
                .where('customer_id', '=', customerId)
                .where('status', '=', 'paid')
                .select('id'),
            ),
          ]).as('ever_subscribed'),
        ];
      })
      .executeTakeFirstOrThrow();
    return {
      refreshedAt: row.refreshed_at ?? undefined,
      dueTurn: row.due_turn ?? undefined,
      deleted: Boolean(row.deleted),
      everSubscribed: Boolean(row.ever_subscribed),
    };
  }

  async subscriptions(scope: Scope, customerId: string): Promise<readonly Subscription[]> {
    const rows = await this.#from('mirror_subscriptions', scope)
      .where('customer_id', '=', customerId)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .select('state')
      .execute();
    return rows.map(({ state }) => JSON.parse(state));
  }

  async products(scope: Scope, ids: readonly string[]): Promise<readonly Product[]> {
    const rows = ids.length === 0 ? [] : await this.#products(scope, ids);
    return rows.map(({ state }) => JSON.parse(state));
  }

  async invoices(
    scope: Scope,
    customerId: string,
    { limit, after, offset = 0 }: Parameters<MirrorStore['invoices']>[2],
  ): Promise<InvoicePage | undefined> {
    const all = this.#from('mirror_invoices', scope)
      .where('customer_id', '=', customerId)
      .where('status', '!=', 'draft');
    const anchor =
      after === undefined
        ? undefined
        : await all.where('id', '=', after).select(['created_at', 'id']).executeTakeFirst();
    if (after !== undefined && !anchor) return undefined;
    const page = anchor
      ? all.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('created_at', 'id'), '<', tuple(anchor.created_at, anchor.id)),
        )
      : all;
    const rows = await page
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .offset(offset)
      .select('state')
      .execute();
    const { total } = await all
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    const invoices = rows.slice(0, limit).map(({ state }): Invoice => JSON.parse(state));
    return { invoices, total: Number(total), hasMore: rows.length > limit };
  }

  #products({ account, livemode }: Scope, ids: readonly string[]) {
    return this.#db
      .selectFrom('mirror_products')
      .select('state')
      .where('account', '=', account)
      .where('livemode', '=', Number(livemode))
      .where('id', 'in', ids)
      .execute();
  }

  #from(table: 'mirror_subscriptions' | 'mirror_invoices', { account, livemode }: Scope) {
    return this.#db.selectFrom(table).where('account', '=', account).where('livemode', '=', Number(livemode));
  }
}
