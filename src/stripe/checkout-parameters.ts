/** A checkout session in Stripe's words (https://docs.stripe.com/api/checkout/sessions/create). */
import type Stripe from 'stripe';
import type { CheckoutOrder } from '../billing/checkout-ports.ts';

type Country = Stripe.Checkout.SessionCreateParams.ShippingAddressCollection.AllowedCountry;

/** What a customer enters is kept with it where Stripe allows or, for the name that goes with a tax id, demands it. */
export function parametersOf(
  order: CheckoutOrder,
  whose: { readonly customerId: string; readonly tenantId: string; readonly fingerprint: string },
): Stripe.Checkout.SessionCreateParams {
  const { mode, priceId, quantity, currency, taxRateId, shippingCountries, taxIds } = order;
  const metadata = { gangway_tenant: whose.tenantId };
  const kept = {
    ...((order.billingAddress || taxIds !== 'none') && { address: 'auto' as const }),
    ...(taxIds !== 'none' && { name: 'auto' as const }),
    ...(shippingCountries && { shipping: 'auto' as const }),
  };
  return {
    mode,
    ui_mode: 'hosted_page',
    customer: whose.customerId,
    client_reference_id: whose.tenantId,
    metadata: { ...metadata, gangway_order: whose.fingerprint },
    line_items: [
      {
        price: priceId,
        ...(quantity !== undefined && { quantity }),
        ...(taxRateId && { tax_rates: [taxRateId] }),
      },
    ],
    success_url: order.successUrl,
    cancel_url: order.cancelUrl,
    ...(currency && { currency }),
    ...(order.billingAddress && { billing_address_collection: 'required' }),
    ...(shippingCountries && {
      shipping_address_collection: {
        // Settings say which: Stripe refuses what it does not know.
        allowed_countries: shippingCountries as Country[],
      },
    }),
    ...(order.termsOfService && { consent_collection: { terms_of_service: 'required' } }),
    ...(taxIds !== 'none' && {
      tax_id_collection: { enabled: true, required: taxIds === 'required' ? 'if_supported' : 'never' },
    }),
    ...(Object.keys(kept).length > 0 && { customer_update: kept }),
    ...(mode === 'subscription'
      ? { subscription_data: { metadata } }
      : { invoice_creation: { enabled: true, invoice_data: { metadata } } }),
  };
}
