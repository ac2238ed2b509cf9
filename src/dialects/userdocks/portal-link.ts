/** Portal links as this dialect asks for them. */
import type { PortalFlow, PortalLink } from '../../billing/portal-link.ts';
import type { BodyOf } from '../../contract/types.ts';

type Body = BodyOf<'createTenantBillingPortal'>;
type Flow = NonNullable<Body['flow']>;

/** The fields at fault. */
export const LINK_FIELDS = {
  RETURN_URL_MISSING: 'defaultReturnUrl',
  RETURN_URL_NOT_ALLOWED: 'defaultReturnUrl',
  COMPLETION_URL_NOT_ALLOWED: 'flow.afterCompletion.returnUrl',
  SIGN_IN_OVER: 'afterExpiration.expiresAt',
  FLOW_SUBSCRIPTION_MISSING: 'flow',
  FLOW_NOT_OFFERED: 'flow',
  CANCELLATION_SCHEDULED: 'flow',
  PAUSE_NOT_POSSIBLE: 'flow',
  UPDATE_NOT_POSSIBLE: 'flow',
  UPDATE_CHANGES_NOTHING: 'flow',
  PRICE_NOT_OFFERED: 'flow.priceId',
} as const;

export function portalLink({ defaultReturnUrl, locale, flow, afterExpiration: after }: Body): PortalLink {
  const until = after?.expiresAt === undefined ? undefined : new Date(after.expiresAt);
  return { returnUrl: defaultReturnUrl, locale, flow: flow && portalFlow(flow), signIn: after && { until } };
}

function portalFlow(flow: Flow): PortalFlow {
  const afterCompletion = flow.afterCompletion && completion(flow.afterCompletion);
  if (flow.type !== 'subscription_update_confirm') return { type: flow.type, afterCompletion };
  const { type, priceId, quantity } = flow;
  return { type, change: { priceId, quantity }, afterCompletion };
}

function completion(after: NonNullable<Flow['afterCompletion']>): PortalFlow['afterCompletion'] {
  if (after.type === 'redirect') return { type: after.type, returnUrl: after.returnUrl };
  if (after.type === 'hosted_confirmation') return { type: after.type, message: after.customMessage };
  return after;
}
