/** What may be bought: whoever asks for a price by its id must not get one that is not on offer. */
import type { CheckoutOrder, CheckoutProvider, Price } from './checkout-ports.ts';
import { BillingError } from './errors.ts';
import type { PlanInterval } from './plans.ts';

/** What `offeredPrice` fails with. */
export const OFFER_ERRORS = ['PRICE_NOT_OFFERED', 'CURRENCY_NOT_OFFERED', 'TAX_RATE_UNKNOWN'] as const;

/** What is asked for, as far as the provider has to be asked whether it can be had. */
export type Offer = Pick<CheckoutOrder, 'mode' | 'currency' | 'taxRateId'> & { readonly priceId: string };

type Prices = Pick<CheckoutProvider, 'findPrice' | 'findPlanPrice' | 'isTaxRate'>;

/**
 * The price, if it is on offer: it is active, recurring just where a subscription is bought, and its product says in its metadata that
 * it is sold here: it is of a plan (`gangway_plan`), or marked by `gangway_checkout: "true"`.
 *
 * @throws {BillingError} One of OFFER_ERRORS, or of PROVIDER_ERRORS.
 */
export async function offeredPrice(provider: Prices, offer: Offer): Promise<Price> {
  const { priceId, mode, currency, taxRateId } = offer;
  const price = await provider.findPrice(priceId);
  if (!price || !isOffered(price, mode))
    throw new BillingError('PRICE_NOT_OFFERED', `The price ${priceId} is not on offer (${mode})`);
  if (currency !== undefined && !price.currencies.includes(currency))
    throw new BillingError('CURRENCY_NOT_OFFERED', `The price ${priceId} has no amount in ${currency}`);
  if (taxRateId !== undefined && !(await provider.isTaxRate(taxRateId)))
    throw new BillingError('TAX_RATE_UNKNOWN', `There is no active tax rate ${taxRateId}`);
  return price;
}

/**
 * The price of a plan, by its name in any case.
 *
 * @throws {BillingError} PLAN_UNKNOWN, or one of PROVIDER_ERRORS.
 */
export async function planPrice(provider: Prices, plan: string, interval: PlanInterval): Promise<Price> {
  const price = await provider.findPlanPrice(plan.trim().toLowerCase(), interval);
  if (!price?.active || !price.recurring)
    throw new BillingError('PLAN_UNKNOWN', `No active price is of the plan ${plan}, ${interval}`);
  return price;
}

function isOffered({ active, recurring, metadata }: Price, mode: CheckoutOrder['mode']): boolean {
  const sold = Boolean(metadata.gangway_plan?.trim()) || metadata.gangway_checkout === 'true';
  return active && sold && recurring === (mode === 'subscription');
}
