/** Several processes on one machine, behind one port (node:cluster). Their store is the same, so they serve as one. */
import cluster, { type Worker } from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { LISTENING } from './listening.ts';
import { answerMetrics } from './metrics/cluster.ts';

/** Milliseconds before a process that has ended is replaced: the first time, and at most; and how long one has to live to be the first again. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;
const STEADY = 60_000;

/**
 * Runs so many workers, each by the same program with the same settings, and replaces those that end. The first that ends before any
 * has listened ends all: the settings are wrong, and it has said why.
 *
 * @returns The exit code, once all have ended. SIGTERM and SIGINT are passed on.
 */
export async function runWorkers(count: number, log: Logger): Promise<number> {
  // Counts for all of them what is limited, and adds up what they have counted.
  new RateLimiterClusterMaster();
  answerMetrics();
  let stopping = false;
  let everListened = false;
  let code = 0;

  const pass = (signal: NodeJS.Signals) => {
    stopping = true;
    for (const worker of workers()) worker.process.kill(signal);
  };
  process.on('SIGTERM', pass);
  process.on('SIGINT', pass);

  /** Keeps one place filled. */
  async function fill(): Promise<void> {
    for (let pause = FIRST_PAUSE; !stopping; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const began = performance.now();
      const { worker, ended } = startWorker((message) => {
        if (message === LISTENING) everListened = true;
      });
      const { exitCode, signal } = await ended;
      if (stopping) code ||= exitCode ?? 1;
      if (stopping) return;
      if (!everListened) {
        code = exitCode || 1;
        return pass('SIGTERM');
      }
      log.error(
        {
          code: 'WORKER_ENDED',
          reason: `The worker ${worker?.process.pid} has ended with ${signal ?? `exit code ${exitCode}`}`,
          remedy:
            'Its last lines on standard error say why. If it was killed, look at the memory of the machine.',
          pid: worker?.process.pid,
          exitCode,
          signal,
        },
        'a worker has ended, and is replaced',
      );
      if (performance.now() - began > STEADY) pause = FIRST_PAUSE;
      await sleep(pause);
    }
  }

  await Promise.all(Array.from({ length: count }, fill));
  return code;
}

interface Started {
  /** Undefined where the system gives no further process. */
  readonly worker?: Worker;
  readonly ended: Promise<{ readonly exitCode: number | null; readonly signal: string | null }>;
}

function startWorker(onMessage: (message: unknown) => void): Started {
  const ended = Promise.withResolvers<Awaited<Started['ended']>>();
  try {
    const worker = cluster.fork();
    worker.on('message', onMessage);
    worker.on('exit', (exitCode, signal) => ended.resolve({ exitCode, signal }));
    // What is told to one that has just died, or that could never be started, fails. Without this, it would end all of them.
    worker.on('error', () => {
      if (worker.process.pid === undefined) ended.resolve({ exitCode: 1, signal: null });
    });
    return { worker, ended: ended.promise };
  } catch {
    ended.resolve({ exitCode: 1, signal: null });
    return { ended: ended.promise };
  }
}

const workers = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
