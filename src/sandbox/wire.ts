import type Stripe from 'stripe';

/**
 * An object of stripe-node's types as it is on the wire and in the sandbox's memory: decimals are strings there, and what can be
 * expanded is an id.
 */
export type Wire<T> = [string] extends [T]
  ? Exclude<T, object>
  : T extends Stripe.Decimal
    ? string
    : T extends object
      ? { [K in keyof T]: Wire<T[K]> }
      : T;

export type Card = Wire<Stripe.PaymentMethod>;
export type CheckoutSession = Wire<Stripe.Checkout.Session>;
export type Customer = Wire<Stripe.Customer>;
export type Invoice = Wire<Stripe.Invoice>;
export type Line = Wire<Stripe.InvoiceLineItem>;
export type Price = Wire<Stripe.Price>;
export type Subscription = Wire<Stripe.Subscription>;
export type SubscriptionItem = Wire<Stripe.SubscriptionItem>;
export type TaxRate = Wire<Stripe.TaxRate>;
