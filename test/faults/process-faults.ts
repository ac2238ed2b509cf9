/** What a process may suffer, and its machine. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, only, type Stage } from './fault.ts';
import type { Replica } from './replica.ts';

const HOUR = 3_600_000;

/** Few enough that a second which never ends is noticed. */
const SETTINGS = { STRIPE_RATE_LIMIT: '60' };

/** The clock of the service jumps, and the callers' with it. */
const jump = (name: string, ahead: number): Fault => ({
  name,
  engines: ['SQLite', 'PostgreSQL'],
  settings: SETTINGS,
  happen: async (stage) => {
    await setClock(stage, ahead);
    await sleep(stage.hold);
  },
});

async function setClock({ load, replicas }: Stage, ahead: number): Promise<void> {
  load.ahead = ahead;
  await Promise.all(replicas.map((replica) => replica.tell({ ahead })));
}

/** Another one in the place of one that is no more. */
async function replace({ replicas, start }: Stage, index: number): Promise<void> {
  replicas[index] = await start();
}

/** While its store is written. */
export const KILLED: Fault = {
  name: 'each of two replicas is killed (-9) again and again',
  engines: ['SQLite', 'PostgreSQL'],
  replicas: 2,
  happen: async (stage) => {
    const kill = async (index: number) => {
      for (let kills = 0; kills < stage.kills / stage.replicas.length; kills++) {
        await sleep(Math.random() * 800);
        await stage.replicas[index]?.kill();
        await replace(stage, index);
      }
    };
    await Promise.all(stage.replicas.map((_, index) => kill(index)));
  },
};

/** Of a process, in megabytes; undefined where the system does not tell. */
function memoryOf({ child }: Replica): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}

export const PROCESS_FAULTS: readonly Fault[] = [
  {
    name: 'one of two replicas is killed (-9)',
    engines: ['PostgreSQL'],
    quick: true,
    replicas: 2,
    happen: async (stage) => {
      await only(stage.replicas).kill();
      await sleep(stage.hold);
      await replace(stage, 0);
    },
  },
  {
    name: 'one of two replicas gets SIGTERM',
    engines: ['PostgreSQL'],
    replicas: 2,
    happen: async (stage) => {
      const code = await only(stage.replicas).terminate();
      if (code !== 0) throw new Error(`Its exit code is ${code}`);
      await replace(stage, 0);
    },
  },
  KILLED,
  {
    name: 'file descriptors run out',
    engines: ['SQLite'],
    quick: true,
    limit: '-n 80',
    happen: async ({ world: { gate }, replicas, hold }) => {
      const { hostname, port } = new URL(only(replicas).url);
      const sockets: Socket[] = [];
      let refused = 0;
      const openSome = async () => {
        for (let i = 0; i < 100; i++) {
          const socket = connect(Number(port), hostname).on('error', () => {});
          sockets.push(socket.on('close', () => refused++));
          await sleep(10);
        }
      };
      await openSome();
      if (refused === 0) throw new Error(`${sockets.length} connections were not too many`);
      await sleep(hold / 2);
      // What is left without its connections to Stripe is taken, too: there are no descriptors for new ones.
      await gate.refuse();
      await openSome();
      await gate.open();
      await sleep(hold / 2);
      for (const socket of sockets) socket.destroy();
    },
  },
  {
    name: '2,000 connections on which nothing is asked',
    engines: ['SQLite'],
    settings: { MAX_CONNECTIONS: '2500' },
    happen: async ({ replicas, hold, note }) => {
      const replica = only(replicas);
      const { hostname, port } = new URL(replica.url);
      const before = memoryOf(replica);
      const sockets = Array.from({ length: 2_000 }, () => connect(Number(port), hostname));
      await Promise.all(sockets.map((socket) => once(socket, 'connect')));
      await sleep(hold);
      note(`memory before and with them: ${before?.toFixed()} and ${memoryOf(replica)?.toFixed()} MB`);
      const open = sockets.filter(({ readyState }) => readyState === 'open');
      for (const socket of sockets) socket.destroy();
      if (open.length < 2_000) throw new Error(`Only ${open.length} stayed open`);
    },
  },
  jump('the clock jumps an hour ahead', HOUR),
  jump('the clock jumps an hour back', -HOUR),
  {
    name: 'the clock jumps an hour back while Stripe does not answer',
    engines: ['PostgreSQL'],
    quick: true,
    settings: SETTINGS,
    happen: async (stage) => {
      const { gate } = stage.world;
      await gate.refuse();
      await sleep(stage.hold);
      await setClock(stage, -HOUR);
      await sleep(stage.hold);
      await gate.open();
    },
  },
];
