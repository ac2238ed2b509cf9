import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import type { Customer } from '../wire.ts';
import type { World } from '../world.ts';

// An address not opened within five minutes is of no use any more; an opened one lasts an hour.
const unopened = 5 * 60;
const opened = 60 * 60;

/** What a visitor's address leads to. */
export type OpenSession = Pick<
  Stripe.BillingPortal.Session,
  'after_expiration' | 'customer' | 'flow' | 'locale' | 'return_url'
> & { readonly configuration: string };

/** Keeps a session under its secret. The address opens the portal by itself, so only a digest of the secret is kept. */
export function keepSession(world: World, secret: string, session: Stripe.BillingPortal.Session): void {
  const { after_expiration = null, configuration, customer, flow, locale, return_url } = session;
  const kept: OpenSession = {
    after_expiration,
    configuration: String(configuration),
    customer,
    flow,
    locale,
    return_url,
  };
  const gone = `delete from portal_sessions where expires < ? and json ->> 'after_expiration' is null`;
  world.storage.run(gone, world.now());
  const sql = 'insert into portal_sessions (secret, expires, json) values (?, ?, ?)';
  world.storage.run(sql, digest(secret), world.now() + unopened, JSON.stringify(kept));
}

/** The session behind an address's secret, if it is still open; a visit keeps it open for another hour. */
export function openSession(world: World, secret: string): OpenSession | undefined {
  const kept = sessionOf(world, secret);
  if (kept === undefined || kept.expires <= world.now()) return undefined;
  prolong(world, secret);
  return kept.session;
}

/** The session behind an address that has expired, if its customer may log in to have it again. */
export function recoverableSession(world: World, secret: string): OpenSession | undefined {
  const kept = sessionOf(world, secret);
  if (kept === undefined || kept.expires > world.now() || !kept.session.after_expiration) return undefined;
  const until = kept.session.after_expiration.customer_login?.expires_at ?? Number.POSITIVE_INFINITY;
  return until > world.now() ? kept.session : undefined;
}

/**
 * Opens an expired session again for whoever gives the customer's e-mail address; Stripe sends a code there first.
 *
 * @returns Whether it is open now.
 */
export function recoverSession(world: World, secret: string, email: string): boolean {
  const session = recoverableSession(world, secret);
  if (session === undefined) return false;
  const customer = world.storage.get(session.customer) as Customer | undefined;
  if (!customer?.email || customer.email.toLowerCase() !== email.trim().toLowerCase()) return false;
  prolong(world, secret);
  return true;
}

function prolong(world: World, secret: string): void {
  const sql = 'update portal_sessions set expires = ? where secret = ?';
  world.storage.run(sql, world.now() + opened, digest(secret));
}

function sessionOf(world: World, secret: string): { session: OpenSession; expires: number } | undefined {
  const row = world.storage.one('select expires, json from portal_sessions where secret = ?', digest(secret));
  return row && { session: JSON.parse(String(row.json)), expires: Number(row.expires) };
}

const digest = (secret: string) => createHash('sha256').update(secret).digest('hex');
