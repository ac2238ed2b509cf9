/** Finds what an actor names; what is another app's does not exist for an actor of one app. */
import { BillingError } from '../billing/errors.ts';
import { type Actor, knowsApp } from './actor.ts';
import type { App, Queries, Tenant } from './ports.ts';

/** Ids may be written in either case (RFC 9562, section 4). @throws {BillingError} APP_UNKNOWN */
export async function findApp({ apps }: Pick<Queries, 'apps'>, actor: Actor, id: string): Promise<App> {
  const app = await apps.find(id.toLowerCase());
  if (!app || !knowsApp(actor, app.id)) throw new BillingError('APP_UNKNOWN', `There is no app ${id}`);
  return app;
}

/** @throws {BillingError} TENANT_UNKNOWN */
export async function findTenant(
  { tenants }: Pick<Queries, 'tenants'>,
  actor: Actor,
  id: string,
): Promise<Tenant> {
  const tenant = await tenants.find(id.toLowerCase());
  if (!tenant || !knowsApp(actor, tenant.appId))
    throw new BillingError('TENANT_UNKNOWN', `There is no tenant ${id}`);
  return tenant;
}
