import type { Command } from 'commander';
import { type Config, readConfig } from '../../config.ts';
import { baseUrl, count, example } from '../arguments.ts';
import { type Context, print } from '../context.ts';
import { CliError } from '../errors.ts';

/** `gangway ready [url]`: for health checks of containers, which have no curl. */
export function addReadyCommand(program: Command, context: Context): void {
  program
    .command('ready')
    .description('ask a running Gangway whether it takes requests (/readyz); exits 1 if it does not')
    .argument('[url]', 'where it runs; if not given, on this machine at the PORT of the settings', baseUrl)
    .option('--timeout <seconds>', 'how long to wait for the answer', count(60), 3)
    .addHelpText('after', example('gangway ready', 'gangway ready https://gangway.example.com --timeout 10'))
    .action(async (given: string | undefined, { timeout }: { timeout: number }) => {
      const url = (given ?? here(readConfig(context.env))).replace(/\/+$/, '');
      const status = await statusOf(`${url}/readyz`, timeout);
      if (status !== 200)
        throw new CliError('NOT_READY', `Gangway at ${url} is not ready: /readyz answers ${status}.`, {
          status,
        });
      print(context, { data: { url, ready: true }, text: `Gangway at ${url} is ready.` });
    });
}

/** Where a service with these settings is reached from this machine. */
function here({ host, port }: Config): string {
  if (port === 0)
    throw new CliError(
      'NO_ADDRESS',
      'PORT is 0, so only Gangway knows where it listens. Say it: gangway ready <url>',
    );
  const loopback = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${loopback.includes(':') ? `[${loopback}]` : loopback}:${port}`;
}

async function statusOf(url: string, timeout: number): Promise<number> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeout * 1000) });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    const { name, message, cause } = error as Error;
    const reason =
      name === 'TimeoutError' ? `no answer within ${timeout} s` : (cause as Error)?.message || message;
    throw new CliError('UNREACHABLE', `${url} cannot be reached: ${reason}.`);
  }
}
