/** Calls, and says in words what has come of it. */
import { exchange } from './call.js';
import { dialects } from './dialects.js';

/** @type {Readonly<Record<'management' | 'hookbridge' | 'userdocks', (body: any) => string | undefined>>} */
const problems = {
  management: ({ code, detail }) => code && `${code}: ${detail}`,
  hookbridge: dialects.hookbridge.problem,
  userdocks: dialects.userdocks.problem,
};

/**
 * @param {keyof typeof problems} dialect
 * @param {import('./dialects.js').Call} call
 * @param {number} wanted The status.
 * @param {(body: any) => string} say What that means.
 * @returns {Promise<{ result: import('./play.js').Result, body: any }>}
 */
export async function ask(dialect, call, wanted, say) {
  const { status, body } = await exchange(dialect, call);
  const expected = status === wanted;
  const otherwise = status === 0 ? 'Gangway does not answer. Is it running?' : problems[dialect](body);
  return {
    result: { status, expected, text: expected ? say(body) : (otherwise ?? `${wanted} was expected.`) },
    body,
  };
}
