import type { PageAnswer, Said } from '../answer.ts';
import { page } from '../document.ts';
import { html } from '../html.ts';

/**
 * The page on which a card's holder proves who they are; what was entered before is sent again with the result.
 */
export const authenticatePage = (
  action: string,
  form: Said,
  { number, amount }: { number: string; amount: string },
): PageAnswer =>
  page(
    'Authenticate',
    html`<section class="panel message">
  <p class="over">3D Secure, a test page</p>
  <h1>Is it you who is paying?</h1>
  <p>The bank of the card that ends in <strong>${number.slice(-4)}</strong> wants to be sure. A real bank would ask for a code, or for a fingerprint.</p>
  <dl class="facts">
    <div><dt>Merchant</dt><dd>Sandbox</dd></div>
    <div><dt>Amount</dt><dd>${amount}</dd></div>
  </dl>
  <form method="post" action="${action}">
    ${Object.entries(form).map(([name, value]) => (typeof value === 'string' && name !== 'authenticated' ? html`<input type="hidden" name="${name}" value="${value}">` : html``))}
    <p class="actions">
      <button class="button" name="authenticated" value="true">Complete</button>
      <button class="button quiet" name="authenticated" value="false">Fail</button>
    </p>
  </form>
</section>`,
  );
