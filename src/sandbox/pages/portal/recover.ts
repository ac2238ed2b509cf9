import { recoverSession } from '../../portal/open-session.ts';
import type { World } from '../../world.ts';
import { type PageAnswer, type PageRequest, said, seeOther } from '../answer.ts';
import { page } from '../document.ts';
import { alertOf } from '../form/alerts.ts';
import { field } from '../form/fields.ts';
import { html } from '../html.ts';

/** The page of an address that has expired, but can be opened again by the customer. */
export function recover(world: World, { form, method }: PageRequest, secret: string): PageAnswer {
  const address = `/p/session/${secret}`;
  if (method === 'POST' && recoverSession(world, secret, said(form, 'email'))) return seeOther(address);
  const problems: Record<string, string> =
    method === 'POST' ? { email: 'This is not the address that your invoices go to.' } : {};
  return page(
    'Log in again',
    html`<section class="panel">
  <h1>Log in again</h1>
  ${alertOf(problems)}
  <p>This link to the billing portal has expired. Enter the email address that your invoices go to. Stripe would send a code there; here the address is enough.</p>
  <form method="post" action="${address}">
    ${field({ values: form, problems }, 'email', 'Email', { type: 'email', autocomplete: 'email', required: true })}
    <p class="actions"><button class="button">Log in</button></p>
  </form>
</section>`,
  );
}
