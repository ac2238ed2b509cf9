/** Calls about what is sold, paid and used. */
import type Stripe from 'stripe';

/** A customer with a card, and what can be done with cards. */
export async function callCards(stripe: Stripe, customer: string): Promise<string> {
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer });
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: card.id } });
  const other = await stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } });
  await stripe.paymentMethods.attach(other.id, { customer });
  await stripe.paymentMethods.retrieve(other.id);
  await stripe.paymentMethods.update(other.id, { metadata: { a: 'b' } });
  await stripe.paymentMethods.list({ customer, type: 'card' });
  await stripe.customers.listPaymentMethods(customer, { limit: 3 });
  await stripe.paymentMethods.detach(other.id);
  return card.id;
}

/** Tax rates. */
export async function callTaxRates(stripe: Stripe): Promise<string> {
  const { id } = await stripe.taxRates.create({ display_name: 'VAT', inclusive: false, percentage: 19 });
  await stripe.taxRates.retrieve(id);
  await stripe.taxRates.update(id, { description: 'Changed' });
  await stripe.taxRates.list({ active: true });
  return id;
}

/** Invoices of subscriptions with a first one that is open. */
export async function callInvoices(stripe: Stripe, customer: string, price: string): Promise<void> {
  const open = async () => {
    const subscription = await stripe.subscriptions.create({
      customer,
      items: [{ price }],
      payment_behavior: 'default_incomplete',
    });
    return String(subscription.latest_invoice);
  };
  const [paid, voided, given] = [await open(), await open(), await open()];
  await stripe.invoices.pay(paid);
  await stripe.invoices.voidInvoice(voided);
  await stripe.invoices.markUncollectible(given);
  await stripe.invoices.retrieve(paid);
  await stripe.invoices.list({ customer, status: 'paid', limit: 100 });
  await stripe.invoices.listLineItems(paid, { limit: 10 });
  const [payment] = (await stripe.invoicePayments.list({ invoice: paid })).data;
  await stripe.invoicePayments.retrieve(payment?.id ?? '');
  await stripe.paymentIntents.list({ customer });
  await stripe.paymentIntents.retrieve(String(payment?.payment.payment_intent));
}

/** What leads to a draft, and out of a pause. */
export async function callRenewals(stripe: Stripe, customer: string, price: string): Promise<void> {
  const { subscriptions } = stripe;
  const trial = await subscriptions.create({ customer, items: [{ price }], trial_period_days: 14 });
  const { latest_invoice } = await subscriptions.update(trial.id, { trial_end: 'now' });
  await stripe.invoices.finalizeInvoice(String(latest_invoice));
  const paused = { customer, items: [{ price }], metadata: { sandbox_status: 'paused' } };
  await subscriptions.resume((await subscriptions.create(paused)).id);
}

/** Calls that Stripe's document does not know yet. */
export async function callNewer(stripe: Stripe): Promise<void> {
  const customer = (await stripe.customers.create()).id;
  const product = (await stripe.products.create({ name: 'Demo plan' })).id;
  const recurring = { interval: 'month' } as const;
  const price = await stripe.prices.create({ product, currency: 'eur', unit_amount: 1900, recurring });
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
  await stripe.subscriptions.pause(id);
}

/** Checkout sessions of the three modes. */
export async function callCheckout(
  stripe: Stripe,
  customer: string,
  price: string,
  tax: string,
): Promise<void> {
  const { sessions } = stripe.checkout;
  const success_url = 'https://app.example.com/done?id={CHECKOUT_SESSION_ID}';
  const { id } = await sessions.create({
    customer,
    mode: 'subscription',
    line_items: [{ price, quantity: 1, tax_rates: [tax] }],
    success_url,
    cancel_url: 'https://app.example.com',
    billing_address_collection: 'required',
    consent_collection: { terms_of_service: 'required' },
    subscription_data: { metadata: { a: 'b' }, trial_period_days: 7 },
  });
  await sessions.create({ customer, mode: 'setup', currency: 'eur', success_url });
  await sessions.retrieve(id);
  await sessions.listLineItems(id);
  await sessions.list({ customer, status: 'open' });
  await sessions.expire(id);
}

/** Meters and what they count. */
export async function callMeters(stripe: Stripe, customer: string): Promise<void> {
  const { meters, meterEvents } = stripe.billing;
  const formula = 'sum';
  const { id } = await meters.create({
    display_name: 'Messages',
    event_name: 'messages',
    default_aggregation: { formula },
  });
  await meterEvents.create({ event_name: 'messages', payload: { stripe_customer_id: customer, value: '3' } });
  const end_time = Math.ceil(Date.now() / 60_000) * 60;
  await meters.listEventSummaries(id, { customer, start_time: end_time - 3600, end_time });
  await meters.retrieve(id);
  await meters.update(id, { display_name: 'Changed' });
  await meters.list({ status: 'active' });
  await meters.deactivate(id);
  await meters.reactivate(id);
}
