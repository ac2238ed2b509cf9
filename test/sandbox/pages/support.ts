import type Stripe from 'stripe';
import type { Sandbox } from '../../../src/sandbox/index.ts';

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
