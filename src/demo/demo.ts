/** What a new user finds in sandbox mode: demo data, and calls that work as they stand. */
import type { Gangway } from '../gangway.ts';
import { banner } from './banner.ts';
import { ensureCredentials } from './credentials.ts';
import { ensureDemoData } from './data.ts';
import { signToken } from './token.ts';

/**
 * Makes the demo data if they are not there yet.
 *
 * @param folder Where the demo credentials are kept.
 * @returns What to show the user, with a fresh token.
 */
export async function prepareDemo(gangway: Gangway, folder: string): Promise<string> {
  await ensureDemoData(gangway.store, gangway.provider);
  const credentials = await ensureCredentials(gangway.store, folder);
  return banner({
    url: gangway.url,
    urlOf: (dialect) => (dialect === 'management' ? gangway.managementUrl : gangway.url),
    sandboxUrl: gangway.sandbox?.url ?? '',
    credentials,
    token: await signToken(credentials),
  });
}
