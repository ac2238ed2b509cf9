/** Pages that only say something. */
import type { PageAnswer } from './answer.ts';
import { page } from './document.ts';
import { html } from './html.ts';
import { hostOf } from './words.ts';

/** The page for an address that leads nowhere. */
export const notFound = (): PageAnswer =>
  message(
    'Page not found',
    'This address is unknown or has expired. Go back to the application, and open it from there again.',
    404,
  );

/** The page for a form that another site sent, or that a page does not have. */
export const refused = (status: 403 | 405): PageAnswer =>
  message(
    'Not accepted',
    'This form was not sent by the page it belongs to. Go back, and try again.',
    status,
  );

/**
 * A page that says one thing.
 *
 * @param link Where to go from there.
 */
export const message = (
  title: string,
  text: string,
  status = 200,
  link?: { readonly url: string; readonly text: string },
): PageAnswer =>
  page(
    title,
    html`<section class="panel message">
  <h1>${title}</h1>
  <p>${text}</p>
  ${link && html`<p class="actions"><a class="button" href="${link.url}">${link.text}</a></p>`}
</section>`,
    { status },
  );

/**
 * Sends the browser on to another site. Not by a redirect: Chromium holds all redirects that follow a form against the policy of
 * the form's page, and the other site may well have some of its own.
 */
export function onward(url: string): PageAnswer {
  const answer = message('All done', 'You are being taken back.', 200, {
    url,
    text: `Continue to ${hostOf(url)}`,
  });
  return { ...answer, headers: { ...answer.headers, Refresh: `0;url=${new URL(url).href}` } };
}
