/** Small helpers for the document. Text is only ever put in as text. */

/**
 * Makes an element.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} content
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...content) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/**
 * The element that a selector finds, which the page has.
 *
 * @param {string} selector
 * @param {ParentNode} within
 * @returns {HTMLElement}
 */
export function find(selector, within = document) {
  const found = within.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}`);
  return found;
}

/**
 * @param {string} text
 * @param {'' | 'good' | 'warn' | 'bad'} tone
 */
export const pill = (text, tone = '') => element('span', { class: `pill ${tone}` }, text);

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const numberFormat = new Intl.NumberFormat('en');

/** @param {string | number | Date} moment */
export const day = (moment) => dayFormat.format(new Date(moment));
/** @param {string | number | Date} moment */
export const timeOfDay = (moment) => timeFormat.format(new Date(moment));
/** @param {number} value */
export const number = (value) => numberFormat.format(value);
