import { successUrl } from '../../checkout/complete.ts';
import { money } from '../../money.ts';
import type { Customer } from '../../wire.ts';
import type { PageAnswer } from '../answer.ts';
import { page } from '../document.ts';
import type { Filled } from '../form/fields.ts';
import { type Html, html } from '../html.ts';
import { message } from '../messages.ts';
import { hostOf } from '../words.ts';
import { buyerFields } from './buyer-fields.ts';
import { headline, type Offer, summary } from './summary.ts';

/** @param alert What went wrong, if something did. */
export function checkoutPage(
  offer: Offer,
  customer: Customer | undefined,
  filled: Filled,
  alert?: Html,
): PageAnswer {
  const { session } = offer;
  const title = `${alert ? 'Problem: ' : ''}${headline(offer)}`;
  const main = html`${summary(offer)}
<div class="entry">
  <form method="post" action="/c/pay/${session.id}">
    ${alert}
    ${buyerFields(session, customer, filled)}
    <button class="button wide">${submitText(offer)}</button>
    ${session.mode === 'payment' ? undefined : html`<p class="fine">The card may be charged for later payments, until you cancel.</p>`}
  </form>
</div>`;
  return page(title, main, { layout: 'split' });
}

/** The page of a session that is complete or expired. */
export function closedPage({ session }: Pick<Offer, 'session'>): PageAnswer {
  const { cancel_url, status, success_url } = session;
  if (status !== 'complete')
    return message(
      'This checkout has expired',
      'Nothing was charged. Go back to the application to start again.',
      200,
      cancel_url === null ? undefined : { url: cancel_url, text: `Back to ${hostOf(cancel_url)}` },
    );
  const text = session.custom_text.after_submit?.message ?? 'All is done. There is nothing more to pay here.';
  const link =
    success_url === null
      ? undefined
      : { url: successUrl(session), text: `Continue to ${hostOf(success_url)}` };
  return message('This checkout is complete', text, 200, link);
}

function submitText({ order, session }: Offer): string {
  const { amount_total, currency, mode, submit_type } = session;
  if (mode === 'setup') return 'Save card';
  if (mode === 'subscription') return order.trialDays > 0 ? 'Start trial' : 'Subscribe';
  const verb = verbs[submit_type ?? ''] ?? 'Pay';
  return `${verb} ${money(amount_total ?? 0, currency ?? 'usd')}`;
}

const verbs: Readonly<Record<string, string>> = { book: 'Book', donate: 'Donate', subscribe: 'Subscribe' };
