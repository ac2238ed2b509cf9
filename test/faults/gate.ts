/** What lies before the stand-in for Stripe: open, or nobody is there. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Gate {
  readonly url: string;
  /** From now on connections are refused, and those that are open end. */
  refuse(): Promise<void>;
  /** After that: lets all through again. */
  open(): Promise<void>;
}

/** @param to The port on this machine that it leads to. */
export async function openGate(to: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => {});
      one.once('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const open = async (port: number) => void (await once(server.listen(port, '127.0.0.1'), 'listening'));
  await open(0);
  const { port } = server.address() as AddressInfo;
  return {
    // A name, not an address: it has to be looked up.
    url: `http://localhost:${port}`,
    open: () => open(port),
    refuse: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
