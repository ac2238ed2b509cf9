import type Stripe from 'stripe';

/** An event without content: it names what it is about. */
export interface ThinEvent extends Stripe.V2.Core.EventBase {
  readonly related_object: Stripe.V2.Core.Events.RelatedObject;
}

/** An event in either form. */
export type AnyEvent = Stripe.Event | ThinEvent;
