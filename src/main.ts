/** The server process: reads the settings, starts the service, stops it on a signal. */
import '#node-version';
import cluster from 'node:cluster';
import type { Logger } from 'pino';
import { type Config, ConfigError, readConfig } from './config.ts';
import { startGangway } from './gangway.ts';
import { LISTENING } from './listening.ts';
import { createLog, flushLog } from './log.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { VERSION } from './version.ts';

/** Runs until SIGTERM or SIGINT. A setting or port that cannot be used is one line on stderr and exit code 1. */
export async function main(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  try {
    const config = readConfig(env);
    await serve(config, createLog(config.logLevel));
  } catch (error) {
    console.error(explain(error, env));
    process.exit(1);
  }
}

/** Runs with these settings: the service itself, or, where there are to be several, the processes that do. */
export async function serve(config: Config, log: Logger): Promise<void> {
  if (config.workers > 1 && cluster.isPrimary) {
    const { runWorkers } = await import('./workers.ts');
    const code = await runWorkers(config.workers, log);
    await flushLog(log);
    process.exit(code);
  }
  const gangway = await startGangway(config, log);
  stopOnSignal(() => gangway.close(), log);
  if (gangway.sandbox) {
    // Loaded here, as the sandbox is: none of it serves where Stripe does.
    const { prepareDemo } = await import('./demo/demo.ts');
    console.log(await prepareDemo(gangway, config.sandboxDir));
    return;
  }
  const { url, managementUrl, provider } = gangway;
  log.info({ url, managementUrl, version: VERSION, livemode: provider.livemode }, 'listening');
  // To the primary process, where there is one.
  process.send?.(LISTENING);
}

/** One line for what an operator can mend; the whole error for what is a bug. */
function explain(error: unknown, env: NodeJS.ProcessEnv): unknown {
  const { code, syscall, port, address, hostname, message } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
    hostname?: string;
  };
  if (error instanceof ConfigError) return message;
  const named = ['SANDBOX_PORT', 'MANAGEMENT_PORT'].find((name) => port && port === Number(env[name]));
  const setting = named ?? 'PORT';
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Set ${setting} to a free one.`;
  if (code === 'EACCES' && port)
    return `Port ${port} may not be used by this user. Set ${setting} to one above 1023.`;
  const isManagements = env.MANAGEMENT_HOST && [address, hostname].includes(env.MANAGEMENT_HOST);
  const host = isManagements ? 'MANAGEMENT_HOST' : 'HOST';
  if (code === 'EADDRNOTAVAIL')
    return `This machine has no address ${address}. Set ${host} to one of its own.`;
  if (syscall === 'getaddrinfo') return `${host} must be an address of this machine, not "${hostname}".`;
  if (code === 'ERR_SQLITE_ERROR' || syscall) return `Gangway cannot start: ${message}.`;
  return error;
}

if (import.meta.main) await main();
