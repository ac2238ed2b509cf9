/** The list of steps: which are done, which is next, which are possible, and what has come of each. */
import { element, find, pill } from './dom.js';
import { steps } from './steps.js';

/**
 * @typedef {import('./play.js').Play} Play
 * @typedef {import('./play.js').StepName} StepName
 * @typedef {import('./play.js').Result} Result
 */

export const NAMES = /** @type {StepName[]} */ (Object.keys(steps));

/** @param {StepName} name */
export const itemOf = (name) => find(`[data-step="${name}"]`);
/** @param {StepName} name */
export const buttonOf = (name) => find('button', itemOf(name));

/** @param {Play} play */
export function mark(play) {
  const next = NAMES.find((name) => !play.done.includes(name));
  for (const name of NAMES) {
    const item = itemOf(name);
    item.classList.toggle('done', play.done.includes(name));
    if (name === next) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
    // Whoever is at a button stays there: `disabled` would drive them away.
    buttonOf(name).setAttribute('aria-disabled', String(!steps[name].possible(play)));
  }
}

/**
 * @param {StepName} name
 * @param {Result[]} results
 */
export function showResults(name, results) {
  find('.result', itemOf(name)).replaceChildren(...results.map(drawResult));
}

/** @param {Result} result */
function drawResult({ status, expected, text }) {
  const tone = !expected ? 'bad' : status < 400 ? 'good' : 'warn';
  return element('p', {}, pill(status === 0 ? 'no answer' : String(status), tone), ` ${text}`);
}
