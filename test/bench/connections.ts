/** Connections that are kept open, written to as cheaply as can be: whoever measures a server shares the machine with it. */
import { connect, type Socket } from 'node:net';

/** Answers with 200; anything else ends the run. */
const ANSWER = /HTTP\/1\.1 (\d{3})/g;

export interface Connections {
  /** Sends a request on a connection that waits for nothing. Resolves when it is answered; to the milliseconds that it took. */
  send(request: Buffer): Promise<number>;
  close(): void;
}

/** @param count So many requests can be under way; a further one waits for its turn. */
export async function openConnections({ hostname, port }: URL, count: number): Promise<Connections> {
  const idle: Lane[] = [];
  const waiting: ((lane: Lane) => void)[] = [];
  const lanes = await Promise.all(Array.from({ length: count }, () => openLane(hostname, Number(port))));
  idle.push(...lanes);
  const release = (lane: Lane) => {
    const next = waiting.shift();
    if (next) next(lane);
    else idle.push(lane);
  };
  return {
    send: async (request) => {
      const begun = performance.now();
      const lane = idle.pop() ?? (await new Promise<Lane>((resolve) => waiting.push(resolve)));
      await lane.exchange(request);
      release(lane);
      return performance.now() - begun;
    },
    close: () => {
      for (const { socket } of lanes) socket.destroy();
    },
  };
}

interface Lane {
  readonly socket: Socket;
  exchange(request: Buffer): Promise<void>;
}

function openLane(host: string, port: number): Promise<Lane> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    let settle: PromiseWithResolvers<void> | undefined;
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      // The answers are small: each comes in one piece.
      for (const [, status] of text.matchAll(ANSWER)) {
        if (status === '200') settle?.resolve();
        else settle?.reject(new Error(`The service answered ${text}`));
      }
    });
    socket.once('error', reject);
    socket.once('connect', () =>
      resolve({
        socket,
        exchange: (request) => {
          settle = Promise.withResolvers<void>();
          socket.write(request);
          return settle.promise;
        },
      }),
    );
  });
}
