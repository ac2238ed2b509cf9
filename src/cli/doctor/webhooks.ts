/** Whether Stripe's events can come. */
import type { Config } from '../../config.ts';
import type { Store } from '../../store/store.ts';
import { type EventDestination, listDestinations } from '../../stripe/event-destinations.ts';
import type { StripeProvider } from '../../stripe/provider.ts';
import { arrives, NOT_ARRIVED } from '../webhooks.ts';
import { type Check, failed, ok, warning } from './check.ts';
import { failedCall } from './failed-call.ts';

/** Milliseconds in which a ping has to be in the store. */
const ARRIVAL = 10_000;
const CREATE = 'gangway webhook create https://<your Gangway>';
const NAME = 'event destination';

/** The sandbox sends its events by itself, with a secret of its own. */
export async function checkWebhooks(
  { client }: StripeProvider,
  config: Config,
  store: Pick<Store, 'inbox'> | undefined,
): Promise<Check[]> {
  if (!config.stripe) return [];
  const secret = checkSecret(config);
  try {
    const ours = (await listDestinations(client)).filter((destination) => destination.ours);
    if (ours.length === 0)
      return [secret, warning(NAME, 'none that leads to Gangway: Stripe sends no events', CREATE)];
    const checks = ours.map(checkDestination);
    // All would be refused.
    if (secret.status !== 'ok' || !store) return [secret, ...checks];
    const enabled = ours.filter(({ status }) => status === 'enabled');
    const pings = enabled.map((destination) => ping(client, store, destination));
    return [secret, ...checks, ...(await Promise.all(pings))];
  } catch (error) {
    const forbidden = (error as { statusCode?: unknown }).statusCode === 403;
    const remedy =
      'Look at https://dashboard.stripe.com/workbench/webhooks, or run the doctor with a key that may read webhook endpoints.';
    return [secret, forbidden ? warning(NAME, 'the key may not read them', remedy) : failedCall(NAME, error)];
  }
}

function checkSecret({ webhookSecrets = [] }: Config): Check {
  const name = 'signing secret';
  if (webhookSecrets.length === 0)
    return failed(
      name,
      'STRIPE_WEBHOOK_SECRET is not set: every event is refused',
      `Set it to the signing secret of the event destination, whsec_…; or make one: ${CREATE}`,
    );
  const several = webhookSecrets.length > 1;
  return ok(name, several ? `${webhookSecrets.length} are set, while one is rotated` : 'is set');
}

function checkDestination({ id, url, payload, status, missing }: EventDestination): Check {
  const name = `${NAME} ${id}`;
  const remedy = `Make a second one, and delete this one then: gangway webhook rotate ${id}`;
  if (status === 'disabled')
    return failed(name, 'is disabled', 'Enable it at https://dashboard.stripe.com/workbench/webhooks.');
  if (missing.length > 0) return warning(name, `does not send ${missing.join(', ')}`, remedy);
  if (payload === 'snapshot')
    return warning(
      name,
      'sends snapshots; for new destinations Stripe advises thin events',
      `${CREATE}, and delete this one then.`,
    );
  return ok(name, `sends all that is needed to ${url}`);
}

async function ping(
  client: StripeProvider['client'],
  store: Pick<Store, 'inbox'>,
  { id }: EventDestination,
): Promise<Check> {
  const name = `ping of ${id}`;
  try {
    const { id: event } = await client.v2.core.eventDestinations.ping(id);
    if (await arrives(store, event, ARRIVAL)) return ok(name, 'has arrived');
    return warning(name, `has not arrived within ${ARRIVAL / 1000} s`, NOT_ARRIVED);
  } catch (error) {
    if ((error as { statusCode?: unknown }).statusCode !== 403) return failedCall(name, error);
    return warning(
      name,
      'the key may not send one',
      'Run the doctor with a key that may write webhook endpoints.',
    );
  }
}
