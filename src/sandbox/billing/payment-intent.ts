import type Stripe from 'stripe';
import { add } from '../changes.ts';
import type { Card, Wire } from '../wire.ts';
import { newId, type World } from '../world.ts';
import type { Decline } from './test-cards.ts';

export type PaymentIntent = Wire<Stripe.PaymentIntent>;

/** What a payment is for, and how it went. */
export interface Payment {
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly card: Card | undefined;
  readonly result: 'succeeded' | 'authenticate' | Decline;
  readonly metadata?: Record<string, string>;
}

/** Keeps a payment, and writes down how it went. */
export function addPayment(world: World, payment: Payment): PaymentIntent {
  const { result, amount } = payment;
  const [status, event] = outcomeOf(result);
  const id = newId(world, 'pi');
  const intent: PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount,
    amount_capturable: 0,
    amount_received: status === 'succeeded' ? amount : 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: `${id}_secret_${world.random(25)}`,
    confirmation_method: 'automatic',
    created: world.now(),
    currency: payment.currency,
    customer: payment.customer,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    last_payment_error: typeof result === 'string' ? null : { type: 'card_error', ...result },
    latest_charge: null,
    livemode: world.livemode,
    managed_payments: null,
    metadata: { ...payment.metadata },
    next_action: result === 'authenticate' ? { type: 'use_stripe_sdk', use_stripe_sdk: {} } : null,
    on_behalf_of: null,
    payment_method: typeof result === 'string' ? (payment.card?.id ?? null) : null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ['card'],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status,
    transfer_data: null,
    transfer_group: null,
  };
  return add(world, intent, event, payment.customer ?? undefined);
}

function outcomeOf(result: Payment['result']) {
  if (result === 'succeeded') return ['succeeded', 'payment_intent.succeeded'] as const;
  if (result === 'authenticate') return ['requires_action', 'payment_intent.requires_action'] as const;
  return ['requires_payment_method', 'payment_intent.payment_failed'] as const;
}
