import type Stripe from 'stripe';
import { add } from '../changes.ts';
import type { Card, Wire } from '../wire.ts';
import { newId, type World } from '../world.ts';

type SetupIntent = Wire<Stripe.SetupIntent>;

/** Writes down that a card was set up for later payments. */
export function addSetup(world: World, card: Card, metadata: Record<string, string>): SetupIntent {
  const id = newId(world, 'seti');
  const intent: SetupIntent = {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${world.random(25)}`,
    created: world.now(),
    customer: card.customer,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: world.livemode,
    managed_payments: null,
    mandate: null,
    metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: card.id,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: 'succeeded',
    usage: 'off_session',
  };
  return add(world, intent, 'setup_intent.succeeded', card.customer ?? undefined);
}
