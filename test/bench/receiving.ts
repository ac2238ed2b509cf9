/**
 * How many events the service takes in a second, each on the disk before it is answered, and what portal calls wait meanwhile. Bursts are
 * interleaved, so that whatever else the machine does hits all alike. `npm run bench:receiving`
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '../../src/sandbox/index.ts';
import { printed, stop } from '../support/process.ts';
import { type Connections, openConnections } from './connections.ts';
import { eventRequest, eventsMade } from './events.ts';

const ROUNDS = 5;
/** Milliseconds of a burst. */
const BURST = 3000;
/** Events a second while portals are opened. The last is what has to be possible, with nothing left of the two cores for others. */
const PACES = [1000, 2500, 5000];
/** Milliseconds after a burst in which what it has made due is done. */
const REST = 2000;
const PORTALS_PER_SECOND = 50;

const folder = await mkdtemp(join(tmpdir(), 'gangway-bench-'));
const sandbox = await startSandbox({ file: `${folder}/stripe.db` });
const script = fileURLToPath(new URL('service.ts', import.meta.url));
const child = spawn(process.execPath, [script, sandbox.url, folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production' },
});
try {
  const { url, apiKey } = JSON.parse(await printed(child, /\{.*\}/));
  await run(new URL(url), apiKey);
} finally {
  await stop(child);
  await sandbox.close();
  await rm(folder, { recursive: true });
}

async function run(url: URL, apiKey: string): Promise<void> {
  // Anew for each burst: the service closes what is idle for long.
  const withConnections = async <T>(count: number, burst: (connections: Connections) => Promise<T>) => {
    const connections = await openConnections(url, count);
    return burst(connections).finally(() => connections.close());
  };
  const portal = Buffer.from(
    `POST /v1/billing/portal HTTP/1.1\r\nHost: ${url.host}\r\nAuthorization: Bearer ${apiKey}\r\nContent-Length: 0\r\n\r\n`,
  );
  const open = () => withConnections(32, (portals) => paced(PORTALS_PER_SECOND, () => portals.send(portal)));
  const receive = (requests: readonly Buffer[], pace: number) =>
    withConnections(64, (events) => paced(pace, (i) => events.send(requests[i] as Buffer)));
  const receiveMost = () => withConnections(64, (events) => flatOut(events, url.host));
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
      const requests = Array.from({ length: (pace * BURST) / 1000 }, () => eventRequest(url.host));
      const begun = performance.now();
      const ended = receive(requests, pace).then(() => performance.now());
      const meanwhile = percentile(await open(), 0.99);
      received.push((1000 * requests.length) / ((await ended) - begun));
      p99.push(meanwhile);
      ratio.push(meanwhile / quiet);
      await sleep(REST);
    }
  }
  const kept = rowsIn(`${folder}/gangway.db`);
  const sent = eventsMade();
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

/** Sends one request after the other on each connection. Returns how many a second were answered. */
async function flatOut(connections: Connections, host: string): Promise<number> {
  const requests = Array.from({ length: 20_000 }, () => eventRequest(host));
  const begun = performance.now();
  await Promise.all(requests.map((request) => connections.send(request)));
  return (1000 * requests.length) / (performance.now() - begun);
}

/** Does something so often a second, whether it is done in time or not. Returns the milliseconds that each took. */
async function paced(perSecond: number, act: (i: number) => Promise<number>): Promise<number[]> {
  const count = (perSecond * BURST) / 1000;
  const begun = performance.now();
  const acts: Promise<number>[] = [];
  while (acts.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - begun) * perSecond) / 1000));
    while (acts.length < due) acts.push(act(acts.length));
    await sleep(1);
  }
  return Promise.all(acts);
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
