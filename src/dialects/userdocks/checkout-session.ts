/** Checkout sessions as this dialect writes them. */
import type { CheckoutRequest, OpenedCheckout } from '../../billing/checkout.ts';
import type { BodyOf, OperationResponse } from '../../contract/types.ts';
import { providerUuid, stableNumber, stableUuid } from './stable-id.ts';

type Body = Omit<BodyOf<'createStripeCheckoutSession'>, 'tenantUuid'>;

/** The fields at fault. */
export const CHECKOUT_FIELDS = {
  RETURN_URL_NOT_ALLOWED: 'successUrl',
  CANCEL_URL_NOT_ALLOWED: 'cancelUrl',
  PRICE_NOT_OFFERED: 'priceId',
  CURRENCY_NOT_OFFERED: 'currency',
  TAX_RATE_UNKNOWN: 'taxRateId',
  SHIPPING_NOT_OFFERED: 'shippingAddressCollection',
} as const;

/** What is asked for, with what holds where nothing is said. Stripe knows the terms of service itself. */
export function checkoutRequest(body: Body): CheckoutRequest {
  const { priceId, successUrl, cancelUrl } = body;
  const required = body.isTaxIdCollectionRequired ? 'required' : 'optional';
  return {
    mode: body.mode ?? 'subscription',
    priceId,
    quantity: body.quantity ?? 1,
    currency: body.currency,
    taxRateId: body.taxRateId,
    successUrl,
    cancelUrl,
    billingAddress: body.billingAddressCollection ?? false,
    shippingAddress: body.shippingAddressCollection ?? false,
    termsOfService: body.collectTermsOfServiceConsent ?? false,
    taxIds: body.isTaxIdCollectionEnabled ? required : 'none',
  };
}

/** @param whose Who has asked, and for whom; `subject` is the user, undefined for an app. */
export function checkoutSessions(
  { id, url, scope, createdAt, expiresAt }: OpenedCheckout,
  whose: { readonly appId: string; readonly tenantId: string; readonly subject?: string },
): Extract<OperationResponse<'createStripeCheckoutSession'>, { status: 200 }> {
  const createdCheckoutSession = {
    id: stableNumber('checkout session', id),
    uuid: stableUuid('checkout session', id),
    appUuid: whose.appId,
    paymentProviderUuid: providerUuid(scope),
    sessionId: id,
    nextActionUrl: url,
    userUuid: whose.subject ?? null,
    tenantUuid: whose.tenantId,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
  return {
    status: 200,
    body: { kind: 'checkoutSessions', totalItems: 1, itemsLength: 1, items: [{ createdCheckoutSession }] },
  };
}
