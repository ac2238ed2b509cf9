/** What a portal link can be asked to be, beside where it leads back to. */
import type { PlanInterval } from './plans.ts';

/** What comes once a flow is done. */
export type AfterCompletion =
  | { readonly type: 'redirect'; readonly returnUrl: string }
  | { readonly type: 'hosted_confirmation'; readonly message: string | undefined }
  | { readonly type: 'portal_homepage' };

/** A flow that asks for nothing but what it is about. */
export type PortalTask =
  | 'customer_update'
  | 'payment_method_update'
  | 'subscription_cancel'
  | 'subscription_pause'
  | 'subscription_update';

/** What a subscription is to become. */
export type SubscriptionChange = (
  | { readonly plan: string; readonly interval: PlanInterval }
  | { readonly priceId: string }
) & {
  /** Undefined for as many as now. */
  readonly quantity: number | undefined;
};

/** The one thing that a link is for (https://docs.stripe.com/customer-management/portal-deep-links). */
export type PortalFlow = (
  | { readonly type: PortalTask }
  | { readonly type: 'subscription_update_confirm'; readonly change: SubscriptionChange }
) & {
  /** Undefined for the provider's own way, which is the whole portal. */
  readonly afterCompletion: AfterCompletion | undefined;
};

export interface PortalLink {
  /** Where the portal's link back leads; undefined for the tenant's default. */
  readonly returnUrl: string | undefined;
  /** An IETF language tag; undefined for the customer's or browser's own. */
  readonly locale?: string | undefined;
  /** Undefined for the whole portal. */
  readonly flow?: PortalFlow | undefined;
  /** How the link can be used once it has expired: by signing in, until then or for ever; undefined for not at all. */
  readonly signIn?: { readonly until: Date | undefined } | undefined;
}
