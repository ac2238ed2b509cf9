import type Stripe from 'stripe';
import type { World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { object, oneOf, required, text, type Values } from '../form.ts';
import { find, orNull } from '../objects.ts';
import { returnUrl } from './return-url.ts';

const subscription = object({ subscription: required(text) });

/** A deep link into one task of the portal. */
export const flows = {
  after_completion: object({
    hosted_confirmation: object({ custom_message: text }),
    redirect: object({ return_url: required(returnUrl) }),
    type: required(oneOf('hosted_confirmation', 'portal_homepage', 'redirect')),
  }),
  subscription_cancel: subscription,
  subscription_update: subscription,
  type: required(oneOf('payment_method_update', 'subscription_cancel', 'subscription_update')),
};

/** The flow of a session; the subscription it is about must be the customer's. */
export function flowOf(world: World, given: Values<typeof flows> | undefined, customer: string) {
  if (given === undefined) return null;
  const { after_completion: after, type } = given;
  const flow: Stripe.BillingPortal.Session.Flow = {
    after_completion: {
      hosted_confirmation: after?.hosted_confirmation
        ? { custom_message: orNull(after.hosted_confirmation.custom_message) }
        : null,
      redirect: after?.redirect ?? null,
      type: after?.type ?? 'portal_homepage',
    },
    customer_update: null,
    subscription_cancel: null,
    subscription_pause: null,
    subscription_update: null,
    subscription_update_confirm: null,
    type,
  };
  if (type === 'payment_method_update') return flow;
  const param = `flow_data[${type}]`;
  const about = given[type];
  if (about === undefined) throw invalid(`Missing required param: ${param}.`, 'parameter_missing', param);
  const found = find<Stripe.Subscription>(
    world,
    'subscription',
    about.subscription,
    `${param}[subscription]`,
  );
  if (found.customer !== customer) {
    const message = `The subscription '${found.id}' does not belong to customer '${customer}'.`;
    throw invalid(message, undefined, `${param}[subscription]`);
  }
  if (type === 'subscription_cancel') flow.subscription_cancel = { retention: null, subscription: found.id };
  else flow.subscription_update = { subscription: found.id };
  return flow;
}
