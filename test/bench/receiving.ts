/**
 * How many events the service takes in a second, each on the disk before it is answered, and what portal calls wait meanwhile. Bursts are
 * interleaved, so that whatever else the machine does hits all alike. Of a hundred customers twenty are tenants', who are refreshed once a
 * second each: about as often as Stripe would let them. `npm run bench:receiving`
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { startSandbox } from '../../src/sandbox/index.ts';
import { printed, stop } from '../support/process.ts';
import { openConnections } from './connections.ts';
import type { Burst } from './event-sender.ts';
import { paced } from './paced.ts';

const ROUNDS = 7;
/** Seconds of a burst. */
const BURST = 4;
/** Events a second while portals are opened. The last is what has to be possible, with nothing left of the two cores for others. */
const PACES = [1000, 2500, 5000];
/** Milliseconds after a burst in which what it has made due is done. */
const REST = 2000;
const PORTALS_PER_SECOND = 50;
/** Events of a burst as fast as they are answered. */
const MOST = 20_000;

const folder = await mkdtemp(join(tmpdir(), 'gangway-bench-'));
const sandbox = await startSandbox({ file: `${folder}/stripe.db` });
const script = fileURLToPath(new URL('service.ts', import.meta.url));
const sender = new Worker(new URL('event-sender.ts', import.meta.url));
const child = spawn(process.execPath, [script, sandbox.url, folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production' },
});
try {
  const { url, apiKey, customers } = JSON.parse(await printed(child, /\{.*\}/));
  await run(new URL(url), apiKey, customers);
} finally {
  await sender.terminate();
  await stop(child);
  await sandbox.close();
  await rm(folder, { recursive: true });
}

async function run(url: URL, apiKey: string, customers: readonly string[]): Promise<void> {
  const portal = Buffer.from(
    `POST /v1/billing/portal HTTP/1.1\r\nHost: ${url.host}\r\nAuthorization: Bearer ${apiKey}\r\nContent-Length: 0\r\n\r\n`,
  );
  const open = async () => {
    // Anew for each burst: the service closes what is idle for long.
    const connections = await openConnections(url, 32);
    const times = await paced(PORTALS_PER_SECOND, PORTALS_PER_SECOND * BURST, () => connections.send(portal));
    connections.close();
    return times;
  };
  let sent = 0;
  /** Resolves when the first is sent, to how many a second were answered in the end. */
  const receive = async (count: number, pace: number | null) => {
    sent += count;
    sender.postMessage({ url: url.href, customers, count, pace } satisfies Burst);
    await once(sender, 'message');
    return { perSecond: once(sender, 'message').then(([perSecond]) => Number(perSecond)) };
  };
  const receiveMost = async () => (await receive(MOST, null)).perSecond;
  const most: number[] = [];
  const alone: number[] = [];
  const beside = PACES.map((pace) => ({
    pace,
    received: [] as number[],
    p99: [] as number[],
    ratio: [] as number[],
  }));
  // Not counted: whatever is slow only once.
  await open();
  await receiveMost();
  for (let round = 0; round < ROUNDS; round++) {
    most.push(await receiveMost());
    await sleep(REST);
    const quiet = percentile(await open(), 0.99);
    alone.push(quiet);
    for (const { pace, received, p99, ratio } of beside) {
      const { perSecond } = await receive(pace * BURST, pace);
      const meanwhile = percentile(await open(), 0.99);
      received.push(await perSecond);
      p99.push(meanwhile);
      ratio.push(meanwhile / quiet);
      await sleep(REST);
    }
  }
  const kept = rowsIn(`${folder}/gangway.db`);
  console.log(`events a second, as many as there can be: ${spread(most)}`);
  console.log(`p99 of portal calls alone, ms:            ${spread(alone)}`);
  for (const { pace, received, p99, ratio } of beside) {
    console.log(`beside ${pace} events a second: received ${spread(received)}`);
    console.log(`  p99 of portal calls, ms:                ${spread(p99)}`);
    console.log(`  to that of portal calls alone:          ${spread(ratio)}`);
  }
  console.log(`events answered and in the store:         ${kept} of ${sent}`);
  if (kept !== sent) process.exitCode = 1;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** The median, and the least and the greatest. */
function spread(values: readonly number[]): string {
  const [least, middle, greatest] = [0, 0.5, 1].map((part) => percentile(values, part).toFixed(2));
  return `${middle} (${least} to ${greatest})`;
}

function rowsIn(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  const row = database.prepare('select count(*) n from inbox where event_id like ?').get('evt_bench%');
  database.close();
  return Number(row?.n);
}
