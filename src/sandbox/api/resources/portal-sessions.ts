import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { newId, type World } from '../../world.ts';
import { noPortalConfiguration } from '../errors.ts';
import { object, oneOf, required, text, type Values } from '../form.ts';
import { find } from '../objects.ts';
import { route } from '../route.ts';
import { defaultConfiguration, findConfiguration } from './portal-configurations.ts';
import { flowOf, flows } from './portal-flow.ts';
import { returnUrl } from './return-url.ts';

// An address not opened within five minutes is of no use any more; an opened one lasts an hour.
const unopened = 5 * 60;
const opened = 60 * 60;

const locales =
  'auto bg cs da de el en en-AU en-CA en-GB en-IE en-IN en-NZ en-SG es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'.split(
    ' ',
  );

const fields = {
  configuration: text,
  customer: required(text),
  flow_data: object(flows),
  locale: oneOf(...locales),
  on_behalf_of: text,
  return_url: returnUrl,
};

export const portalSessionRoutes = [route('POST', '/v1/billing_portal/sessions', fields, create)];

function create(world: World, params: Values<typeof fields>): Stripe.BillingPortal.Session {
  const customer = find<Stripe.Customer>(world, 'customer', params.customer, 'customer').id;
  const configuration = chosen(world, params.configuration);
  const secret = `${world.livemode ? 'live' : 'test'}_${world.random(64)}`;
  const session: Stripe.BillingPortal.Session = {
    id: newId(world, 'bps'),
    object: 'billing_portal.session',
    configuration: configuration.id,
    created: world.now(),
    customer,
    customer_account: null,
    flow: flowOf(world, params.flow_data, customer),
    livemode: world.livemode,
    locale: params.locale ?? null,
    on_behalf_of: params.on_behalf_of ?? null,
    return_url: params.return_url ?? configuration.default_return_url,
    url: `${world.url()}/p/session/${secret}`,
  };
  const sql = 'insert into portal_sessions (secret, expires, json) values (?, ?, ?)';
  world.storage.run('delete from portal_sessions where expires < ?', world.now());
  // The address opens the portal by itself, so only a digest of its secret is kept.
  const kept: OpenSession = { customer, return_url: session.return_url };
  world.storage.run(sql, digest(secret), world.now() + unopened, JSON.stringify(kept));
  return session;
}

function chosen(world: World, id: string | undefined) {
  const configuration =
    id === undefined ? defaultConfiguration(world) : findConfiguration(world, id, 'configuration');
  if (configuration === undefined) throw noPortalConfiguration(world.livemode);
  return configuration;
}

/** What a visitor's address leads to. */
export interface OpenSession {
  readonly customer: string;
  readonly return_url: string | null;
}

/** The session behind an address's secret, if it is still open; a visit keeps it open for another hour. */
export function openSession(world: World, secret: string): OpenSession | undefined {
  const now = world.now();
  const row = world.storage.one(
    'select json from portal_sessions where secret = ? and expires > ?',
    digest(secret),
    now,
  );
  if (row === undefined) return undefined;
  world.storage.run('update portal_sessions set expires = ? where secret = ?', now + opened, digest(secret));
  return JSON.parse(String(row.json));
}

const digest = (secret: string) => createHash('sha256').update(secret).digest('hex');
