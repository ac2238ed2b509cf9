/** What has happened, the newest first. It is kept while the tab is open. */
import { find } from './dom.js';
import { draw } from './entries.js';

/**
 * @typedef {{ id: string, at: string }} Placed
 * @typedef {Placed & { kind: 'exchange', dialect: string, method: string, path: string, status: number, ms: number,
 *   headers: Record<string, string>, request: unknown, response: unknown }} Exchange
 * @typedef {{ event: string, status: string, tries: number, answer: number | null, error: string | null }} Try
 * @typedef {Placed & { kind: 'event', type: string, event: string, thin: string, data: unknown, tries?: Try[] }} Event
 * @typedef {Placed & Try & { kind: 'delivery' }} Delivery
 * @typedef {Placed & { kind: 'mirror', customer: string, subscriptions: { id: string, status: string }[], invoices: number }} Mirror
 * @typedef {Placed & { kind: 'step', text: string }} Step
 * @typedef {Exchange | Event | Mirror | Step} Entry
 */

/** So many are kept. */
const MOST = 150;

/** What this page's is kept as. */
let key = '';

/** @type {Map<string, Entry>} By their ids. */
const entries = new Map();
/** @type {Map<string, HTMLElement>} */
const drawn = new Map();
/** Ids of tries that stand in their events. */
const seen = new Set();

/**
 * Shows what was kept.
 *
 * @param {string} name What this page's is kept as.
 */
export function restore(name) {
  key = name;
  /** @type {Entry[]} */
  const kept = JSON.parse(sessionStorage.getItem(key) ?? '[]');
  for (const entry of kept) show(entry);
}

/** Lets go of what was kept. */
export const forgetTimeline = () => sessionStorage.removeItem(key);

/**
 * Adds an entry.
 *
 * @param {Entry} entry
 * @returns {boolean} Whether it is new.
 */
export function put(entry) {
  if (entries.has(entry.id)) return false;
  show(entry);
  keep();
  return true;
}

/**
 * Adds a try to deliver an event to what is shown of the event.
 *
 * @param {Delivery} delivery
 */
export function putDelivery(delivery) {
  const event = [...entries.values()].find(
    (entry) => entry.kind === 'event' && entry.thin === delivery.event,
  );
  if (event?.kind !== 'event') return;
  const { tries = [] } = event;
  const known = tries.some(
    ({ tries: count, status }) => count === delivery.tries && status === delivery.status,
  );
  if (known || seen.has(delivery.id)) return;
  seen.add(delivery.id);
  const { event: of, status, tries: count, answer, error } = delivery;
  show({ ...event, tries: [...tries, { event: of, status, tries: count, answer, error }] });
  keep();
}

/**
 * @param {string} text
 * @param {Date} at
 */
export const putStep = (text, at = new Date()) =>
  put({ kind: 'step', id: crypto.randomUUID(), at: at.toISOString(), text });

/** @param {(entry: Entry) => boolean} matches */
export const some = (matches) => [...entries.values()].some(matches);

/** @param {Entry} entry */
function show(entry) {
  entries.set(entry.id, entry);
  const list = find('#entries');
  const old = drawn.get(entry.id);
  const now = draw(entry);
  drawn.set(entry.id, now);
  find('#nothing').hidden = true;
  if (old) {
    now.querySelector('details')?.toggleAttribute('open', old.querySelector('details')?.open ?? false);
    const focused = old.contains(document.activeElement);
    old.replaceWith(now);
    if (focused) now.querySelector('summary')?.focus();
    return;
  }
  now.dataset.at = entry.at;
  const older = [...list.children].find(
    (other) => other instanceof HTMLElement && (other.dataset.at ?? '') <= entry.at,
  );
  list.insertBefore(now, older ?? null);
}

/** Without room for it, it is only shown. */
function keep() {
  const newest = [...entries.values()].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST);
  try {
    sessionStorage.setItem(key, JSON.stringify(newest.reverse()));
  } catch {}
}
