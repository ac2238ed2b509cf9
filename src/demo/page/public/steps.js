/** What each step does, and what is to come of it. */
import { ask } from './ask.js';
import { dialects } from './dialects.js';
import * as calls from './provision-calls.js';

/**
 * @typedef {import('./play.js').Play} Play
 * @typedef {import('./play.js').Key} Key
 * @typedef {import('./play.js').StepName} StepName
 * @typedef {import('./play.js').Result} Result
 *
 * @typedef {object} Step
 * @property {(play: Play) => boolean} possible
 * @property {(play: Play) => Promise<{ results: Result[], url?: string }>} take Says where it leads, if it does.
 */

/** @param {Play} play */
const exists = ({ done }) => done.includes('create');

/** In their order. @type {Readonly<Record<StepName, Step>>} */
export const steps = {
  create: {
    possible: (play) => !exists(play),
    take: async (play) =>
      single(await manage(calls.createTenant(play), 201, ({ name }) => `${name} is a tenant.`)),
  },
  member: {
    possible: exists,
    take: async (play) =>
      single(
        await manage(calls.addMember(play), 200, ({ added }) =>
          added ? 'The user may act for the tenant.' : 'The user was a member already.',
        ),
      ),
  },
  key: {
    possible: exists,
    async take(play) {
      const made = await manage(calls.createKey(play), 201, ({ prefix }) => `The key begins with ${prefix}.`);
      if (made.result.expected) play.key = keyOf(made.body);
      return single(made);
    },
  },
  portal: {
    possible: exists,
    async take(play) {
      const opened = await ask('userdocks', calls.openPortal(play), 200, () => 'The portal was opened.');
      const url = opened.result.expected ? dialects.userdocks.url(opened.body) : undefined;
      return { ...single(opened), ...(url !== undefined && { url }) };
    },
  },
  use: {
    possible: ({ key }) => key !== undefined,
    take: async ({ key }) =>
      key ? single(await use(key, 200, ({ data }) => `Plan: ${data.plan}.`)) : NOTHING,
  },
  rotate: {
    possible: ({ key }) => key !== undefined,
    async take(play) {
      const old = play.key;
      if (!old) return NOTHING;
      const made = await manage(
        calls.rotateKey(play, old),
        201,
        ({ prefix }) => `The new key begins with ${prefix}.`,
      );
      if (!made.result.expected) return single(made);
      play.key = keyOf(made.body);
      // With the one from before, the old key would come again.
      play.request = crypto.randomUUID();
      const refused = await use(old, 401, () => 'The old key is refused.');
      return { results: [made.result, refused.result] };
    },
  },
  deactivate: {
    possible: exists,
    async take(play) {
      const gone = await manage(calls.deactivateTenant(play), 200, () => 'The tenant is deactivated.');
      if (!gone.result.expected) return single(gone);
      const portal = await ask('userdocks', calls.openPortal(play), 401, () => 'Its portal is refused.');
      const used = play.key ? [await use(play.key, 401, () => 'Its key is refused.')] : [];
      return { results: [gone, portal, ...used].map(({ result }) => result) };
    },
  },
};

const NOTHING = { results: [] };

/** @type {(call: import('./dialects.js').Call, wanted: number, say: (body: any) => string) => ReturnType<typeof ask>} */
const manage = (call, wanted, say) => ask('management', call, wanted, say);

/** @type {(key: Key, wanted: number, say: (body: any) => string) => ReturnType<typeof ask>} */
const use = (key, wanted, say) => ask('hookbridge', calls.getSubscription(key), wanted, say);

/** @param {{ result: Result }} answer */
const single = ({ result }) => ({ results: [result] });

/** @param {any} body */
const keyOf = ({ id, key }) => ({ id, key });
