/** Portal links as this dialect asks for them. */
import type { PortalFlow, PortalLink } from '../../billing/portal-link.ts';
import type { BodyOf } from '../../contract/types.ts';

type Body = NonNullable<BodyOf<'createPortalSession'>>;
type Flow = NonNullable<Body['flow']>;

/** The fields at fault. */
export const LINK_FIELDS = {
  RETURN_URL_MISSING: 'return_url',
  COMPLETION_URL_NOT_ALLOWED: 'flow.after_completion.return_url',
  SIGN_IN_OVER: 'after_expiration.expires_at',
  FLOW_SUBSCRIPTION_MISSING: 'flow',
  FLOW_NOT_OFFERED: 'flow',
  CANCELLATION_SCHEDULED: 'flow',
  PAUSE_NOT_POSSIBLE: 'flow',
  UPDATE_NOT_POSSIBLE: 'flow',
  UPDATE_CHANGES_NOTHING: 'flow',
  PLAN_UNKNOWN: 'flow.plan',
} as const;

export function portalLink({ return_url, locale, flow, after_expiration: after }: Body): PortalLink {
  const until = after?.expires_at === undefined ? undefined : new Date(after.expires_at);
  return { returnUrl: return_url, locale, flow: flow && portalFlow(flow), signIn: after && { until } };
}

function portalFlow(flow: Flow): PortalFlow {
  const afterCompletion = flow.after_completion && completion(flow.after_completion);
  if (flow.type !== 'subscription_update_confirm') return { type: flow.type, afterCompletion };
  const { type, plan, interval, quantity } = flow;
  return { type, change: { plan, interval, quantity }, afterCompletion };
}

function completion(after: NonNullable<Flow['after_completion']>): PortalFlow['afterCompletion'] {
  if (after.type === 'redirect') return { type: after.type, returnUrl: after.return_url };
  if (after.type === 'hosted_confirmation') return { type: after.type, message: after.custom_message };
  return after;
}
