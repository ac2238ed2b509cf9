/** What a process may suffer, and its machine. */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, only, type Stage } from './fault.ts';

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
  {
    name: 'it is killed (-9) again and again',
    engines: ['SQLite', 'PostgreSQL'],
    replicas: 2,
    happen: async (stage) => {
      for (let kills = 0; kills < stage.kills; kills++) {
        await sleep(Math.random() * 300);
        await stage.replicas[kills % 2]?.kill();
        await replace(stage, kills % 2);
      }
    },
  },
  {
    name: 'file descriptors run out',
    engines: ['SQLite'],
    quick: true,
    limit: '-n 80',
    happen: async ({ replicas, hold }) => {
      const { hostname, port } = new URL(only(replicas).url);
      const sockets: Socket[] = [];
      let refused = 0;
      for (const end = performance.now() + hold; performance.now() < end; await sleep(20)) {
        const socket = connect(Number(port), hostname).on('error', () => {});
        sockets.push(socket.on('close', () => refused++));
      }
      if (refused === 0) throw new Error(`${sockets.length} connections were not too many`);
      for (const socket of sockets) socket.destroy();
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
