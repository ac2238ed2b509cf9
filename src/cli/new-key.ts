/** Makes API keys, whosever they are. */
import { Option } from 'commander';
import { type ApiKeyMode, type ApiKeyOwner, createApiKey, type NewApiKey } from '../billing/api-keys.ts';
import type { Config } from '../config.ts';
import { livemodeOf } from './context.ts';

/** `--mode` */
export const modeOption = () =>
  new Option(
    '--mode <mode>',
    'the Stripe mode in which it serves; that of STRIPE_SECRET_KEY by default',
  ).choices(['live', 'test']);

/** A new key of the chosen mode, and what is said once it is stored. */
export function newKey(
  config: Config,
  owner: ApiKeyOwner,
  chosen: ApiKeyMode | undefined,
): { readonly mode: ApiKeyMode; readonly key: NewApiKey; readonly told: (what: string) => string } {
  const serving: ApiKeyMode = livemodeOf(config) ? 'live' : 'test';
  const mode = chosen ?? serving;
  const key = createApiKey(mode, owner);
  const elsewhere = mode === serving ? '' : ` It is refused while Stripe's ${serving} mode serves.`;
  return {
    mode,
    key,
    told: (what) =>
      `Created ${what} (${mode} mode).${elsewhere}\n\n${key.key}\n\nKeep it now: it is not shown again.`,
  };
}
