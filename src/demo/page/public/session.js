/** The tenant that this tab plays with. It is kept while the tab is open: the way leads over other pages, and back. */

const KEY = 'gangway-sandbox-session';

/**
 * @typedef {object} Offer
 * @property {string} plan
 * @property {string} priceId
 * @property {string} title
 *
 * @typedef {object} Session
 * @property {string} app
 * @property {{ id: string, name: string }} tenant
 * @property {{ key: string, token: string, readKey: string }} credentials
 * @property {Offer[]} offers
 */

/**
 * The session of this tab, a new one if it has none.
 *
 * @returns {Promise<Session>}
 */
export async function currentSession() {
  const kept = sessionStorage.getItem(KEY);
  return kept ? JSON.parse(kept) : newSession();
}

/** @returns {Promise<Session>} */
async function newSession() {
  const response = await fetch('/sandbox/session', { method: 'POST' });
  if (!response.ok) throw new Error(`No new tenant could be made: ${response.status}`);
  const session = await response.json();
  sessionStorage.setItem(KEY, JSON.stringify(session));
  return session;
}

/** Lets go of this tab's tenant. */
export const forgetSession = () => sessionStorage.removeItem(KEY);
