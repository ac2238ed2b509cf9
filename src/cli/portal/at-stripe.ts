/** Portal configurations at Stripe (https://docs.stripe.com/api/customer_portal/configurations), in the form of the files. */
import Stripe from 'stripe';
import { translateError } from '../../stripe/errors.ts';
import { CliError } from '../errors.ts';
import { CONFIGURATION } from './configuration.ts';
import type { Field, Json, JsonObject } from './field.ts';

type Configuration = Stripe.BillingPortal.Configuration;

export interface PortalConfiguration {
  readonly id: string;
  readonly active: boolean;
  /** All that a file could say of it. */
  readonly says: JsonObject;
}

/** Stripe tells of the products only if it is asked for them. */
const PRODUCTS = 'features.subscription_update.products';

/** @returns Undefined if there is none of this id. @throws {BillingError} PROVIDER_WRONG_MODE, or another of the provider's codes. */
export async function findConfiguration(
  client: Stripe,
  id: string,
): Promise<PortalConfiguration | undefined> {
  try {
    return inForm(await client.billingPortal.configurations.retrieve(id, { expand: [PRODUCTS] }));
  } catch (error) {
    const translated = translateError(error);
    const missing = error instanceof Stripe.errors.StripeError && error.code === 'resource_missing';
    if (missing && translated.code !== 'PROVIDER_WRONG_MODE') return undefined;
    throw translated;
  }
}

/** The account's. @throws {BillingError} One of the provider's codes. */
export async function defaultConfiguration(client: Stripe): Promise<PortalConfiguration | undefined> {
  const asked = { is_default: true, active: true, limit: 1, expand: [`data.${PRODUCTS}`] };
  const { data } = await client.billingPortal.configurations.list(asked).catch((error) => {
    throw translateError(error);
  });
  return data[0] && inForm(data[0]);
}

/** @throws {CliError} REFUSED_BY_STRIPE @throws {BillingError} One of the provider's codes. */
export function createConfiguration(client: Stripe, told: JsonObject): Promise<PortalConfiguration> {
  // The table of fields is held against these types.
  const params = sendable(told) as unknown as Stripe.BillingPortal.ConfigurationCreateParams;
  return saved(client.billingPortal.configurations.create({ ...params, expand: [PRODUCTS] }));
}

/** Changes what is told, and lets it be used again. @throws {CliError} REFUSED_BY_STRIPE @throws {BillingError} */
export function updateConfiguration(
  client: Stripe,
  id: string,
  told: JsonObject,
): Promise<PortalConfiguration> {
  const params = sendable(told) as unknown as Stripe.BillingPortal.ConfigurationUpdateParams;
  const asked = { ...params, active: true, expand: [PRODUCTS] };
  return saved(client.billingPortal.configurations.update(id, asked));
}

async function saved(call: Promise<Configuration>): Promise<PortalConfiguration> {
  try {
    return inForm(await call);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) {
      const where = error.param ? ` (${error.param})` : '';
      throw new CliError('REFUSED_BY_STRIPE', `Stripe refuses it: ${error.message}${where}`);
    }
    throw translateError(error);
  }
}

/** An empty list would be left out of a form; empty text stands for it. */
function sendable(told: Json): unknown {
  if (Array.isArray(told)) return told.length === 0 ? '' : told.map(sendable);
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, sendable(value)]));
}

const inForm = (configuration: Configuration): PortalConfiguration => ({
  id: configuration.id,
  active: configuration.active,
  says: said(CONFIGURATION, configuration) as JsonObject,
});

/** What a file would say of it; undefined where it can say nothing. */
function said(field: Field, value: unknown): Json | undefined {
  if (value === undefined || value === null) {
    if (field.is === 'list') return [];
    return field.clearable ? null : undefined;
  }
  if (field.is === 'list') return (value as unknown[]).map((entry) => said(field.of, entry) ?? null);
  if (field.is !== 'group') return value as Json;
  const all = Object.entries(field.fields).map(([name, inner]) => [
    name,
    said(inner, (value as Readonly<Record<string, unknown>>)[name]),
  ]);
  return Object.fromEntries(all.filter(([, inner]) => inner !== undefined));
}
