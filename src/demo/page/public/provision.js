/** The page: each step is taken by its button, its calls go into the timeline, and the audit is read after it. */
import { refreshAudit } from './audit.js';
import { find } from './dom.js';
import { currentPlay, forgetPlay, keepPlay } from './play.js';
import { PAGE } from './provision-calls.js';
import { buttonOf, itemOf, mark, NAMES, showResults } from './step-list.js';
import { steps } from './steps.js';
import { forgetTimeline, putStep, restore } from './timeline.js';

restore('gangway-provision-timeline');
const isBack = new URLSearchParams(location.search).has('back');
if (isBack) {
  history.replaceState(null, '', location.pathname);
  putStep('Back from the portal');
}
try {
  await start();
} catch (error) {
  complain(`${/** @type {Error} */ (error).message}. Is Gangway running?`);
}

async function start() {
  const play = await currentPlay();
  if (!play) {
    document.body.classList.add('unserved');
    complain(
      'Here, the management API has a port of its own (MANAGEMENT_PORT), and this page calls only the port that it came from. Start Gangway without MANAGEMENT_PORT to try it out.',
    );
    return;
  }
  keepPlay(play);
  find('#tenant').textContent = play.tenant.name;
  find('#tenant-id').textContent = play.tenant.id;
  for (const name of NAMES) {
    showResults(name, play.results[name] ?? []);
    buttonOf(name).addEventListener('click', () => take(name));
  }
  mark(play);
  if (isBack) buttonOf('portal').focus();
  if (play.done.includes('create')) await refreshAudit(play);

  let busy = false;
  /** @param {import('./play.js').StepName} name */
  async function take(name) {
    if (!play || busy || !steps[name].possible(play)) return;
    busy = true;
    itemOf(name).setAttribute('aria-busy', 'true');
    const { results, url } = await steps[name].take(play);
    busy = false;
    itemOf(name).removeAttribute('aria-busy');
    play.results[name] = results;
    if (results.every(({ expected }) => expected) && !play.done.includes(name)) play.done.push(name);
    keepPlay(play);
    showResults(name, results);
    mark(play);
    if (url !== undefined) {
      putStep('On to the portal');
      location.assign(url);
    } else if (play.done.includes('create')) await refreshAudit(play);
  }
}

/** @param {string} text */
function complain(text) {
  const alert = find('#problem');
  alert.hidden = false;
  alert.textContent = text;
}

// Back by the browser’s own button, to a page that was put away: what it shows is old.
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

find('#restart').addEventListener('click', () => {
  forgetPlay();
  forgetTimeline();
  location.assign(PAGE);
});
