/** The audit of the tenant, as a table: who did what, and what has changed by it. */
import { ask } from './ask.js';
import { element, find, pill, timeOfDay } from './dom.js';
import { short } from './entries.js';
import { listAudit } from './provision-calls.js';

/**
 * @typedef {{ field: string, before: string | null, after: string | null }} Change
 * @typedef {{ at: string, principal: string, action: string, outcome: string, changes: Change[] }} AuditEvent
 */

/** Of several that are under way, the last one asked for counts. */
let asked = 0;

/** @param {import('./play.js').Play} play */
export async function refreshAudit(play) {
  asked += 1;
  const mine = asked;
  const { result, body } = await ask('management', listAudit(play), 200, () => '');
  if (mine !== asked) return;
  const alert = find('#audit .alert');
  alert.hidden = result.expected;
  alert.textContent = result.text;
  if (result.expected) show(body.items);
}

/** @param {AuditEvent[]} events */
function show(events) {
  find('#audit tbody').replaceChildren(...events.map(drawEvent));
  find('#audit table').hidden = events.length === 0;
  find('#audit .none').hidden = events.length > 0;
}

/** @param {AuditEvent} event */
function drawEvent({ at, principal, action, outcome, changes }) {
  const done = outcome === 'succeeded';
  return element(
    'tr',
    {},
    cell('When', element('time', { datetime: at }, timeOfDay(at))),
    cell('Who', element('code', {}, short(principal))),
    cell('What', element('code', {}, action)),
    cell('Outcome', pill(outcome, done ? 'good' : 'bad')),
    cell('Changes', changes.length === 0 ? '–' : element('ul', {}, ...changes.map(drawChange))),
  );
}

/**
 * @param {string} name
 * @param {Node | string} content
 */
const cell = (name, content) => element('td', { 'data-name': name }, content);

/** @param {Change} change */
function drawChange({ field, before, after }) {
  const was = before === null ? '' : `${text(before)} → `;
  return element('li', {}, element('code', {}, field), `: ${was}${after === null ? 'nothing' : text(after)}`);
}

/** @param {string} value */
const text = (value) => (/^\d{4}-\d\d-\d\dT.*Z$/.test(value) ? timeOfDay(value) : short(value));
