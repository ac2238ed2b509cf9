import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Api } from './api/api.ts';
import { account } from './api/resources/account.ts';
import { ensureDefaultConfiguration } from './api/resources/portal-configurations.ts';
import { ahead } from './clock/clock.ts';
import { keepTime } from './clock/keep-time.ts';
import { Faults } from './control/faults.ts';
import { type DeliveryOrder, deliverTo } from './events/deliver-to.ts';
import { Deliveries } from './events/deliveries.ts';
import { type DeliverySettings, Dispatcher } from './events/dispatcher.ts';
import { Feed } from './events/feed.ts';
import { Outbox } from './events/outbox.ts';
import { SANDBOX_SECRET_KEY } from './secrets.ts';
import { type RecordedRequest, serve } from './server.ts';
import { Storage } from './storage.ts';
import type { World } from './world.ts';

export { completeCheckout } from './checkout/complete.ts';
export { advance } from './clock/advance.ts';
export { advanceFile } from './clock/advance-file.ts';
export { DURATIONS, secondsIn } from './clock/duration.ts';
export type { Faults, InjectedFault } from './control/faults.ts';
export type { DeliveryOrder } from './events/deliver-to.ts';
export type { Deliveries } from './events/deliveries.ts';
export type { DeliverySettings } from './events/dispatcher.ts';
export type { AnyEvent } from './events/event.ts';
export type { Feed, Happening } from './events/feed.ts';
export type { Delivery } from './events/outbox.ts';
export { SANDBOX_SECRET_KEY, SANDBOX_WEBHOOK_SECRET } from './secrets.ts';
export type { RecordedRequest } from './server.ts';

export interface SandboxOptions {
  /** Where the objects are kept: a SQLite file, which several sandboxes may share, or ':memory:'. */
  readonly file: string;
  /** The port on 127.0.0.1; any free one by default. */
  readonly port?: number;
  readonly secretKey?: string;
  /** Whether the objects are of live mode; of test mode by default. */
  readonly livemode?: boolean;
  readonly now?: () => Date;
  /** Random letters and digits, for ids and secrets. */
  readonly randomId?: (length: number) => string;
  /** How events are delivered; the times between tries are short by default. */
  readonly delivery?: Partial<DeliverySettings>;
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string;
  readonly port: number;
  /** The last 1000 API requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Makes requests go wrong, as the endpoint `/_sandbox/faults` does from outside. */
  readonly faults: Faults;
  /** What becomes of events, as the endpoint `/_sandbox/deliveries` shows and directs it from outside. */
  readonly deliveries: Deliveries;
  /** Tells each event, and each try to deliver one, as it happens. */
  readonly events: Pick<Feed, 'subscribe'>;
  /** Has events delivered to an address from now on, signed with the given secret; a second order for the same address replaces the first. */
  deliverTo(order: DeliveryOrder): void;
  /** What the endpoints work with, for whoever acts on the sandbox from inside: `advance`, `completeCheckout`. */
  readonly world: World;
  /** Ends every connection, the hanging ones too, and closes the file. */
  close(): Promise<void>;
}

/** Starts a stateful stand-in for Stripe's API, as far as Gangway uses it, for stripe-node's host, port and protocol. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { file, livemode = false, now = () => new Date(), secretKey = SANDBOX_SECRET_KEY } = options;
  let url = '';
  const storage = new Storage(file, () => url);
  const world: World = {
    storage,
    livemode,
    secretKey,
    url: () => url,
    now: () => Math.floor(now().getTime() / 1000) + ahead(storage),
    random: options.randomId ?? randomText,
    outbox: new Outbox(storage),
    feed: new Feed(),
  };
  const { id } = storage.transaction(() => {
    ensureDefaultConfiguration(world);
    return account(world);
  });
  const faults = new Faults();
  const dispatcher = new Dispatcher(world, options.delivery);
  const deliveries = new Deliveries(world, dispatcher);
  const requests: RecordedRequest[] = [];
  const closing = new AbortController();
  const server = serve({
    world,
    api: new Api(world, faults, id, closing.signal),
    faults,
    deliveries,
    requests,
  });
  try {
    await once(server.listen(options.port ?? 0, '127.0.0.1'), 'listening');
  } catch (error) {
    await dispatcher.close();
    storage.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  const stopTime = keepTime(world);

  let closed: Promise<void> | undefined;
  const close = async () => {
    closing.abort();
    stopTime();
    server.closeAllConnections();
    await Promise.all([new Promise((done) => server.close(done)), dispatcher.close()]);
    storage.close();
  };
  return {
    url,
    port,
    requests,
    faults,
    deliveries,
    events: world.feed,
    deliverTo: (order) => deliverTo(world, order),
    world,
    close() {
      closed ??= close();
      return closed;
    },
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const randomText = (length: number) =>
  Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');
