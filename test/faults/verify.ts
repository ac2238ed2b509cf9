/** What has to be true of the store and of Stripe, whatever has happened. */
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import type { StoreLocation } from '../../src/store/store.ts';
import type { Promised } from './load.ts';
import type { World } from './world.ts';

type Row = Record<string, unknown>;

async function rows(location: StoreLocation, sql: string): Promise<Row[]> {
  if (typeof location === 'string') {
    const database = new DatabaseSync(location, { timeout: 5000 });
    const found = database.prepare(sql).all() as Row[];
    database.close();
    return found;
  }
  const client = new Client({ connectionString: location.postgres });
  await client.connect();
  const found = await client.query(sql);
  await client.end();
  return found.rows;
}

/** @returns What was answered, and is not in the store, one line each. */
export async function missing(world: World, { audited, events }: Promised): Promise<string[]> {
  const audits = await rows(world.location, 'select request_id, outcome from audit_events');
  const outcomes = new Map(audits.map(({ request_id, outcome }) => [request_id, outcome]));
  const inbox = await rows(world.location, 'select event_id from inbox');
  const kept = new Set(inbox.map(({ event_id }) => event_id));
  return [
    ...audited
      .filter(({ requestId, outcome }) => outcomes.get(requestId) !== outcome)
      .map(({ requestId, name, outcome }) => `audit of ${name} ${requestId}: ${outcome}`),
    ...events.filter((id) => !kept.has(id)).map((id) => `event ${id}`),
  ];
}

/** @returns What is wrong with the file, and with customers: each tenant has one, and it is the one that is stored. */
export async function flaws(world: World): Promise<string[]> {
  const { location, provider } = world;
  const found: string[] = [];
  if (typeof location === 'string')
    for (const { integrity_check } of await rows(location, 'pragma integrity_check'))
      if (integrity_check !== 'ok') found.push(`integrity: ${integrity_check}`);
  const owners = new Map<string, string[]>();
  for await (const { id, metadata } of provider.client.customers.list({ limit: 100 })) {
    const tenant = metadata.gangway_tenant ?? '';
    owners.set(tenant, [...(owners.get(tenant) ?? []), id]);
  }
  for (const [tenant, ids] of owners) if (ids.length > 1) found.push(`customers of ${tenant}: ${ids}`);
  const bindings = await rows(location, 'select tenant_id, customer_id from customer_bindings');
  for (const { tenant_id, customer_id } of bindings)
    if (customer_id !== null && !owners.get(String(tenant_id))?.includes(String(customer_id)))
      found.push(`binding of ${tenant_id}: ${customer_id}`);
  return found;
}
