/** Starts PostgreSQL servers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { POSTGRES_PASSWORD } from './postgres-password.ts';

/** A server that starts by and by. */
export interface SpawnedPostgres {
  /** Its user may do all. */
  readonly url: string;
  /** As if the machine had lost power. */
  kill(): void;
  /** After it was killed. */
  start(): void;
  stop(): Promise<void>;
}

/** Starts a server on a free port. Nothing is to be had of it yet. */
export async function spawnPostgres(): Promise<SpawnedPostgres> {
  const port = await freePort();
  const script = fileURLToPath(new URL('./postgres-server.ts', import.meta.url));
  const server = spawn(process.execPath, [script, String(port)], { stdio: ['pipe', 'inherit', 'inherit'] });
  return {
    url: `postgres://postgres:${encodeURIComponent(POSTGRES_PASSWORD)}@127.0.0.1:${port}/postgres`,
    kill: () => void server.stdin.write('kill\n'),
    start: () => void server.stdin.write('start\n'),
    stop: async () => {
      server.stdin.end();
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
