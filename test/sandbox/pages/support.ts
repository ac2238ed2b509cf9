import type Stripe from 'stripe';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { startWithClient } from '../support.ts';

/** What a form is filled in with where nothing else matters: a card that pays. */
export const PAYS = { card: '4242424242424242', expiry: '12/40', cvc: '123' };

/** Sends a form as a browser does from one of our own pages, and follows no redirect. */
export function post(url: string, values: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(values);
  return fetch(url, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
  });
}

/** What a page says, without its mark-up. */
export async function words(answer: Response | Promise<Response>): Promise<string> {
  const page = await (await answer).text();
  return page
    .replace(/^[\s\S]*<body/, '<body')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll(/\s+/g, ' ');
}

/** The types of the events since the sandbox began, oldest first. */
export const eventTypes = (sandbox: Sandbox): string[] =>
  [...sandbox.world.storage.walk('event', {})]
    .map((event) => (event as unknown as Stripe.Event).type)
    .reverse();

/** A customer with a card, in the portal. */
export async function visitor(
  more: Partial<Stripe.CustomerCreateParams> = {},
  features?: Stripe.BillingPortal.ConfigurationUpdateParams.Features,
) {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const { sandbox, stripe } = await startWithClient({ now: () => new Date(now) });
  const { id: customer } = await stripe.customers.create({
    name: 'Acme',
    email: 'acme@example.com',
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
    ...more,
  });
  const [configuration] = (await stripe.billingPortal.configurations.list()).data;
  if (features !== undefined)
    await stripe.billingPortal.configurations.update(String(configuration?.id), { features });
  const open = async (params: Partial<Stripe.BillingPortal.SessionCreateParams> = {}) =>
    (await stripe.billingPortal.sessions.create({ customer, return_url: RETURN_URL, ...params })).url;
  const plan = async (name: string, unit_amount: number, interval: 'month' | 'year' = 'month') => {
    const product = await stripe.products.create({ name });
    const recurring = { interval };
    return (await stripe.prices.create({ product: product.id, currency: 'usd', unit_amount, recurring })).id;
  };
  const subscribe = (price: string, params: Partial<Stripe.SubscriptionCreateParams> = {}) =>
    stripe.subscriptions.create({ customer, items: [{ price }], ...params });
  const wait = (seconds: number) => {
    now += seconds * 1000;
  };
  /** The types of the events since it was last asked. */
  let told = 0;
  const news = () => {
    const all = eventTypes(sandbox);
    const fresh = all.slice(told);
    told = all.length;
    return fresh;
  };
  return { sandbox, stripe, customer, open, plan, subscribe, wait, news };
}

export const RETURN_URL = 'https://app.example.com/account';

/** Where an answer sends the browser on to: within the sandbox by a redirect, elsewhere by a page. */
export const leadsTo = (answer: Response): string =>
  answer.headers.get('location') ?? answer.headers.get('refresh')?.replace('0;url=', '') ?? '';
