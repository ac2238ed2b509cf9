/** What Stripe is told about a portal session (https://docs.stripe.com/api/customer_portal/sessions/create). */
import type Stripe from 'stripe';
import type { AfterCompletion } from '../billing/portal-link.ts';
import type { PaymentProvider, ProviderFlow } from '../billing/ports.ts';

type SessionParams = Stripe.BillingPortal.SessionCreateParams;
type FlowData = Stripe.BillingPortal.SessionCreateParams.FlowData;

/** Nothing is sent that says nothing: Stripe's own defaults hold then. */
export function portalParameters(
  session: Parameters<PaymentProvider['createPortalSession']>[0],
): SessionParams {
  const { customerId, returnUrl, configuration, locale, flow, signIn } = session;
  return {
    customer: customerId,
    return_url: returnUrl,
    ...(configuration && { configuration }),
    ...(locale && { locale }),
    ...(flow && { flow_data: flowData(flow) }),
    ...(signIn && { after_expiration: afterExpiration(signIn.until) }),
  };
}

function flowData({ type, afterCompletion, subscriptionId, item }: ProviderFlow): FlowData {
  return {
    type,
    ...(afterCompletion && { after_completion: completion(afterCompletion) }),
    ...(subscriptionId && {
      [type]: { subscription: subscriptionId, ...(item && { items: [changed(item)] }) },
    }),
  };
}

const changed = ({ id, priceId, quantity }: NonNullable<ProviderFlow['item']>) => ({
  id,
  price: priceId,
  ...(quantity !== undefined && { quantity }),
});

function completion(after: AfterCompletion): NonNullable<FlowData['after_completion']> {
  switch (after.type) {
    case 'redirect':
      return { type: after.type, redirect: { return_url: after.returnUrl } };
    case 'hosted_confirmation':
      return {
        type: after.type,
        ...(after.message && { hosted_confirmation: { custom_message: after.message } }),
      };
    case 'portal_homepage':
      return { type: after.type };
  }
}

function afterExpiration(until: Date | undefined): NonNullable<SessionParams['after_expiration']> {
  const expires_at = until && Math.floor(until.getTime() / 1000);
  return { type: 'customer_login', ...(expires_at && { customer_login: { expires_at } }) };
}
