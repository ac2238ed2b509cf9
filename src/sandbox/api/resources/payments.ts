import type Stripe from 'stripe';
import type { PaymentIntent } from '../../billing/payment-intent.ts';
import type { Wire } from '../../wire.ts';
import { text } from '../form.ts';
import { find } from '../objects.ts';
import { created, page, pageFields } from '../paging.ts';
import { route } from '../route.ts';
import { knownCustomer } from './subscription-list.ts';

type InvoicePayment = Wire<Stripe.InvoicePayment>;

export const paymentRoutes = [
  route('GET', '/v1/payment_intents', { ...pageFields, created, customer: text }, (world, params) => {
    knownCustomer(world, params.customer);
    const where = (intent: PaymentIntent) => params.created?.(intent) ?? true;
    const listing = { kind: 'payment_intent', url: '/v1/payment_intents', owner: params.customer, where };
    return page<PaymentIntent>(world, listing, params);
  }),
  route('GET', '/v1/payment_intents/:id', {}, (world, _, id) => find(world, 'payment_intent', id, 'id')),
  route('GET', '/v1/invoice_payments', { ...pageFields, invoice: text }, (world, params) => {
    const listing = { kind: 'invoice_payment', url: '/v1/invoice_payments', owner: params.invoice };
    return page<InvoicePayment>(world, listing, params);
  }),
  route('GET', '/v1/invoice_payments/:id', {}, (world, _, id) => find(world, 'invoice_payment', id, 'id')),
];
