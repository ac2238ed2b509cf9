/** All tables of ours, by name, each with its primary key: in an order in which no row comes before one that it refers to. */
import type { Tables } from './tables.ts';

type Kind<T> = T extends string ? 'text' : 'integer';

export const TABLE_KEYS = {
  apps: { id: 'text' },
  portal_configurations: { app_id: 'text' },
  app_keys: { id: 'text' },
  app_origins: { app_id: 'text', origin: 'text' },
  app_api_keys: { id: 'text' },
  operator_keys: { id: 'text' },
  tenants: { id: 'text' },
  tenant_members: { tenant_id: 'text', subject: 'text' },
  api_keys: { id: 'text' },
  customer_bindings: { tenant_id: 'text', stripe_account: 'text', livemode: 'integer' },
  checkouts: { tenant_id: 'text', stripe_account: 'text', livemode: 'integer' },
  idempotency_keys: { principal: 'text', key_hash: 'text' },
  audit_events: { id: 'text' },
  audit_retention: { until: 'text' },
  inbox: { event_id: 'text' },
  refresh: { account: 'text', livemode: 'integer', subject: 'text' },
  mirror_customers: { account: 'text', livemode: 'integer', id: 'text' },
  mirror_subscriptions: { account: 'text', livemode: 'integer', id: 'text' },
  mirror_invoices: { account: 'text', livemode: 'integer', id: 'text' },
  mirror_products: { account: 'text', livemode: 'integer', id: 'text' },
  checkpoints: { account: 'text', livemode: 'integer', name: 'text' },
} satisfies { [T in keyof Tables]: { [C in keyof Tables[T]]?: Kind<Tables[T][C]> } };

export type TableName = keyof Tables;

export const TABLE_NAMES = Object.keys(TABLE_KEYS) as readonly TableName[];

/** A column of a primary key. */
export interface KeyColumn {
  readonly name: string;
  readonly kind: 'text' | 'integer';
}

export const keyOf = (table: TableName): readonly KeyColumn[] =>
  Object.entries(TABLE_KEYS[table]).map(([name, kind]) => ({ name, kind }));
