/**
 * What a portal costs the service: its CPU, its memory, and how long the caller waits, beside a stand-in for Stripe that answers at once.
 * For sizing. Linux only, for it reads /proc. `npm run bench:portals`
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '../../src/sandbox/index.ts';
import { printed, stop } from '../support/process.ts';
import { openConnections } from './connections.ts';
import { paced } from './paced.ts';

/** Portals a second. */
const PACES = [10, 50, 100];
/** Seconds of each: the service closes connections that are idle for longer. */
const DURATION = 4;
/** Milliseconds of a tick of /proc, on every Linux. */
const TICK = 10;

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
  const portal = Buffer.from(
    `POST /v1/billing/portal HTTP/1.1\r\nHost: ${url.host}\r\nAuthorization: Bearer ${apiKey}\r\nContent-Length: 0\r\n\r\n`,
  );
  const open = async (pace: number) => {
    const connections = await openConnections(url, 32);
    const times = await paced(pace, pace * DURATION, () => connections.send(portal));
    connections.close();
    return times.toSorted((a, b) => a - b);
  };
  // Not counted: whatever is slow only once.
  await open(50);
  for (const pace of PACES) {
    const before = await cpu();
    const times = await open(pace);
    const used = (await cpu()) - before;
    const [median, p99] = [0.5, 0.99].map((part) => times[Math.floor(times.length * part)]?.toFixed(1));
    console.log(
      `${pace} portals a second: ${(used / times.length).toFixed(2)} ms of CPU each, ${await memory()} MB; answered in ${median} ms, p99 ${p99} ms`,
    );
  }
}

/** Milliseconds of CPU that the service has used, in user and in kernel mode. */
async function cpu(): Promise<number> {
  const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** What the service holds in memory. */
async function memory(): Promise<string> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  return (Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024).toFixed(0);
}
