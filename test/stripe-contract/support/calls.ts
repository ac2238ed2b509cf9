/** Calls of stripe-node: to every endpoint that the sandbox has, with the parameters that it knows. */
import type Stripe from 'stripe';
import {
  callCards,
  callCheckout,
  callInvoices,
  callMeters,
  callRenewals,
  callTaxRates,
} from './billing-calls.ts';

/** Makes all of them against an empty account. */
export async function callEverything(stripe: Stripe): Promise<void> {
  await stripe.accounts.retrieveCurrent();
  const price = await callCatalog(stripe);
  const configuration = await callConfigurations(stripe, price);
  const customer = await stripe.customers.create({
    name: 'Demo tenant',
    email: 'demo@example.com',
    address: { line1: '1 Quay', city: 'Hamburg', country: 'DE' },
    metadata: { gangway_tenant: '11111111-1111-1111-1111-111111111111' },
    preferred_locales: ['de'],
  });
  await stripe.customers.create({});
  await stripe.customers.retrieve(customer.id);
  await stripe.customers.update(customer.id, { description: 'Changed', tax_exempt: 'exempt' });
  await stripe.customers.list({ limit: 100, created: { gte: customer.created } });
  await callCards(stripe, customer.id);
  await callSubscriptions(stripe, customer.id, price);
  await callInvoices(stripe, customer.id, price);
  await callRenewals(stripe, customer.id, price);
  await callCheckout(stripe, customer.id, price, await callTaxRates(stripe));
  await callMeters(stripe, customer.id);
  await callSessions(stripe, customer.id, configuration);
  await stripe.customers.del(customer.id);
  await stripe.customers.retrieve(customer.id);
  await callEvents(stripe);
}

async function callEvents(stripe: Stripe): Promise<void> {
  const [event] = (await stripe.events.list({ limit: 100, delivery_success: true })).data;
  if (!event) throw new Error('There is no event');
  await stripe.events.retrieve(event.id);
}

async function callConfigurations(stripe: Stripe, price: string): Promise<string> {
  const { configurations } = stripe.billingPortal;
  const product = String((await stripe.prices.retrieve(price)).product);
  const products = 'features.subscription_update.products';
  const { id } = await configurations.create({
    business_profile: { headline: 'Our portal' },
    default_return_url: 'https://app.example.com/account',
    features: {
      customer_update: { allowed_updates: ['email', 'tax_id'], enabled: true },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true },
      subscription_cancel: {
        enabled: true,
        mode: 'at_period_end',
        cancellation_reason: { enabled: true, options: ['unused'] },
      },
      subscription_update: {
        billing_cycle_anchor: 'unchanged',
        default_allowed_updates: ['price', 'quantity'],
        enabled: true,
        products: [{ adjustable_quantity: { enabled: true, maximum: 5 }, prices: [price], product }],
        proration_behavior: 'always_invoice',
        schedule_at_period_end: { conditions: [{ type: 'shortening_interval' }] },
        trial_update_behavior: 'continue_trial',
      },
    },
    login_page: { enabled: true },
    metadata: { app: 'demo' },
  });
  await configurations.retrieve(id, { expand: [products] });
  await configurations.update(id, { active: true, business_profile: { headline: 'Changed' } });
  await configurations.list({ is_default: true, active: true, limit: 1, expand: [`data.${products}`] });
  return id;
}

async function callCatalog(stripe: Stripe): Promise<string> {
  const product = await stripe.products.create({
    name: 'Demo plan',
    description: 'All of it',
    images: ['https://example.com/a.png'],
  });
  await stripe.products.retrieve(product.id);
  await stripe.products.update(product.id, { metadata: { plan: 'demo' } });
  await stripe.products.list({ active: true });
  const once = await stripe.prices.create({ product: product.id, currency: 'eur', unit_amount: 500 });
  const monthly = await stripe.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: 1900,
    recurring: { interval: 'month' },
  });
  await stripe.prices.retrieve(once.id);
  await stripe.prices.update(once.id, { lookup_key: 'once', transfer_lookup_key: true });
  await stripe.prices.list({ product: product.id });
  return monthly.id;
}

async function callSubscriptions(stripe: Stripe, customer: string, price: string): Promise<void> {
  const active = await stripe.subscriptions.create({ customer, items: [{ price }] });
  await stripe.subscriptions.create({
    customer,
    items: [{ price, quantity: 3 }],
    trial_period_days: 14,
    description: 'Trial',
  });
  await stripe.subscriptions.retrieve(active.id);
  await stripe.subscriptions.update(active.id, { cancel_at_period_end: true, metadata: { a: 'b' } });
  await stripe.subscriptionItems.list({ subscription: active.id });
  await stripe.subscriptions.list({ customer, limit: 100 });
  await stripe.subscriptions.cancel(active.id);
  await stripe.subscriptions.list({ customer, status: 'all' });
}

async function callSessions(stripe: Stripe, customer: string, configuration: string): Promise<void> {
  const { sessions } = stripe.billingPortal;
  await sessions.create({ customer });
  await sessions.create({
    customer,
    configuration,
    locale: 'de',
    return_url: 'https://app.example.com/account',
  });
  await sessions.create({
    customer,
    flow_data: {
      type: 'payment_method_update',
      after_completion: { type: 'redirect', redirect: { return_url: 'https://app.example.com/done' } },
    },
  });
  const [subscription] = (await stripe.subscriptions.list({ customer })).data;
  if (!subscription) throw new Error('The customer has no subscription');
  await sessions.create({
    customer,
    flow_data: { type: 'subscription_cancel', subscription_cancel: { subscription: subscription.id } },
  });
  await sessions.create({
    customer,
    flow_data: { type: 'subscription_update', subscription_update: { subscription: subscription.id } },
  });
}
