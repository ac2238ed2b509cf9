import { type Html, html } from '../html.ts';
import type { Problems } from './fields.ts';

/** Says what went wrong; the focus is put there, so that a screen reader reads it at once. */
export const alert = (title: string, text: string): Html => html`
<div class="alert" role="alert" tabindex="-1" autofocus><strong>${title}</strong> ${text}</div>`;

/** Says that something is to be put right, if it is. */
export const alertOf = (problems: Problems): Html | undefined => {
  const [only, ...more] = Object.values(problems);
  if (only === undefined) return undefined;
  return alert(
    'Please check what you entered.',
    more.length === 0 ? only : `${more.length + 1} fields need your attention.`,
  );
};

/** Says that something was done. */
export const notice = (text: string): Html => html`<p class="notice" role="status">${text}</p>`;
