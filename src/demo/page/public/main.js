/** The page: buttons that make calls, states that they tell, and the timeline of all that happens. */
import { exchange } from './call.js';
import { dialects } from './dialects.js';
import { day, element, find } from './dom.js';
import { listen } from './feed.js';
import { currentSession, forgetSession } from './session.js';
import { states } from './states.js';
import { tell } from './story.js';
import { forgetTimeline, put, putDelivery, putStep, restore } from './timeline.js';

/** @typedef {'hookbridge' | 'userdocks'} Name */
/** @typedef {'subscribe' | 'portal' | 'change' | 'cancel'} Action */

const NAMES = /** @type {const} */ (['hookbridge', 'userdocks']);
/** Milliseconds within which several changes lead to one look at how things stand. */
const SOON = 200;
const DAYS = 31;

const PAGES = {
  subscribe: 'the checkout page',
  portal: 'the portal',
  change: 'the portal',
  cancel: 'the portal',
};

restore('gangway-sandbox-timeline');
tell();
sayBack();
try {
  await start();
} catch (error) {
  putStep(`${/** @type {Error} */ (error).message}. Is Gangway running?`);
}

async function start() {
  const session = await currentSession();
  find('#tenant').textContent = session.tenant.name;
  for (const name of NAMES) {
    const section = find(`#${name}`);
    const select = /** @type {HTMLSelectElement} */ (find('select', section));
    select.append(...session.offers.map(({ plan, title }) => element('option', { value: plan }, title)));
    for (const button of section.querySelectorAll('button')) {
      const action = button.dataset.action;
      button.addEventListener('click', () =>
        action === 'refresh' ? refresh(name) : follow(name, /** @type {Action} */ (action)),
      );
    }
  }
  find('#advance').addEventListener('click', advance);
  for (const button of document.querySelectorAll('button')) button.disabled = false;
  await Promise.all(NAMES.map(refresh));
  listen(session.tenant.id, told, showClock);

  /** @param {Name} name */
  async function refresh(name) {
    const state = find('.state', find(`#${name}`));
    const { status, body } = await exchange(name, dialects[name].refresh(session));
    state.removeAttribute('aria-busy');
    complain(name, status, body);
    if (status !== 200) return;
    const { summary, more } = states[name](body);
    const old = find('.summary', state);
    const now = element('div', {}, ...summary);
    // What has not changed is not read out again.
    if (old.innerHTML !== now.innerHTML) old.replaceChildren(...now.childNodes);
    find('.more', state).replaceChildren(...more);
    if (name === 'hookbridge') suggest(body.data.plan);
  }

  /**
   * Makes the call, and goes where it leads.
   *
   * @param {Name} name
   * @param {Action} action
   */
  async function follow(name, action) {
    const chosen = /** @type {HTMLSelectElement} */ (find('select', find(`#${name}`))).value;
    const offer = session.offers.find(({ plan }) => plan === chosen);
    if (!offer) return;
    const { status, body } = await exchange(name, dialects[name][action](session, offer));
    complain(name, status, body);
    const url = status === 200 ? dialects[name].url(body) : undefined;
    if (url === undefined) return;
    putStep(`On to ${PAGES[action]}, from ${name}`);
    location.assign(url);
  }

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;
  /** @param {any} entry */
  function told(entry) {
    if (entry.kind === 'delivery') putDelivery(entry);
    else if (put(entry) && entry.kind === 'mirror') {
      clearTimeout(soon);
      soon = setTimeout(() => Promise.all(NAMES.map(refresh)), SOON);
    }
    tell();
  }
}

/**
 * Says what was refused, and why.
 *
 * @param {Name} name
 * @param {number} status
 * @param {any} body
 */
function complain(name, status, body) {
  const alert = find('.alert', find(`#${name}`));
  alert.hidden = status === 200;
  if (status === 0) alert.textContent = 'Gangway does not answer. Is it running?';
  else if (status === 401) alert.textContent = 'This session is over. Start over with a new tenant.';
  else if (status !== 200) alert.textContent = dialects[name].problem(body) ?? `Status ${status}`;
}

/** Whoever comes back from another page is told so; the address is as it was before. */
function sayBack() {
  const [name, action, done] = (new URLSearchParams(location.search).get('back') ?? '').split('.');
  if (!name || !action) return;
  history.replaceState(null, '', location.pathname);
  const page = action === 'subscribe' ? 'the checkout page' : 'the portal';
  putStep(`Back from ${page}, to ${name}${done ? ': it is done' : ''}`);
  document.getElementById(name)?.scrollIntoView({ block: 'nearest' });
}

async function advance() {
  const at = new Date();
  const response = await fetch(`/sandbox/clock?advance=${DAYS}d`, { method: 'POST' });
  if (!response.ok) return;
  const { time } = await response.json();
  showClock(time);
  putStep(`The clock was moved by ${DAYS} days: it is ${day(time)}`, at);
  tell();
}

/**
 * Has the choice of plans begin with one that the tenant has not.
 *
 * @param {string} current
 */
function suggest(current) {
  const main = find('main');
  if (main.dataset.plan === current) return;
  main.dataset.plan = current;
  for (const select of document.querySelectorAll('select'))
    select.value = [...select.options].find(({ value }) => value !== current)?.value ?? '';
}

/** @param {string} time */
function showClock(time) {
  const clock = find('#clock');
  const ahead = Math.round((Date.parse(time) - Date.now()) / (24 * 60 * 60 * 1000));
  clock.setAttribute('datetime', time);
  if (clock.textContent !== day(time)) clock.textContent = day(time);
  find('#ahead').hidden = ahead < 1;
  find('#ahead').textContent = `${ahead} days ahead`;
}

// Back by the browser’s own button, to a page that was put away: what it shows is old, and its feed has ended.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

find('#restart').addEventListener('click', () => {
  forgetSession();
  forgetTimeline();
  location.assign('/sandbox');
});
