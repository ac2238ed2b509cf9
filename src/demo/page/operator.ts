/** What a visitor of the page `/sandbox/provision` plays a product's backend with. */
import type { Store } from '../../store/store.ts';
import { ensureCredentials } from '../credentials.ts';
import { DEMO } from '../data.ts';
import { signToken } from '../token.ts';
import { someName } from './names.ts';

export type OperatorSession =
  /** The management API has a port of its own, which the page may not call. */
  | { readonly served: false }
  | {
      readonly served: true;
      readonly app: string;
      readonly operatorKey: string;
      /** The demo user, and a token of that user. */
      readonly subject: string;
      readonly token: string;
      /** For a tenant that is yet to be made. */
      readonly name: string;
    };

/**
 * Hands out the operator's credentials. Links of the demo app may lead back to the page from now on.
 *
 * @param folder Where the demo credentials are kept.
 * @param origin Of the page.
 * @throws {ConfigError} If the demo credentials cannot be read.
 */
export async function newOperatorSession(
  store: Store,
  folder: string,
  origin: string,
): Promise<OperatorSession> {
  const credentials = await ensureCredentials(store, folder);
  await store.admin.addOrigin(DEMO.appId, origin);
  return {
    served: true,
    app: DEMO.appId,
    operatorKey: credentials.operatorKey,
    subject: DEMO.subject,
    token: await signToken(credentials),
    name: someName(),
  };
}
