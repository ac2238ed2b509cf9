/** Prices in files are named by their lookup keys, so that one file serves both modes of Stripe. */
import type Stripe from 'stripe';
import { translateError } from '../../stripe/errors.ts';
import { InvalidFileError } from '../errors.ts';
import type { JsonObject } from './field.ts';

/** An entry of `features.subscription_update.products`; without a product, its prices are lookup keys. */
interface Offer extends JsonObject {
  readonly prices: readonly string[];
}

/** Stripe takes so many keys at once, and gives so many objects. */
const KEYS = 10;
const PAGE = 100;

/**
 * The same with products and prices by their ids, each product once.
 *
 * @throws {InvalidFileError} No price has the key, or a product has two entries.
 * @throws {BillingError} One of the provider's codes.
 */
export function withIds(client: Stripe, said: JsonObject): Promise<JsonObject> {
  return withOffers(said, async (offers) => {
    const keys = offers.filter(({ product }) => product === undefined).flatMap(({ prices }) => prices);
    const prices = await findPrices(client, [...new Set(keys)]);
    const found = offers.flatMap((offer) => (offer.product === undefined ? byProduct(offer, prices) : offer));
    const products = found.map(({ product }) => product);
    const twice = products.find((product, index) => products.indexOf(product) < index);
    if (twice === undefined) return found;
    throw invalid(
      `two entries are of the product ${twice}. Give each product one, with all of its prices and one adjustable_quantity`,
    );
  });
}

/** The same by lookup keys, wherever all prices of a product have one. @throws {BillingError} One of the provider's codes. */
export function withLookupKeys(client: Stripe, said: JsonObject): Promise<JsonObject> {
  return withOffers(said, (offers) =>
    Promise.all(
      offers.map(async (offer) => {
        const { product, ...rest } = offer;
        const asked = { product: String(product), active: true, limit: PAGE };
        const { data } = await called(client.prices.list(asked));
        const keys = offer.prices.map((id) => data.find((price) => price.id === id)?.lookup_key);
        return keys.every((key) => typeof key === 'string') ? { ...rest, prices: keys } : offer;
      }),
    ),
  );
}

async function findPrices(
  client: Stripe,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Stripe.Price>> {
  const found = new Map<string, Stripe.Price>();
  for (let start = 0; start < keys.length; start += KEYS) {
    const lookup_keys = keys.slice(start, start + KEYS);
    const { data } = await called(client.prices.list({ lookup_keys, active: true, limit: PAGE }));
    for (const price of data) if (price.lookup_key) found.set(price.lookup_key, price);
  }
  const missing = keys.filter((key) => !found.has(key));
  if (missing.length === 0) return found;
  throw invalid(
    `no active price has the lookup key ${missing.join(', nor ')}. (With a product beside them, prices are named by their ids.)`,
  );
}

/** One entry for each of the products whose prices are named. */
function byProduct(offer: Offer, prices: ReadonlyMap<string, Stripe.Price>): Offer[] {
  const ids = new Map<string, string[]>();
  for (const key of offer.prices) {
    const { id, product } = prices.get(key) as Stripe.Price;
    const its = typeof product === 'string' ? product : product.id;
    ids.set(its, [...(ids.get(its) ?? []), id]);
  }
  return [...ids].map(([product, prices]) => ({ product, ...offer, prices }));
}

async function withOffers(
  said: JsonObject,
  change: (offers: readonly Offer[]) => Promise<readonly JsonObject[]>,
): Promise<JsonObject> {
  const features = said.features as JsonObject | undefined;
  const update = features?.subscription_update as JsonObject | undefined;
  if (update?.products === undefined) return said;
  const products = await change(update.products as unknown as readonly Offer[]);
  return { ...said, features: { ...features, subscription_update: { ...update, products } } };
}

const called = <T>(call: Promise<T>): Promise<T> =>
  call.catch((error) => {
    throw translateError(error);
  });

const invalid = (why: string) =>
  new InvalidFileError(`The file cannot be used: features.subscription_update.products: ${why}.`);
