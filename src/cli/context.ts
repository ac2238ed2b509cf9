/** What commands work with: the settings, the store they lead to, and Stripe or its stand-in. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Scope } from '../billing/customer-state.ts';
import { type Config, readConfig } from '../config.ts';
import { openConfiguredStore } from '../configured-store.ts';
import type { Sandbox } from '../sandbox/index.ts';
import { nameOf } from '../store/location.ts';
import type { Store } from '../store/store.ts';
import { openingReason } from '../store/unavailable.ts';
import { isLiveKey, type StripeProvider } from '../stripe/provider.ts';
import { CliError } from './errors.ts';
import type { CommandResult } from './output.ts';

/** One call of the command line. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether `--json` was given. */
  readonly json: boolean;
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
  /** Resolves when the reader of stdout has taken enough: for what writes much, which would all be kept in memory. */
  readonly drained?: () => Promise<unknown>;
  /** Where the Gangway is that is meant, if not the one here: `--url`. */
  readonly remoteUrl?: () => string | undefined;
  /** Whether stderr is a terminal, on which a line can be written over. */
  readonly terminal?: boolean;
}

/** Prints an answer on stdout. */
export function print({ json, writeOut }: Context, { data, text }: CommandResult): void {
  writeOut(`${json ? JSON.stringify(data, null, 2) : text}\n`);
}

/** Whether the Stripe key is of live mode; the sandbox is of test mode. */
export function livemodeOf({ stripe }: Config): boolean {
  return stripe !== undefined && isLiveKey(stripe.secretKey);
}

/**
 * Opens the store of these settings: that of the server with the same ones, which may be running.
 *
 * @throws {CliError} STORE_UNAVAILABLE
 */
export async function openStoreOf(config: Config): Promise<Store> {
  try {
    return await openConfiguredStore(config, { now: () => new Date(), newId: randomUUID });
  } catch (error) {
    throw new CliError(
      'STORE_UNAVAILABLE',
      `The store ${nameOf(config.database)} cannot be opened: ${openingReason(error)}. Check DATABASE_URL.`,
    );
  }
}

/** Runs `work` on the store and prints its answer. In sandbox mode, text says on stderr which store it was. */
export async function withStore(
  context: Context,
  work: (store: Store, config: Config) => Promise<CommandResult>,
): Promise<void> {
  const config = readConfig(context.env);
  const store = await openStoreOf(config);
  try {
    if (!config.stripe && !context.json) {
      context.writeErr(`Sandbox mode (no STRIPE_SECRET_KEY): the store is ${nameOf(config.database)}\n`);
    }
    print(context, await work(store, config));
  } finally {
    await store.close();
  }
}

/** Runs `work` with Stripe: see `openProvider`. */
export async function withProvider<T>(
  config: Config,
  work: (provider: StripeProvider) => Promise<T>,
): Promise<T> {
  const { provider, close } = await openProvider(config);
  try {
    return await work(provider);
  } finally {
    await close();
  }
}

/** Stripe; in sandbox mode, a stand-in on the same objects as the server's, on a port of its own. */
export async function openProvider(
  config: Config,
): Promise<{ readonly provider: StripeProvider; close(): Promise<void> }> {
  // Loaded here, for it brings the whole service with it.
  const { createProvider } = await import('../gangway.ts');
  const sandbox = config.stripe ? undefined : await openSandbox(config);
  const provider = createProvider(config, sandbox);
  return {
    provider,
    async close() {
      provider.close();
      await sandbox?.close();
    },
  };
}

/** Whose objects a provider has. @throws {BillingError} One of the provider's codes. */
export async function scopeOf(provider: StripeProvider): Promise<Scope> {
  return { account: await provider.account(), livemode: provider.livemode };
}

async function openSandbox({ sandboxDir }: Config): Promise<Sandbox> {
  // Loaded here: who works with Stripe needs no stand-in.
  const { startSandbox } = await import('../sandbox/index.ts');
  const file = `${sandboxDir}/stripe.db`;
  try {
    return await startSandbox({ file });
  } catch (error) {
    const reason = (error as Error).message;
    throw new CliError(
      'SANDBOX_UNAVAILABLE',
      `The sandbox's file ${resolve(file)} cannot be opened: ${reason}. Check SANDBOX_DIR.`,
    );
  }
}
