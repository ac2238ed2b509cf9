import { expect, test } from 'vitest';
import { failure, monthlyPrice, startWithClient } from '../support.ts';

async function holder() {
  const { sandbox, stripe } = await startWithClient();
  const { id: customer } = await stripe.customers.create({ name: 'Acme' });
  return { sandbox, stripe, customer };
}

test('a test card is attached, made the default, and taken away', async () => {
  const { stripe, customer } = await holder();
  const card = await stripe.paymentMethods.attach('pm_card_mastercard', { customer });
  expect(card).toMatchObject({ type: 'card', customer, card: { brand: 'mastercard', last4: '4444' } });
  const settings = { invoice_settings: { default_payment_method: card.id } };
  expect(await stripe.customers.update(customer, settings)).toMatchObject(settings);
  const second = await stripe.paymentMethods.attach('pm_card_visa', { customer });
  const own = [second.id, card.id];
  expect((await stripe.paymentMethods.list({ customer, type: 'card' })).data.map(({ id }) => id)).toEqual(
    own,
  );
  expect((await stripe.customers.listPaymentMethods(customer)).data.map(({ id }) => id)).toEqual(own);

  expect((await stripe.paymentMethods.detach(card.id)).customer).toBeNull();
  expect(await stripe.customers.retrieve(customer)).toMatchObject({
    invoice_settings: { default_payment_method: null },
  });
  expect((await stripe.customers.listPaymentMethods(customer)).data.map(({ id }) => id)).toEqual([second.id]);
  expect(await failure(stripe.paymentMethods.detach(card.id))).toMatchObject({ statusCode: 400 });
});

test('a subscription’s card is forgotten with the card', async () => {
  const { stripe, customer } = await holder();
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer });
  const items = [{ price: (await monthlyPrice(stripe)).id }];
  const { id } = await stripe.subscriptions.create({ customer, items, default_payment_method: card.id });
  await stripe.paymentMethods.detach(card.id);
  expect((await stripe.subscriptions.retrieve(id)).default_payment_method).toBeNull();
});

test('a card is made of its number', async () => {
  const { stripe } = await holder();
  const { id, card } = await stripe.paymentMethods.create({
    type: 'card',
    card: { number: '4242 4242 4242 4242', exp_month: 3, exp_year: 2031, cvc: '123' },
    billing_details: { name: 'Ada' },
  });
  expect(card).toMatchObject({ brand: 'visa', last4: '4242', exp_month: 3, exp_year: 2031 });
  const updated = await stripe.paymentMethods.update(id, { card: { exp_year: 2032 } });
  expect(updated).toMatchObject({ card: { exp_month: 3, exp_year: 2032 }, billing_details: { name: 'Ada' } });
});

test('a customer may come with a card', async () => {
  const { stripe } = await holder();
  const customer = await stripe.customers.create({
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  });
  const [card] = (await stripe.customers.listPaymentMethods(customer.id)).data;
  expect(customer.invoice_settings.default_payment_method).toBe(card?.id);
});

test('a card that is declined is not attached', async () => {
  const { stripe, customer } = await holder();
  const error = await failure(stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer }));
  expect(error).toMatchObject({ type: 'StripeCardError', statusCode: 402, code: 'card_declined' });
  expect((await stripe.customers.listPaymentMethods(customer)).data).toEqual([]);
});

test('a card belongs to one customer', async () => {
  const { stripe, customer } = await holder();
  const { id: other } = await stripe.customers.create();
  const card = (await stripe.paymentMethods.attach('pm_card_visa', { customer })).id;
  expect(await failure(stripe.paymentMethods.attach(card, { customer: other }))).toMatchObject({
    statusCode: 400,
  });
  const foreign = stripe.customers.update(other, { invoice_settings: { default_payment_method: card } });
  expect(await failure(foreign)).toMatchObject({ param: 'invoice_settings[default_payment_method]' });
  expect(await failure(stripe.paymentMethods.retrieve('pm_x'))).toMatchObject({
    statusCode: 404,
    message: "No such PaymentMethod: 'pm_x'",
  });
});
