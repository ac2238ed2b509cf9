import type Stripe from 'stripe';
import type { Wire } from '../wire.ts';
import type { World } from '../world.ts';
import { invalid } from './errors.ts';
import { page } from './paging.ts';

/** Replaces the ids at the asked paths by the objects they name, as Stripe's `expand` does. */
export function expanded(world: World, result: object, paths: readonly string[]): object {
  for (const path of paths) {
    const steps = path.split('.');
    if (steps.length > 4) {
      const message = 'You cannot expand more than 4 levels of a property.';
      throw invalid(message, 'property_expansion_max_depth', 'expand');
    }
    expand(world, result, steps, path);
  }
  return result;
}

function expand(world: World, target: unknown, steps: readonly string[], path: string): void {
  if (Array.isArray(target)) {
    for (const entry of target) expand(world, entry, steps, path);
    return;
  }
  const [step, ...rest] = steps;
  if (step === undefined || target === null) return;
  include(world, target, step);
  if (includeProducts(world, target, steps)) return;
  if (rest.length === 0 && includeCurrencies(target, step)) return;
  if (typeof target !== 'object' || !Object.hasOwn(target, step)) throw refused(path);
  const holder = target as Record<string, unknown>;
  const value = holder[step];
  if (typeof value === 'string') {
    const found = world.storage.get(value);
    if (found === undefined) throw refused(path);
    holder[step] = found;
  } else if (rest.length === 0 && value !== null && !isExpanded(value)) {
    throw refused(path);
  }
  expand(world, holder[step], rest, path);
}

/** Lists that an object shows only if asked to: of which kind they are, and where they can be had whole. */
const included: Readonly<Record<string, { kind: string; url: (id: string) => string }>> = {
  'checkout.session.line_items': { kind: 'item', url: (id) => `/v1/checkout/sessions/${id}/line_items` },
  'invoice.payments': { kind: 'invoice_payment', url: (id) => `/v1/invoice_payments?invoice=${id}` },
};

function include(world: World, target: unknown, step: string): void {
  const holder = target as Record<string, unknown>;
  const list = included[`${holder.object}.${step}`];
  if (list === undefined || Object.hasOwn(holder, step)) return;
  const [id, url] = [String(holder.id), list.url(String(holder.id))];
  const { data, has_more } = page(world, { kind: list.kind, url, owner: id }, firstPage);
  holder[step] = { object: 'list', data, has_more, url };
}

/** The amounts of a price by currency; the sandbox has none but the price's own. */
function includeCurrencies(target: unknown, step: string): boolean {
  const price = target as Wire<Stripe.Price>;
  if (price.object !== 'price' || step !== 'currency_options') return false;
  const { currency, custom_unit_amount, tax_behavior, unit_amount, unit_amount_decimal } = price;
  price.currency_options = {
    [currency]: { custom_unit_amount, tax_behavior, unit_amount, unit_amount_decimal },
  } as unknown as NonNullable<typeof price.currency_options>;
  return true;
}

/** The products that a portal offers. */
function includeProducts(world: World, target: unknown, steps: readonly string[]): boolean {
  const configuration = target as Stripe.BillingPortal.Configuration;
  if (configuration.object !== 'billing_portal.configuration') return false;
  if (steps.join('.') !== 'features.subscription_update.products') return false;
  const kept = world.storage.get(configuration.id) as unknown as Stripe.BillingPortal.Configuration;
  const { products = null } = kept.features.subscription_update;
  configuration.features.subscription_update.products = products;
  return true;
}

const firstPage = { limit: undefined, starting_after: undefined, ending_before: undefined };

const isExpanded = (value: unknown) =>
  typeof value === 'object' && value !== null && ('id' in value || 'has_more' in value);

const refused = (path: string) => invalid(`This property cannot be expanded (${path}).`, undefined, 'expand');
