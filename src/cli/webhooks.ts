/** What `gangway webhook …` does. */
import { setTimeout as sleep } from 'node:timers/promises';
import type Stripe from 'stripe';
import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import { translateError } from '../stripe/errors.ts';
import {
  createDestination,
  DEFAULT_PATH,
  type EventDestination,
  findDestination,
  listDestinations,
} from '../stripe/event-destinations.ts';
import { livemodeOf, withProvider } from './context.ts';
import { CliError } from './errors.ts';
import { type CommandResult, table } from './output.ts';

type Payload = EventDestination['payload'];

/**
 * Makes an event destination.
 *
 * @param url An address without a path gets the one at which Gangway takes events in.
 * @throws {CliError} HTTPS_NEEDED
 */
export function createWebhook(config: Config, url: string, payload: Payload): Promise<CommandResult> {
  const address = new URL(url);
  if (address.pathname === '/') address.pathname = DEFAULT_PATH;
  if (livemodeOf(config) && address.protocol !== 'https:')
    throw new CliError('HTTPS_NEEDED', 'In live mode Stripe sends events to https addresses only.');
  return withStripe(config, async (stripe) => {
    const made = await createDestination(stripe, { url: address.href, payload });
    return told(made, [
      `Created event destination ${made.destination.id} for ${address.href} (${payload} events).`,
      ...secretLines(config, made.secret),
      `Then set STRIPE_WEBHOOK_SECRET to it, restart Gangway and try: gangway webhook ping ${made.destination.id}`,
    ]);
  });
}

/** Those of the account and mode. */
export function listWebhooks(config: Config): Promise<CommandResult> {
  return withStripe(config, async (stripe) => {
    const all = await listDestinations(stripe);
    const rows = all.map(({ id, url, payload, status, missing, ours }) => [
      id,
      url,
      payload,
      status,
      ours ? (missing.length ? `lacks ${missing.length}` : 'all') : 'not of Gangway',
    ]);
    const none = 'No event destinations. Create one: gangway webhook create https://<your Gangway>';
    return {
      data: all.map(shown),
      text: all.length ? table(['ID', 'URL', 'PAYLOAD', 'STATUS', 'TYPES'], rows) : none,
    };
  });
}

/** Makes a second destination for the same address: Stripe's API cannot give one a new secret. */
export function rotateWebhook(config: Config, id: string): Promise<CommandResult> {
  return withStripe(config, async (stripe) => {
    const old = await findDestination(stripe, id);
    const made = await createDestination(stripe, old);
    return told(
      made,
      [
        `Created event destination ${made.destination.id} beside ${id}, for ${old.url}.`,
        ...secretLines(config, made.secret),
        `Then:
  1. Set both secrets, with a comma: STRIPE_WEBHOOK_SECRET=<new>,<old>
  2. Restart Gangway, and try: gangway webhook ping ${made.destination.id}
  3. gangway webhook delete ${id}
  4. Set the new secret alone, and restart once more.
Until then each event comes twice and counts once. Nothing is lost.`,
      ],
      id,
    );
  });
}

/**
 * Has Stripe send an event that says nothing, and looks whether it arrives.
 *
 * @param timeout Seconds that it has for that.
 */
export function pingWebhook(
  store: Store,
  config: Config,
  id: string,
  timeout: number,
): Promise<CommandResult & { readonly arrived: boolean }> {
  return withStripe(config, async (stripe) => {
    const { id: event } = await stripe.v2.core.eventDestinations.ping(id);
    const arrived = await arrives(store, event, timeout * 1000);
    return {
      arrived,
      data: { id, event, arrived },
      text: arrived
        ? `Stripe’s ping ${event} has arrived: address and secret are right.`
        : `Stripe’s ping ${event} has not arrived within ${timeout} s. ${NOT_ARRIVED}`,
    };
  });
}

/** What to look for. */
export const NOT_ARRIVED =
  'Check that Gangway runs on this store, that its address can be reached from the Internet, and that STRIPE_WEBHOOK_SECRET is this destination’s (its log says which events it refused).';

/** Whether an event is in the store before so many milliseconds have passed. */
export async function arrives(
  { inbox }: Pick<Store, 'inbox'>,
  event: string,
  within: number,
): Promise<boolean> {
  const end = performance.now() + within;
  while ((await inbox.unknown([event])).size > 0) {
    if (performance.now() > end) return false;
    await sleep(100);
  }
  return true;
}

/** For good. */
export function deleteWebhook(config: Config, id: string): Promise<CommandResult> {
  return withStripe(config, async (stripe) => {
    await stripe.v2.core.eventDestinations.del(id);
    return {
      data: { id, deleted: true },
      text: `Deleted event destination ${id}: it sends nothing any more.`,
    };
  });
}

/** @throws {CliError} LACKS_PERMISSION, NO_SUCH_DESTINATION */
function withStripe<T>(config: Config, work: (stripe: Stripe) => Promise<T>): Promise<T> {
  return withProvider(config, async ({ client }) => {
    try {
      return await work(client);
    } catch (error) {
      const { statusCode } = error as { statusCode?: unknown };
      if (statusCode === 403)
        throw new CliError(
          'LACKS_PERMISSION',
          'This Stripe key may not manage event destinations. Give the command one that may, which the server need not have: STRIPE_SECRET_KEY=<key> gangway webhook …',
        );
      if (statusCode === 404)
        throw new CliError(
          'NO_SUCH_DESTINATION',
          'Stripe has no such event destination in this account and mode. What there is: gangway webhook list',
        );
      throw translateError(error);
    }
  });
}

function secretLines(config: Config, secret: string | undefined): string[] {
  const lines = secret
    ? [`\n${secret}\n`, 'Keep the signing secret now: it is not shown again.']
    : [
        'Stripe has not told the signing secret: copy it from https://dashboard.stripe.com/workbench/webhooks.',
      ];
  return config.stripe ? lines : [...lines, 'In sandbox mode Gangway takes no other secret than its own.'];
}

function told(
  { destination, secret }: Awaited<ReturnType<typeof createDestination>>,
  lines: readonly string[],
  replaces?: string,
): CommandResult {
  const data = { ...shown(destination), signing_secret: secret ?? null, ...(replaces && { replaces }) };
  return { data, text: lines.join('\n') };
}

const shown = ({ createdAt, missing, ...rest }: EventDestination) => ({
  ...rest,
  created_at: createdAt,
  missing_types: missing,
});
