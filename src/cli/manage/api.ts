/** The management API for commands: of a running Gangway, or on the store here without a network. Both are the same functions. */
import { createManagementClient, type ManagementClient } from '../../client/index.ts';
import { readConfig } from '../../config.ts';
import { givenValue } from '../../secret-files.ts';
import { nameOf } from '../../store/location.ts';
import { type Context, livemodeOf, openStoreOf, print } from '../context.ts';
import { CliError } from '../errors.ts';
import type { CommandResult } from '../output.ts';
import { localFetch } from './local.ts';
import { patientFetch } from './patient-fetch.ts';

export type { ManagementClient };

/** Milliseconds for a try of a call: a batch of a thousand tenants takes a while where the disk is slow. */
const TIMEOUT = 120_000;

/** What a command works with. */
export interface Management {
  readonly api: ManagementClient;
  /** The mode that serves there. */
  readonly livemode: boolean;
}

/** Runs `work` and prints its answer. Text says on stderr which store it was, in sandbox mode. */
export function withManagement(
  context: Context,
  work: (management: Management) => Promise<CommandResult>,
): Promise<void> {
  return managing(context, async (management) => print(context, await work(management)));
}

/** The same for what prints its answer itself. */
export function managing(context: Context, work: (management: Management) => Promise<void>): Promise<void> {
  const url = context.remoteUrl?.();
  return url === undefined ? here(context, work) : there(url, context, work);
}

async function there(
  url: string,
  context: Context,
  work: (management: Management) => Promise<void>,
): Promise<void> {
  const operatorKey = givenValue(context.env, 'GANGWAY_OPERATOR_KEY')?.value;
  if (!operatorKey)
    throw new CliError(
      'NO_OPERATOR_KEY',
      'Neither GANGWAY_OPERATOR_KEY nor GANGWAY_OPERATOR_KEY_FILE is set. Make a key where that Gangway runs: gangway operator-key create --scope read --scope write',
    );
  const api = createManagementClient({
    baseUrl: url.replace(/\/$/, ''),
    operatorKey,
    timeout: TIMEOUT,
    fetch: patientFetch({ timeout: TIMEOUT, onWait: waitTold(context) }),
  });
  await work({ api, livemode: operatorKey.startsWith('gw_live_') });
}

/** Says why nothing happens for a while. Whatever progress is shown on a terminal is written over. */
const waitTold =
  ({ json, terminal, writeErr }: Context) =>
  (seconds: number, reason: string): void => {
    const start = terminal ? '\r\u001b[K' : '';
    if (!json) writeErr(`${start}Gangway asks to wait ${seconds} s (${reason}); trying again.\n`);
  };

async function here(context: Context, work: (management: Management) => Promise<void>): Promise<void> {
  const config = readConfig(context.env);
  const store = await openStoreOf(config);
  const { fetch, close } = localFetch(store, config);
  try {
    if (!config.stripe && !context.json) {
      context.writeErr(`Sandbox mode (no STRIPE_SECRET_KEY): the store is ${nameOf(config.database)}\n`);
    }
    const api = createManagementClient({
      baseUrl: 'http://localhost',
      operatorKey: 'none',
      timeout: TIMEOUT,
      fetch,
    });
    await work({ api, livemode: livemodeOf(config) });
  } finally {
    await close();
    await store.close();
  }
}
