/** Opens the provider's pages on which tenants buy. */
import { ACCESS_ERRORS, type Access, type Grant } from './access.ts';
import type { Audit } from './audit.ts';
import { authorizeReturn, checkOtherUrl } from './authorized-return.ts';
import type { Caller } from './caller.ts';
import type { CheckoutOrder, CheckoutProvider, CheckoutSession, Price } from './checkout-ports.ts';
import type { Scope } from './customer-state.ts';
import type { Customers } from './customers.ts';
import { BillingError, PROVIDER_ERRORS } from './errors.ts';
import { OFFER_ERRORS, offeredPrice, planPrice } from './offers.ts';
import { fingerprintOf, type OneCheckout } from './one-checkout.ts';
import type { PlanInterval } from './plans.ts';
import { RETURN_URL_ERRORS } from './return-url.ts';

const COMMON_ERRORS = [
  ...ACCESS_ERRORS,
  ...PROVIDER_ERRORS,
  'CUSTOMER_TAKEN',
  'SUBSCRIPTION_EXISTS',
] as const;
/** What `Checkout.open` fails with. */
export const OPEN_CHECKOUT_ERRORS = [
  ...COMMON_ERRORS,
  ...OFFER_ERRORS,
  'RETURN_URL_NOT_ALLOWED',
  'CANCEL_URL_NOT_ALLOWED',
  'SHIPPING_NOT_OFFERED',
] as const;
/** What `Checkout.openPlan` fails with. */
export const OPEN_PLAN_CHECKOUT_ERRORS = [...COMMON_ERRORS, ...RETURN_URL_ERRORS, 'PLAN_UNKNOWN'] as const;

/** What a caller asks for who knows the price. What is not said is as in the provider's own default. */
export interface CheckoutRequest
  extends Pick<CheckoutOrder, 'mode' | 'priceId' | 'taxRateId' | 'successUrl' | 'cancelUrl'> {
  readonly quantity: number;
  /** In any case. */
  readonly currency: string | undefined;
  readonly billingAddress: boolean;
  readonly shippingAddress: boolean;
  readonly termsOfService: boolean;
  readonly taxIds: CheckoutOrder['taxIds'];
}

/** A page, with the account and mode in which it sells. */
export type OpenedCheckout = CheckoutSession & { readonly scope: Scope };

export interface CheckoutParts {
  readonly access: Access;
  readonly audit: Audit;
  readonly customers: Customers;
  readonly provider: CheckoutProvider;
  readonly oneCheckout: OneCheckout;
  readonly livemode: boolean;
  /** Where the operator ships to; undefined for nowhere. */
  readonly shippingCountries: readonly string[] | undefined;
}

/**
 * Opens checkout pages. Everything that is checked here is checked before anything is sent to the provider but questions, and each page
 * opened or refused leaves one audit row: without it no URL goes out.
 */
export class Checkout {
  readonly #parts: CheckoutParts;

  constructor(parts: CheckoutParts) {
    this.#parts = parts;
  }

  /**
   * Opens a page for a price. A tenant has at most one subscription, but may make any number of single payments.
   *
   * @throws {BillingError} One of OPEN_CHECKOUT_ERRORS.
   */
  open(caller: Caller, wanted: CheckoutRequest): Promise<OpenedCheckout> {
    const { access, livemode, provider } = this.#parts;
    const currency = wanted.currency?.toLowerCase();
    const { mode, taxRateId, billingAddress, termsOfService, taxIds, quantity } = wanted;
    return this.#open(caller, wanted.successUrl, {
      quantity,
      price: () => offeredPrice(provider, { ...wanted, currency }),
      terms: async (grant, successUrl) => ({
        mode,
        currency,
        taxRateId,
        successUrl,
        cancelUrl: await checkOtherUrl(
          access,
          livemode,
          grant,
          wanted.cancelUrl,
          successUrl,
          'CANCEL_URL_NOT_ALLOWED',
        ),
        billingAddress,
        shippingCountries: this.#shippingCountries(wanted),
        termsOfService,
        taxIds,
      }),
    });
  }

  /**
   * Opens a page for a subscription to a plan.
   *
   * @param returnUrl Where the page leads back, paid or not; undefined for the tenant's default.
   * @throws {BillingError} One of OPEN_PLAN_CHECKOUT_ERRORS.
   */
  openPlan(
    caller: Caller,
    plan: string,
    interval: PlanInterval,
    returnUrl: string | undefined,
  ): Promise<OpenedCheckout> {
    return this.#open(caller, returnUrl, {
      quantity: 1,
      price: () => planPrice(this.#parts.provider, plan, interval),
      terms: async (_grant, url) => ({ ...PLAIN, mode: 'subscription', successUrl: url, cancelUrl: url }),
    });
  }

  #open(
    caller: Caller,
    returnUrl: string | undefined,
    wanted: {
      readonly quantity: number;
      /** Checks what needs no provider. */
      readonly terms: (grant: Grant, returnUrl: string) => Promise<Terms>;
      readonly price: () => Promise<Price>;
    },
  ): Promise<OpenedCheckout> {
    const { access, audit, livemode } = this.#parts;
    return audit.record(caller, 'checkout.open', async () => {
      const { grant, returnUrl: url } = await authorizeReturn(access, livemode, caller, returnUrl);
      const terms = await wanted.terms(grant, url);
      // Without its audit row no URL goes out: where none can be written, the provider is not asked for one.
      await audit.assertWritable();
      await access.assertMayAsk(grant.tenant.id);
      const { id, metered } = await wanted.price();
      const quantity = metered ? undefined : wanted.quantity;
      const result = await this.#opened(grant, { ...terms, priceId: id, quantity });
      return { result, providerRequestId: result.providerRequestId };
    });
  }

  /** @throws {BillingError} SHIPPING_NOT_OFFERED */
  #shippingCountries({ shippingAddress }: CheckoutRequest): readonly string[] | undefined {
    if (!shippingAddress) return undefined;
    const { shippingCountries } = this.#parts;
    if (!shippingCountries) throw new BillingError('SHIPPING_NOT_OFFERED', 'SHIPPING_COUNTRIES is not set');
    return shippingCountries;
  }

  #opened({ tenant, customers }: Grant, order: CheckoutOrder): Promise<OpenedCheckout> {
    const { provider, oneCheckout } = this.#parts;
    return this.#parts.customers.withCustomer(tenant, customers, async (customerId, slot) => {
      const how = { customerId, tenantId: tenant.id, fingerprint: fingerprintOf(order) };
      const session =
        order.mode === 'subscription'
          ? await oneCheckout.open(slot, customerId, order)
          : await provider.createCheckout(order, { ...how, idempotencyKey: undefined });
      return { ...session, scope: { account: slot.account, livemode: slot.livemode } };
    });
  }
}

/** An order but for what is bought. */
type Terms = Omit<CheckoutOrder, 'priceId' | 'quantity'>;

/** Nothing special. */
const PLAIN = {
  currency: undefined,
  taxRateId: undefined,
  billingAddress: false,
  shippingCountries: undefined,
  termsOfService: false,
  taxIds: 'none',
} as const;
