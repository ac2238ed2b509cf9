import type { Invoice } from '../wire.ts';
import type { World } from '../world.ts';
import { collect, finalizeAndCollect } from './collect.ts';

/** What happens to an invoice by itself: a draft is finalised, a failed payment is tried again. */
export function playInvoice(world: World, invoice: Invoice): void {
  if (invoice.status === 'draft') finalizeAndCollect(world, invoice);
  else if (invoice.status === 'open') collect(world, invoice);
}
