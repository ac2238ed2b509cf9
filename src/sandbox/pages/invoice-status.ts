import type { Invoice } from '../wire.ts';
import { type Html, html } from './html.ts';
import { plain } from './words.ts';

/** An invoice's status, for its reader. */
export function invoicePill({ attempted, status }: Pick<Invoice, 'attempted' | 'status'>): Html {
  if (status === 'open' && attempted) return html`<span class="pill bad">Payment failed</span>`;
  const tones: Readonly<Record<string, string>> = { open: 'warn', paid: 'good', uncollectible: 'bad' };
  return html`<span class="pill ${tones[status ?? ''] ?? ''}">${plain(status ?? '')}</span>`;
}
