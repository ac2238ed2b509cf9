/** A process of the service, and what can be done to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { StoreLocation } from '../../src/store/store.ts';
import type { Instruction } from './faulty.ts';
import { WEBHOOK_SECRET, type World } from './world.ts';

const SETTINGS = {
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'info',
  NODE_ENV: 'production',
  TRUSTED_PROXIES: 'loopback',
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  STRIPE_TIMEOUT_MS: '2000',
  STRIPE_MAX_RETRIES: '1',
  REQUEST_TIMEOUT_MS: '4000',
  STRIPE_RATE_LIMIT: '500',
  // What is sent is far more than any caller would.
  FAILED_AUTH_LIMIT: '1000000',
  TENANT_RATE_LIMIT: '1000000',
  MANAGEMENT_RATE_LIMIT: '1000000',
  SHUTDOWN_DELAY_MS: '2000',
};

export class Replica {
  readonly child: ChildProcess;
  readonly url: string;
  /** Not to be sent anything any more, as a load balancer would have it. */
  away = false;
  /** Killed, so that what was under way has no answer. */
  killed = false;
  /** Lines of its log that tell of errors. */
  readonly errors: readonly Record<string, unknown>[];

  private constructor(child: ChildProcess, url: string, errors: readonly Record<string, unknown>[]) {
    this.child = child;
    this.url = url;
    this.errors = errors;
  }

  /** @param limit Of the shell that it is started under, such as `-n 100`: no more than 100 open files. */
  static async start(
    world: Pick<World, 'location' | 'gate'>,
    settings: Readonly<Record<string, string>> = {},
    limit?: string,
  ): Promise<Replica> {
    const script = fileURLToPath(new URL('serve.ts', import.meta.url));
    const command = [process.execPath, script, world.gate.url];
    const [program = '', ...args] = limit
      ? ['sh', '-c', `ulimit ${limit}; exec "$@"`, 'sh', ...command]
      : command;
    const child = spawn(program, args, {
      env: { ...process.env, ...SETTINGS, DATABASE_URL: urlOf(world.location), ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const errors: Record<string, unknown>[] = [];
    const { promise: listening, resolve, reject } = Promise.withResolvers<string>();
    createInterface(child.stdout as NodeJS.ReadableStream).on('line', (text) => {
      const line = JSON.parse(text);
      if (line.msg === 'listening') resolve(line.url);
      if (line.level >= 50 && errors.length < 1000) errors.push(line);
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.once('exit', (code, signal) => reject(new Error(`It ended (${code ?? signal}): ${said}`)));
    return new Replica(child, await listening, errors);
  }

  get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async tell(instruction: Instruction): Promise<void> {
    // When it listens it says so, too.
    const done = new Promise<void>((resolve) => {
      this.child.on('message', (message) => message === 'done' && resolve());
    });
    this.child.send(instruction);
    await done;
  }

  async kill(): Promise<void> {
    this.away = true;
    this.killed = true;
    if (this.ended) return;
    const exit = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exit;
  }

  async readiness(): Promise<number> {
    return fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(10_000) }).then(
      async (response) => {
        await response.text();
        return response.status;
      },
      () => 0,
    );
  }

  /** SIGTERM, as of an orchestrator: whoever sends requests to it turns away once it is not ready. @returns Its exit code. */
  async terminate(): Promise<number | null> {
    const exit = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    while (!this.away && !this.ended) {
      this.away = (await this.readiness()) !== 200;
      await sleep(50);
    }
    const [code] = await exit;
    return code;
  }
}

export const urlOf = (location: StoreLocation): string =>
  typeof location === 'string' ? `file:${location}` : location.postgres;
