import { completeCheckout, openCheckout } from '../../checkout/complete.ts';
import { orderOf } from '../../checkout/order.ts';
import { money } from '../../money.ts';
import type { Customer } from '../../wire.ts';
import type { World } from '../../world.ts';
import type { PageAnswer, PageRequest } from '../answer.ts';
import { alert, alertOf } from '../form/alerts.ts';
import { authenticatePage } from '../form/authenticate.ts';
import { message, notFound, onward } from '../messages.ts';
import { knownValues } from './buyer-fields.ts';
import { checkoutPage, closedPage } from './checkout-page.ts';
import { readBuyer } from './read-buyer.ts';

/** A checkout session's page, and what becomes of its form. */
export function serveCheckout(world: World, { form, method }: PageRequest, id: string): PageAnswer {
  const open = openCheckout(world, id);
  if (open === undefined) return notFound();
  const { session } = open;
  if (session.status !== 'open') return closedPage(open);
  const offer = { ...open, order: orderOf(world, id) };
  const customer =
    session.customer === null ? undefined : (world.storage.get(session.customer) as Customer | undefined);
  if (customer && 'deleted' in customer)
    return message('This checkout cannot be completed', 'Its customer was deleted.');
  if (method !== 'POST')
    return checkoutPage(offer, customer, { values: knownValues(world.now(), customer), problems: {} });
  const { entry, problems } = readBuyer(session, customer, form, world.now());
  if (Object.keys(problems).length > 0)
    return checkoutPage(offer, customer, { values: form, problems }, alertOf(problems));
  const result = completeCheckout(world, id, entry);
  switch (result.outcome) {
    case 'complete':
      return onward(result.redirect);
    case 'authenticate':
      return authenticatePage(`/c/pay/${id}`, form, {
        number: entry.number ?? '',
        amount: money(session.amount_total ?? 0, session.currency ?? 'usd'),
      });
    case 'declined':
      return checkoutPage(
        offer,
        customer,
        { values: form, problems: {} },
        alert('Nothing was charged.', result.decline.message),
      );
  }
}
