/** The server process: reads the settings, starts the service, stops it on a signal. */
import pino from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { prepareDemo } from './demo/demo.ts';
import { type Gangway, startGangway } from './gangway.ts';
import { VERSION } from './version.ts';

/** Runs until SIGTERM or SIGINT. A setting or port that cannot be used is one line on stderr and exit code 1. */
export async function main(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  try {
    const config = readConfig(env);
    const log = pino({ level: config.logLevel });
    const gangway = await startGangway(config, log);
    stopOnSignal(gangway);
    if (gangway.sandbox) console.log(await prepareDemo(gangway, config.sandboxDir));
    else log.info({ url: gangway.url, version: VERSION, livemode: gangway.provider.livemode }, 'listening');
  } catch (error) {
    console.error(explain(error, env));
    process.exit(1);
  }
}

function stopOnSignal(gangway: Gangway): void {
  const stop = () => {
    gangway.close().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  // Under npm, Ctrl+C comes twice: from the terminal and from npm. The second must not end what the first lets finish.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

/** One line for what an operator can mend; the whole error for what is a bug. */
function explain(error: unknown, env: NodeJS.ProcessEnv): unknown {
  const { code, syscall, port, address, hostname, message } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
    hostname?: string;
  };
  if (error instanceof ConfigError) return message;
  const setting = port && port === Number(env.SANDBOX_PORT) ? 'SANDBOX_PORT' : 'PORT';
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Set ${setting} to a free one.`;
  if (code === 'EACCES' && port)
    return `Port ${port} may not be used by this user. Set ${setting} to one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${address}. Set HOST to one of its own.`;
  if (syscall === 'getaddrinfo') return `HOST must be an address of this machine, not "${hostname}".`;
  // What is left of the system's errors is about files.
  if (code === 'ERR_SQLITE_ERROR' || syscall)
    return `The store cannot be opened: ${message}. Check DATABASE_URL and SANDBOX_DIR.`;
  return error;
}

if (import.meta.main) await main();
