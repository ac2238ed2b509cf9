/** Sends events, in a thread of its own: whoever sends them is neither Stripe's API nor the caller whose portals are timed. */
import { parentPort } from 'node:worker_threads';
import { openConnections } from './connections.ts';
import { eventRequest } from './events.ts';
import { paced } from './paced.ts';

export interface Burst {
  readonly url: string;
  /** The customers of tenants. */
  readonly customers: readonly string[];
  readonly count: number;
  /** Events a second; null for as many as are answered. */
  readonly pace: number | null;
}

/** Events under way at the same time. */
const CONNECTIONS = 64;

/** Says that it begins, and then how many events a second were answered. */
parentPort?.on('message', async (burst: Burst) => {
  const requests = Array.from({ length: burst.count }, () =>
    eventRequest(new URL(burst.url).host, burst.customers),
  );
  parentPort?.postMessage('begun');
  parentPort?.postMessage(await send(burst, requests));
});

async function send({ url, count, pace }: Burst, requests: readonly Buffer[]): Promise<number> {
  // Anew for each burst: the service closes what is idle for long.
  const connections = await openConnections(new URL(url), CONNECTIONS);
  const begun = performance.now();
  if (pace === null) await Promise.all(requests.map((request) => connections.send(request)));
  else await paced(pace, count, (i) => connections.send(requests[i] as Buffer));
  const seconds = (performance.now() - begun) / 1000;
  connections.close();
  return count / seconds;
}
