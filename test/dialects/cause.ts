/** How the service is made to give a response that the contract has an example of. */
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Config } from '../../src/config.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { SANDBOX_SECRET_KEY } from '../../src/sandbox/index.ts';
import { StripeProvider } from '../../src/stripe/provider.ts';
import type { Observed } from '../support/contract-oracle.ts';
import { change } from '../support/database.ts';
import { type CallInit, startTestGangway, type TestGangway } from '../support/gangway.ts';

export type Seen = Omit<Observed, 'method' | 'path'>;

/** A service, and the clock that it runs by, which stands at so many seconds after its start; null breaks the clock. */
export interface World {
  readonly gangway: TestGangway;
  readonly time: { ahead: number | null };
}

/** Brings a response about, and leaves the world as it was. */
export type Cause = (world: World) => Promise<Seen>;

/** Causes by the name of their example. */
export type Causes = Readonly<Record<string, Cause>>;

/** A call that differs from the valid one only in this. */
export function calling(id: OperationId, init?: CallInit): Cause {
  return ({ gangway }) => seen(gangway.call(id, init));
}

/** The valid call on a service of its own with other settings. */
export async function onItsOwn(
  overrides: Partial<Config>,
  use: (gangway: TestGangway) => Promise<Seen>,
): Promise<Seen> {
  const gangway = await startTestGangway(overrides);
  try {
    return await use(gangway);
  } finally {
    await gangway.close();
  }
}

const shared = new Map<string, Promise<TestGangway>>();

/** Ends them: to be called after all tests of a file that brings causes about. */
export async function closeShared(): Promise<void> {
  const started = [...shared.values()];
  shared.clear();
  for (const gangway of started) await (await gangway).close();
}

/**
 * A service with other settings that causes share, for starting one takes long. `closeShared` ends it.
 *
 * @param what What is special about it.
 * @param prepare Done once.
 */
export function sharing(
  what: string,
  overrides: Partial<Config> = {},
  prepare: (gangway: TestGangway) => Promise<void> = async () => {},
): Promise<TestGangway> {
  const start = async () => {
    const gangway = await startTestGangway(overrides);
    await prepare(gangway);
    return gangway;
  };
  const started = shared.get(what) ?? start();
  shared.set(what, started);
  return started;
}

export async function seen(answer: Promise<Response>): Promise<Seen> {
  const response = await answer;
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/**
 * A call while Stripe fails, on a service whose mirror has forgotten all: what is known is answered without asking.
 */
export const failingAtStripe =
  (id: OperationId, kind: 'authentication' | 'cut' | 'rate-limit', init: CallInit = {}): Cause =>
  async () => {
    const gangway = await sharing(`Stripe fails: ${kind}`, {}, async ({ sandbox }) =>
      sandbox.faults.inject({ kind, times: Number.POSITIVE_INFINITY }),
    );
    await change(join(gangway.folder, 'gangway.db'), 'delete from mirror_customers');
    return seen(gangway.call(id, init));
  };

/** Calls of an operation that asks Stripe for nothing but the account, while that fails. */
export const failingAtAccount = (id: OperationId, init?: CallInit): Causes => ({
  providerMisconfigured: askingWhoWeAre(id, 'authentication', init),
  providerDown: askingWhoWeAre(id, 'cut', init),
  providerRateLimited: askingWhoWeAre(id, 'rate-limit', init),
});

/** Stripe is asked for the account once in the life of a service: here by one that does not know it yet. */
function askingWhoWeAre(
  id: OperationId,
  kind: 'authentication' | 'cut' | 'rate-limit',
  init?: CallInit,
): Cause {
  return async ({ gangway: { provider, sandbox, call } }) => {
    const fresh = new StripeProvider({
      secretKey: SANDBOX_SECRET_KEY,
      baseUrl: sandbox.url,
      timeout: 5000,
      maxRetries: 0,
    });
    // The mirror may ask as well meanwhile, for this or for something else.
    const account = vi.spyOn(provider, 'account').mockImplementation(() => fresh.account());
    sandbox.faults.inject({ kind, path: '/v1/account', times: Number.POSITIVE_INFINITY });
    try {
      return await seen(call(id, init));
    } finally {
      sandbox.faults.clear();
      account.mockRestore();
      fresh.close();
    }
  };
}
