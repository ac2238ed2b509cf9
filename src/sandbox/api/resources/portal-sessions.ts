import type Stripe from 'stripe';
import { keepSession } from '../../portal/open-session.ts';
import { newId, type World } from '../../world.ts';
import { invalid, noPortalConfiguration } from '../errors.ts';
import { integer, object, oneOf, required, text, type Values } from '../form.ts';
import { find } from '../objects.ts';
import { route } from '../route.ts';
import { defaultConfiguration, findConfiguration } from './portal-configurations.ts';
import { flowOf, flows } from './portal-flow.ts';
import { returnUrl } from './return-url.ts';

const locales =
  'auto bg cs da de el en en-AU en-CA en-GB en-IE en-IN en-NZ en-SG es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'.split(
    ' ',
  );

const fields = {
  after_expiration: object({
    customer_login: object({ expires_at: integer(0) }),
    type: required(oneOf('customer_login')),
  }),
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
    after_expiration: afterExpiration(world, params.after_expiration),
    configuration: configuration.id,
    created: world.now(),
    customer,
    customer_account: null,
    flow: flowOf(world, params.flow_data, customer, configuration.features),
    livemode: world.livemode,
    locale: params.locale ?? null,
    on_behalf_of: params.on_behalf_of ?? null,
    return_url: params.return_url ?? configuration.default_return_url,
    url: `${world.url()}/p/session/${secret}`,
  };
  keepSession(world, secret, session);
  return session;
}

function afterExpiration(world: World, given: Values<typeof fields>['after_expiration']) {
  if (given === undefined) return null;
  const expires_at = given.customer_login?.expires_at ?? null;
  if (expires_at !== null && expires_at <= world.now()) {
    const param = 'after_expiration[customer_login][expires_at]';
    throw invalid('`expires_at` must be in the future.', undefined, param);
  }
  return { customer_login: { expires_at }, type: given.type };
}

function chosen(world: World, id: string | undefined) {
  const configuration =
    id === undefined ? defaultConfiguration(world) : findConfiguration(world, id, 'configuration');
  if (configuration === undefined) throw noPortalConfiguration(world.livemode);
  return configuration;
}
