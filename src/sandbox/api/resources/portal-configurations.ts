import type Stripe from 'stripe';
import { newId, type World } from '../../world.ts';
import { bool, type Field, metadata, object, required, text, type Values } from '../form.ts';
import { changed, find, mergeMetadata } from '../objects.ts';
import { page, pageFields } from '../paging.ts';
import { route } from '../route.ts';
import { allFeatures, checkProducts, features, mergeFeatures } from './portal-features.ts';
import { returnUrl } from './return-url.ts';

type Configuration = Stripe.BillingPortal.Configuration;

const kind = 'billing_portal.configuration';
const profile = object({ headline: text, privacy_policy_url: text, terms_of_service_url: text });
const optionalReturnUrl: Field<string> = (raw, path) => (raw === '' ? '' : returnUrl(raw, path));
const common = {
  business_profile: profile,
  default_return_url: optionalReturnUrl,
  login_page: object({ enabled: required(bool) }),
  metadata,
  name: text,
};
const creation = { ...common, features: required(features) };
const change = { ...common, active: bool, features };

export const portalConfigurationRoutes = [
  route('POST', '/v1/billing_portal/configurations', creation, (world, params) => {
    const configuration = updated(world, blank(world, false), params);
    world.storage.insert(configuration);
    return shown(configuration);
  }),
  route(
    'GET',
    '/v1/billing_portal/configurations',
    { ...pageFields, active: bool, is_default: bool },
    (world, params) => {
      const where = ({ active, is_default }: Configuration) =>
        (params.active ?? active) === active && (params.is_default ?? is_default) === is_default;
      const url = '/v1/billing_portal/configurations';
      const found = page<Configuration>(world, { kind, url, where }, params);
      return { ...found, data: found.data.map(shown) };
    },
  ),
  route('GET', '/v1/billing_portal/configurations/:id', {}, (world, _, id) =>
    shown(findConfiguration(world, id, 'id')),
  ),
  route('POST', '/v1/billing_portal/configurations/:id', change, (world, params, id) => {
    const old = findConfiguration(world, id, 'id');
    const configuration = updated(world, { ...old, active: params.active ?? old.active }, params);
    world.storage.update(configuration);
    return shown(configuration);
  }),
];

/** Without the products, which Stripe tells of only if `expand` asks for them. */
function shown({ features, ...rest }: Configuration): Configuration {
  const { products: _, ...update } = features.subscription_update;
  return { ...rest, features: { ...features, subscription_update: update } };
}

/** The configuration with this id. */
export const findConfiguration = (world: World, id: string, param: string) =>
  find<Configuration>(world, kind, id, param, 'configuration');

/** The default configuration, as long as it is active. */
export function defaultConfiguration(world: World): Configuration | undefined {
  for (const kept of world.storage.walk(kind, {})) {
    const configuration = kept as Configuration;
    if (configuration.is_default && configuration.active) return configuration;
  }
  return undefined;
}

/** A new sandbox has a default configuration, as an account has after its portal settings were saved once. */
export function ensureDefaultConfiguration(world: World): void {
  if (world.storage.newest(kind) === undefined) world.storage.insert(blank(world, true));
}

function updated(
  world: World,
  old: Configuration,
  params: Omit<Values<typeof change>, 'active'>,
): Configuration {
  const { business_profile: given } = params;
  checkProducts(world, params.features);
  const { headline, privacy_policy_url, terms_of_service_url } = old.business_profile;
  const enabled = params.login_page?.enabled ?? old.login_page.enabled;
  return {
    ...old,
    business_profile: {
      headline: changed(given?.headline, headline),
      privacy_policy_url: changed(given?.privacy_policy_url, privacy_policy_url),
      terms_of_service_url: changed(given?.terms_of_service_url, terms_of_service_url),
    },
    default_return_url: changed(params.default_return_url, old.default_return_url),
    features: mergeFeatures(old.features, params.features),
    login_page: { enabled, url: enabled ? `${world.url()}/p/login/test_${old.id}` : null },
    metadata: mergeMetadata(old.metadata ?? {}, params.metadata),
    name: changed(params.name, old.name),
    updated: world.now(),
  };
}

function blank(world: World, isDefault: boolean): Configuration {
  const now = world.now();
  return {
    id: newId(world, 'bpc'),
    object: kind,
    active: true,
    application: null,
    business_profile: { headline: null, privacy_policy_url: null, terms_of_service_url: null },
    created: now,
    default_return_url: null,
    features: isDefault ? allFeatures : mergeFeatures(undefined, undefined),
    is_default: isDefault,
    livemode: world.livemode,
    login_page: { enabled: false, url: null },
    metadata: {},
    name: null,
    updated: now,
  };
}
