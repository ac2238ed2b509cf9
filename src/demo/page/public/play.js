/** The tenant that this tab provisions, and how far it has come. It is kept while the tab is open: the way leads over the portal, and back. */

const KEY = 'gangway-provision';

/**
 * @typedef {'create' | 'member' | 'key' | 'portal' | 'use' | 'rotate' | 'deactivate'} StepName
 *
 * @typedef {object} Operator Never kept: each page asks for it anew.
 * @property {string} app
 * @property {string} operatorKey
 * @property {string} subject The demo user.
 * @property {string} token Of that user.
 * @property {string} name For a new tenant.
 *
 * @typedef {{ id: string, key: string }} Key
 * @typedef {{ status: number, expected: boolean, text: string }} Result What one call of a step has come to.
 *
 * @typedef {object} Kept
 * @property {{ id: string, name: string }} tenant
 * @property {string} request The Idempotency-Key by which its API key is made.
 * @property {Key} [key]
 * @property {StepName[]} done
 * @property {Partial<Record<StepName, Result[]>>} results
 *
 * @typedef {Kept & { operator: Operator }} Play
 */

/**
 * What this tab plays, a new tenant if there is none.
 *
 * @returns {Promise<Play | undefined>} Undefined if the management API is not served here.
 */
export async function currentPlay() {
  const response = await fetch('/sandbox/operator', { method: 'POST' });
  if (!response.ok) throw new Error(`No operator key was handed out: ${response.status}`);
  const { served, ...operator } = await response.json();
  if (!served) return undefined;
  const kept = sessionStorage.getItem(KEY);
  return { ...(kept ? JSON.parse(kept) : newTenant(operator.name)), operator };
}

/**
 * @param {string} name
 * @returns {Kept}
 */
const newTenant = (name) => ({
  tenant: { id: crypto.randomUUID(), name },
  request: crypto.randomUUID(),
  done: [],
  results: {},
});

/** @param {Play} play */
export function keepPlay({ operator: _, ...kept }) {
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

export const forgetPlay = () => sessionStorage.removeItem(KEY);
