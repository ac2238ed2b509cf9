/** Rows in all tables, with keys that languages, UTF-16 and bytes each order in another way. */

import { openTarget } from '../../../src/store/copy/sides.ts';
import type { RawStore, Row } from '../../../src/store/existing.ts';
import { DEFAULT_POOL, type StoreLocation } from '../../../src/store/location.ts';
import { TABLE_NAMES, type TableName } from '../../../src/store/table-keys.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { rows } from '../../support/database.ts';

const AT = '2026-11-24T10:00:00.000Z';
/** More than an integer of 32 bits. */
const MILLISECONDS = 1_795_000_000_123;
const PREFIXES = ['a', 'B', 'Z', 'z', 'é', '-', '_', '\uffee', '😀', 'ä'];

/** The key of row `n`: others sort before and behind it. */
const key = (n: number): string => `${PREFIXES[n % PREFIXES.length]}${n}`;

/** Row `n` of each table: what it refers to is row `n` as well. */
const ROW: { readonly [T in keyof Tables]: (id: string, n: number) => Tables[T] } = {
  apps: (id) => ({
    id,
    name: 'Ä "quoted" \n\t\\',
    issuer: null,
    portal_configuration: null,
    disabled_at: null,
    created_at: AT,
  }),
  portal_configurations: (id) => ({ app_id: id, configuration_id: 'bpc_1', said: '{}', applied_at: AT }),
  app_keys: (id) => ({ id, app_id: id, public_key: '-----BEGIN', created_at: AT }),
  app_origins: (id) => ({ app_id: id, origin: 'https://app.example.com', created_at: AT }),
  app_api_keys: (id) => ({ ...apiKey(`app ${id}`), id, app_id: id, type: 'read' }),
  operator_keys: (id, n) => ({
    ...withoutEnd(apiKey(`operator ${id}`)),
    id,
    scopes: 'read write',
    app_id: n % 2 ? id : null,
  }),
  tenants: (id) => ({
    id,
    app_id: id,
    name: '',
    default_return_url: null,
    deactivated_at: null,
    created_at: AT,
  }),
  tenant_members: (id) => ({ tenant_id: id, subject: `${id}@example.com`, created_at: AT }),
  api_keys: (id) => ({ ...apiKey(id), id, tenant_id: id }),
  customer_bindings: (id, n) => ({
    tenant_id: id,
    stripe_account: 'acct_1',
    livemode: n % 2,
    customer_id: `cus_${id}`,
    attempt: n,
    updated_at: AT,
  }),
  checkouts: (id, n) => ({ tenant_id: id, stripe_account: 'acct_1', livemode: n % 2, attempt: n }),
  idempotency_keys: (id) => ({
    principal: 'operator:1',
    key_hash: id,
    fingerprint: 'f',
    status: 200,
    sealed: 's',
    at: AT,
  }),
  audit_events: (id) => ({
    id,
    at: AT,
    request_id: 'r',
    dialect: 'd',
    principal: 'cli',
    app_id: 'a',
    tenant_id: 't',
    action: 'x',
    outcome: 'succeeded',
    provider_request_id: null,
    changes: '[]',
  }),
  audit_retention: (id) => ({ until: id }),
  inbox: (id, n) => ({
    event_id: id,
    kind: 'thin',
    type: 'v1.x',
    account: 'acct_1',
    livemode: 0,
    object_id: null,
    subject: 'cus_1',
    refused: null,
    created_at: MILLISECONDS,
    received_at: MILLISECONDS + n,
    deliveries: 1,
    turn: n % 2 ? n : null,
  }),
  refresh: (id, n) => ({
    account: 'acct_1',
    livemode: n % 2,
    subject: id,
    requested: n,
    done: 0,
    attempts: 0,
    run_after: MILLISECONDS,
    lease_until: 0,
    epoch: n,
    last_error: null,
  }),
  mirror_customers: (id, n) => ({
    account: 'acct_1',
    livemode: n % 2,
    id,
    deleted: 0,
    refreshed_at: MILLISECONDS,
  }),
  mirror_subscriptions: (id, n) => mirrored(id, n),
  mirror_invoices: (id, n) => mirrored(id, n),
  mirror_products: (id, n) => ({ account: 'acct_1', livemode: n % 2, id, state: '{}' }),
  checkpoints: (id, n) => ({ account: 'acct_1', livemode: n % 2, name: id, value: n % 2 ? 'v' : null }),
};

function apiKey(hash: string) {
  return {
    mode: 'test',
    prefix: 'hb_test_abcd',
    hash,
    created_at: AT,
    expires_at: null,
    revoked_at: null,
    last_used_at: AT,
  };
}

const withoutEnd = <T extends { expires_at: unknown }>({
  expires_at: _,
  ...rest
}: T): Omit<T, 'expires_at'> => rest;

const mirrored = (id: string, n: number) => ({
  account: 'acct_1',
  livemode: n % 2,
  id,
  customer_id: 'cus_1',
  created_at: 1_795_000_000,
  status: n % 2 ? 'active' : null,
  state: JSON.stringify({ n }),
});

/** Fills an empty store: so many rows in each table, and in some as many as are said. */
export async function fill(
  location: StoreLocation,
  count: number,
  more: Partial<Record<TableName, number>> = {},
): Promise<void> {
  const store = await openTarget(location, DEFAULT_POOL);
  try {
    for (const table of TABLE_NAMES) await insert(store, table, more[table] ?? count);
  } finally {
    await store.engine.close();
  }
}

async function insert({ db }: RawStore, table: TableName, count: number): Promise<void> {
  const made = Array.from({ length: count }, (_, n) => ({ ...ROW[table](key(n), n) }) as unknown as Row);
  for (let from = 0; from < count; from += 1000)
    await db
      .insertInto(table)
      .values(made.slice(from, from + 1000))
      .execute();
}

/** All rows of all tables, each list in an order that is the same on both engines. */
export async function contents(location: StoreLocation) {
  const found: Record<string, readonly string[]> = {};
  for (const table of TABLE_NAMES)
    found[table] = (await rows(location, `select * from ${table}`))
      .map((row) => JSON.stringify(Object.entries(row).toSorted()))
      .toSorted();
  return found;
}
