/** Writes what a refresh found into the mirror, inside the transaction that ends its claim. */
import type {
  OnConflictBuilder,
  OnConflictDoNothingBuilder,
  OnConflictUpdateBuilder,
  Transaction,
} from 'kysely';
import type { CustomerState, Product, Scope } from '../billing/customer-state.ts';
import type { Claim, Findings } from '../billing/mirror-ports.ts';
import { requestRefresh } from './request-refresh.ts';
import type { Tables } from './tables.ts';

type Db = Transaction<Tables>;

/** Rows in one statement; SQLite takes 32,766 parameters. */
const CHUNK = 500;

/** @param now Milliseconds since 1970. */
export async function writeFindings(db: Db, claim: Claim, findings: Findings, now: number): Promise<void> {
  const { scope, subject } = claim;
  switch (findings.kind) {
    case 'customer':
      return writeCustomer(db, scope, findings.state, now);
    case 'product':
      return findings.product
        ? writeProducts(db, scope, [findings.product], (conflict) =>
            conflict.doUpdateSet(({ ref }) => ({ state: ref('excluded.state') })),
          )
        : deleteProduct(db, scope, subject);
    case 'again':
      await requestRefresh(db, [{ scope, subject }], now);
      return;
    case 'owner':
      if (findings.customerId !== undefined)
        await requestRefresh(db, [{ scope, subject: findings.customerId }], now);
  }
}

/** Replaces all: what the provider does not have any more is gone here too. */
async function writeCustomer(db: Db, scope: Scope, state: CustomerState, now: number): Promise<void> {
  const key = { account: scope.account, livemode: Number(scope.livemode) };
  const { customerId, deleted, subscriptions, invoices, products } = state;
  await db
    .insertInto('mirror_customers')
    .values({ ...key, id: customerId, deleted: Number(deleted), refreshed_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['account', 'livemode', 'id'])
        .doUpdateSet({ deleted: Number(deleted), refreshed_at: now }),
    )
    .execute();
  for (const [table, objects] of [
    ['mirror_subscriptions', subscriptions],
    ['mirror_invoices', invoices],
  ] as const) {
    await db
      .deleteFrom(table)
      .where('account', '=', key.account)
      .where('livemode', '=', key.livemode)
      .where('customer_id', '=', customerId)
      .execute();
    for (let at = 0; at < objects.length; at += CHUNK) {
      const rows = objects.slice(at, at + CHUNK).map((object) => ({
        ...key,
        id: object.id,
        customer_id: customerId,
        created_at: object.createdAt,
        status: object.status,
        state: JSON.stringify(object),
      }));
      await db.insertInto(table).values(rows).execute();
    }
  }
  // What was known already has been refreshed by itself since.
  await writeProducts(db, scope, products, (conflict) => conflict.doNothing());
}

async function writeProducts(
  db: Db,
  { account, livemode }: Scope,
  products: readonly Product[],
  onConflict: (
    conflict: OnConflictBuilder<Tables, 'mirror_products'>,
  ) =>
    | OnConflictDoNothingBuilder<Tables, 'mirror_products'>
    | OnConflictUpdateBuilder<Tables, 'mirror_products'>,
): Promise<void> {
  if (products.length === 0) return;
  await db
    .insertInto('mirror_products')
    .values(
      products.map((product) => ({
        account,
        livemode: Number(livemode),
        id: product.id,
        state: JSON.stringify(product),
      })),
    )
    .onConflict((conflict) => onConflict(conflict.columns(['account', 'livemode', 'id'])))
    .execute();
}

async function deleteProduct(db: Db, { account, livemode }: Scope, id: string): Promise<void> {
  await db
    .deleteFrom('mirror_products')
    .where('account', '=', account)
    .where('livemode', '=', Number(livemode))
    .where('id', '=', id)
    .execute();
}
