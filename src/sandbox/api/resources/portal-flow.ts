import type Stripe from 'stripe';
import type { World } from '../../world.ts';
import { invalid } from '../errors.ts';
import { integer, list, object, oneOf, required, text, type Values } from '../form.ts';
import { orNull } from '../objects.ts';
import { checkCancel, checkConfirm, checkFeature, checkPause, checkUpdate } from './portal-flow-checks.ts';
import { returnUrl } from './return-url.ts';

type Flow = Stripe.BillingPortal.Session.Flow;
type Features = Stripe.BillingPortal.Configuration.Features;

const subscription = required(text);
const types = [
  'customer_update',
  'payment_method_update',
  'subscription_cancel',
  'subscription_pause',
  'subscription_update',
  'subscription_update_confirm',
] as const;

/** A deep link into one task of the portal (https://docs.stripe.com/customer-management/portal-deep-links). */
export const flows = {
  after_completion: object({
    hosted_confirmation: object({ custom_message: text }),
    redirect: object({ return_url: required(returnUrl) }),
    type: required(oneOf('hosted_confirmation', 'portal_homepage', 'redirect')),
  }),
  subscription_cancel: object({
    retention: object({
      coupon_offer: required(object({ coupon: required(text) })),
      type: required(oneOf('coupon_offer')),
    }),
    subscription,
  }),
  subscription_pause: object({ subscription }),
  subscription_update: object({ subscription }),
  subscription_update_confirm: object({
    discounts: list(object({ coupon: text, promotion_code: text })),
    items: required(list(object({ id: required(text), price: text, quantity: integer(0) }))),
    subscription,
  }),
  type: required(oneOf(...types)),
};
type Given = Values<typeof flows>;

/**
 * The flow of a session.
 *
 * @throws {ApiError} What it is about is not the customer's or cannot be done, or the portal is not set to offer it.
 */
export function flowOf(
  world: World,
  given: Given | undefined,
  customer: string,
  features: Features,
): Flow | null {
  if (given === undefined) return null;
  const { type } = given;
  for (const name of types.filter((other) => other !== type && other in flows))
    if (given[name as keyof Given] !== undefined)
      throw invalid(
        `You can only pass \`flow_data[${name}]\` if the type is ${name}.`,
        undefined,
        `flow_data[${name}]`,
      );
  checkFeature(type, features);
  return {
    after_completion: afterCompletion(given.after_completion),
    customer_update: type === 'customer_update' ? {} : null,
    subscription_cancel: null,
    subscription_pause: null,
    subscription_update: null,
    subscription_update_confirm: null,
    type,
    ...about(world, given, customer, features),
  };
}

function about(world: World, given: Given, customer: string, features: Features): Partial<Flow> {
  switch (given.type) {
    case 'subscription_cancel': {
      const { retention, subscription } = present(given, 'subscription_cancel');
      checkCancel(world, subscription, customer);
      return { subscription_cancel: { retention: retention ?? null, subscription } };
    }
    case 'subscription_pause': {
      const { subscription } = present(given, 'subscription_pause');
      checkPause(world, subscription, customer);
      return { subscription_pause: { subscription } };
    }
    case 'subscription_update': {
      const { subscription } = present(given, 'subscription_update');
      checkUpdate(world, subscription, customer, 'subscription_update');
      return { subscription_update: { subscription } };
    }
    case 'subscription_update_confirm': {
      const { discounts, items, subscription } = present(given, 'subscription_update_confirm');
      checkConfirm(world, { subscription, items }, customer, features);
      const item = items.map(({ id, price, quantity }) => ({
        id,
        price: price ?? null,
        ...(quantity !== undefined && { quantity }),
      }));
      return {
        subscription_update_confirm: {
          discounts: discounts?.map(discount) ?? null,
          items: item,
          subscription,
        },
      };
    }
    default:
      return {};
  }
}

function present<T extends Exclude<keyof Given, 'after_completion' | 'type'>>(given: Given, type: T) {
  const found = given[type];
  const param = `flow_data[${type}]`;
  if (found === undefined) throw invalid(`Missing required param: ${param}.`, 'parameter_missing', param);
  return found as NonNullable<Given[T]>;
}

const discount = ({
  coupon,
  promotion_code,
}: {
  coupon: string | undefined;
  promotion_code: string | undefined;
}) => ({
  coupon: orNull(coupon),
  promotion_code: orNull(promotion_code),
});

function afterCompletion(after: Given['after_completion']): Flow['after_completion'] {
  if (after?.type === 'redirect' && after.redirect === undefined) {
    const param = 'flow_data[after_completion][redirect]';
    throw invalid(`Missing required param: ${param}.`, 'parameter_missing', param);
  }
  const confirmation = after?.hosted_confirmation;
  return {
    hosted_confirmation: confirmation ? { custom_message: orNull(confirmation.custom_message) } : null,
    redirect: after?.redirect ?? null,
    type: after?.type ?? 'portal_homepage',
  };
}
