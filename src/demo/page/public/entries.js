/** How each kind of entry looks. */
import { element, pill, timeOfDay } from './dom.js';

/**
 * @param {import('./timeline.js').Entry} entry
 * @returns {HTMLElement}
 */
export function draw(entry) {
  switch (entry.kind) {
    case 'exchange':
      return drawExchange(entry);
    case 'event':
      return drawEvent(entry);
    case 'mirror':
      return drawMirror(entry);
    case 'step':
      return element('li', { class: 'entry step' }, element('p', {}, entry.text), time(entry));
  }
}

/** @param {import('./timeline.js').Exchange} entry */
function drawExchange(entry) {
  const { dialect, method, path, status, ms, headers, request, response } = entry;
  const credentials = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const asked = request === undefined ? '' : `\n\n${pretty(request)}`;
  return folded(
    `exchange ${dialect}`,
    [
      element('span', { class: 'tag' }, dialect),
      status === 0 ? pill('no answer', 'bad') : pill(String(status), status < 400 ? 'good' : 'bad'),
      element('span', { class: 'number' }, `${ms} ms`),
      time(entry),
      element('code', { class: 'what' }, element('b', {}, method), ` ${short(path)}`),
    ],
    [
      pane('Request', `${method} ${path}\n${credentials.join('\n')}${asked}`),
      pane('Response', response === undefined ? 'None came.' : pretty(response)),
    ],
  );
}

/** @param {import('./timeline.js').Event} entry */
function drawEvent(entry) {
  const { type, event, thin, data, tries = [] } = entry;
  return folded(
    'event',
    [
      element('span', { class: 'tag' }, 'Stripe event'),
      ...(tries.length === 0 ? [pill('on its way', 'warn')] : tries.map(drawTry)),
      time(entry),
      element('code', { class: 'what' }, element('b', {}, type)),
    ],
    [
      element(
        'p',
        { class: 'note' },
        'Delivered as the thin event ',
        element('code', {}, thin),
        ' of ',
        element('code', {}, event),
        '.',
      ),
      pane('What it is about', pretty(data)),
    ],
  );
}

/** @param {import('./timeline.js').Try} attempt */
function drawTry({ status, tries, answer, error }) {
  const nth = tries > 1 ? `, try ${tries}` : '';
  if (status === 'delivered') return pill(`delivered: ${answer}${nth}`, 'good');
  if (status === 'dropped') return pill('lost on its way', 'bad');
  const made = pill(`${answer === null ? 'not taken' : `refused: ${answer}`}, try ${tries}`, 'bad');
  if (error !== null) made.title = error;
  return made;
}

/** @param {import('./timeline.js').Mirror} entry */
function drawMirror(entry) {
  const { customer, subscriptions, invoices } = entry;
  const states = subscriptions.map(({ status }) => status).join(', ') || 'no subscription';
  const count = invoices === 1 ? '1 invoice' : `${invoices} invoices`;
  return element(
    'li',
    { class: 'entry mirror' },
    element(
      'div',
      { class: 'line' },
      element('span', { class: 'tag' }, 'Gangway’s copy'),
      pill('up to date', 'good'),
      time(entry),
      element('span', { class: 'what' }, element('code', {}, customer), ` · ${states} · ${count}`),
    ),
  );
}

/**
 * @param {string} kind
 * @param {Node[]} line
 * @param {Node[]} content
 */
function folded(kind, line, content) {
  const summary = element('summary', { class: 'line' }, ...line);
  return element('li', { class: `entry ${kind}` }, element('details', {}, summary, ...content));
}

/**
 * @param {string} title
 * @param {string} text
 */
const pane = (title, text) =>
  element(
    'figure',
    {},
    element('figcaption', {}, title),
    element('pre', { tabindex: '0', 'aria-label': title }, text),
  );

/** @param {import('./timeline.js').Placed} entry */
const time = ({ at }) => element('time', { datetime: at }, timeOfDay(at));

/**
 * Without most of its UUIDs, which say nothing to people.
 *
 * @param {string} path
 */
export const short = (path) => path.replace(/([0-9a-f]{4})[0-9a-f]{4}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '$1…');

/** @param {unknown} value */
const pretty = (value) => JSON.stringify(value, null, 2);
