import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import { money } from '../money.ts';
import { openSession } from '../portal/open-session.ts';
import type { Price } from '../wire.ts';
import type { World } from '../world.ts';
import { type Html, html, joined } from './html.ts';

/** The page behind a portal address, or undefined if the address is unknown or has expired. */
export function portalPage(world: World, secret: string): string | undefined {
  const session = openSession(world, secret);
  const customer =
    session && (world.storage.get(session.customer) as Stripe.Customer | Stripe.DeletedCustomer);
  if (session === undefined || customer === undefined || customer.deleted) return undefined;
  return document(
    'Billing portal',
    html`
      <p class="who"><strong>${customer.name ?? customer.email ?? 'Unnamed customer'}</strong><code>${customer.id}</code></p>
      <h2>Current plan</h2>
      ${plans(world, customer.id)}
      ${session.return_url === null ? html`` : back(session.return_url)}`,
  );
}

function plans(world: World, customer: string): Html {
  const cards: Html[] = [];
  for (const kept of world.storage.walk('subscription', { owner: customer })) {
    const { ended_at, items, status } = kept as Stripe.Subscription;
    if (ended_at !== null) continue;
    for (const { price } of items.data) cards.push(plan(world, price as unknown as Price, status));
  }
  return cards.length === 0 ? html`<p class="card">No active subscription</p>` : joined(cards);
}

function plan(world: World, price: Price, status: string): Html {
  const product = world.storage.get(String(price.product)) as Stripe.Product | undefined;
  const { interval = 'once', interval_count: count = 1 } = price.recurring ?? {};
  const every = count === 1 ? `per ${interval}` : `every ${count} ${interval}s`;
  return html`
      <dl class="card">
        <dt>Product</dt><dd>${product?.name ?? String(price.product)}</dd>
        <dt>Price</dt><dd>${money(price.unit_amount ?? 0, price.currency)} ${every}</dd>
        <dt>Status</dt><dd><span class="status">${status}</span></dd>
      </dl>`;
}

const back = (url: string) =>
  html`<p><a href="${url}" rel="noreferrer">&larr; Return to ${new URL(url).host}</a></p>`;

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 34rem; margin: 4rem auto; padding: 0 1.25rem }
  header { display: flex; align-items: center; gap: .75rem }
  h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1rem; margin: 2rem 0 .5rem }
  .badge, .status { border-radius: 1rem; padding: .1rem .7rem; font-size: .8rem; background: #fde68a; color: #713f12 }
  .status { background: #dbeafe; color: #1e3a8a }
  .who code { margin-left: .75rem; opacity: .7 }
  .card { border: 1px solid #8884; border-radius: .6rem; padding: 1rem 1.25rem; margin: 0 0 1rem }
  dl { display: grid; grid-template-columns: 6rem 1fr; gap: .35rem } dd { margin: 0 } dt { opacity: .7 }
  a { color: #4f46e5; text-decoration: none } a:hover { text-decoration: underline }
  @media (prefers-color-scheme: dark) { a { color: #a5b4fc } }
`;

/** A page of the sandbox, whole. */
export const document = (title: string, main: Html) => `<!doctype html>
${
  html`<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} (sandbox)</title>
    <style>${{ safe: style }}</style>
  </head>
  <body>
    <header><h1>${title}</h1><span class="badge">Sandbox</span></header>
    <main>${main}</main>
  </body>
</html>`.safe
}
`;

/** The page for an address that leads nowhere. */
export const notFoundPage = document(
  'Portal session not found',
  html`<p>This address is unknown or has expired. Go back to the application and open the billing portal again.</p>`,
);

/** Nothing is loaded, kept, framed or told to anyone. */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};
