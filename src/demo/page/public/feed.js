/** Listens to what happens at the stand-in for Stripe and in Gangway’s copy. */
import { find } from './dom.js';

/** Milliseconds before another try, where the service does not answer. */
const AGAIN = 2_000;

/**
 * Calls `told` with each entry, those from before as well, and `clock` with the sandbox’s time, for as long as the page is open.
 *
 * @param {string} tenant
 * @param {(entry: any) => void} told
 * @param {(time: string) => void} clock
 */
export function listen(tenant, told, clock) {
  const feed = new EventSource(`/sandbox/feed?tenant=${encodeURIComponent(tenant)}`);
  feed.onopen = () => say('Live', true);
  feed.onmessage = ({ data }) => {
    const entry = JSON.parse(data);
    clock(entry.time);
    told(entry);
  };
  feed.addEventListener('clock', ({ data }) => clock(JSON.parse(data)));
  feed.onerror = () => {
    say('Not connected: trying again', false);
    // The browser tries again by itself only where the connection was cut, not where it was refused.
    if (feed.readyState === EventSource.CLOSED) setTimeout(() => listen(tenant, told, clock), AGAIN);
  };
}

/**
 * @param {string} text
 * @param {boolean} live
 */
function say(text, live) {
  const note = find('#live');
  note.classList.toggle('on', live);
  if (note.textContent !== text) note.textContent = text;
}
