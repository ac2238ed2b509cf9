/** What commands say that make API keys, whosever they are. */
import { Option } from 'commander';
import type { ApiKeyMode } from '../billing/api-keys.ts';
import { DEFAULT_OVERLAP } from '../dialects/management/overlap.ts';
import { overlap } from './arguments.ts';
import { inWords } from './spans.ts';

/** `--mode` */
export const modeOption = () =>
  new Option('--mode <mode>', 'the Stripe mode in which it is accepted; by default the one in use').choices([
    'live',
    'test',
  ]);

/** `--overlap`, in seconds. */
export const overlapOption = () =>
  new Option('--overlap <span>', 'how long the old key is still accepted: 0, or for example 15m, 24h or 7d')
    .argParser(overlap)
    .default(DEFAULT_OVERLAP, `${DEFAULT_OVERLAP / 3600}h`);

/**
 * What is said once a key is made.
 *
 * @param key.livemode Whether live mode serves here.
 */
export function toldOnce(
  what: string,
  {
    mode,
    livemode,
    secret,
  }: { readonly mode: ApiKeyMode; readonly livemode: boolean; readonly secret: string },
): string {
  const serving: ApiKeyMode = livemode ? 'live' : 'test';
  const elsewhere = mode === serving ? '' : ` It is refused while Stripe's ${serving} mode serves.`;
  return `Created ${what} (${mode} mode).${elsewhere}\n\n${secret}\n\nKeep it now: it is not shown again.`;
}

/** What is said of the key that a new one comes in place of. */
export const oldEnds = (id: string, overlap: number): string =>
  overlap === 0
    ? `The old key, ${id}, is no longer accepted.`
    : `The old key, ${id}, is still accepted for ${inWords(overlap)}.`;

/** When a key has ended or will. */
export const endOf = ({
  revoked_at,
  expires_at,
}: {
  readonly revoked_at: string | null;
  readonly expires_at: string | null;
}): string | null => (revoked_at ? `revoked ${revoked_at}` : expires_at);
