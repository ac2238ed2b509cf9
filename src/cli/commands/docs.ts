import { type Command, InvalidArgumentError } from 'commander';
import { example } from '../arguments.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';

interface Options {
  readonly port: number;
  readonly host: string;
}

/** `gangway docs` */
export function addDocsCommand(program: Command, _context: Context): void {
  program
    .command('docs')
    .description('serve the API reference alone until SIGTERM or Ctrl+C: no settings, no store, no Stripe')
    .option('--port <number>', 'the port to listen at; 0 for any free one', port, 3000)
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .addHelpText('after', example('gangway docs', 'gangway docs --host 0.0.0.0 --port 8080'))
    .action(async (options: Options) => {
      // Loaded here, for it brings the whole service with it.
      const { serveDocs } = await import('../../docs-server.ts');
      await serveDocs(options).catch((error) => {
        throw cannotListen(options, error);
      });
    });
}

function cannotListen({ host, port }: Options, error: NodeJS.ErrnoException): unknown {
  if (!error.syscall) return error;
  const where = `${host}, port ${port}`;
  return new CliError(
    'CANNOT_LISTEN',
    `The docs cannot be served at ${where}: ${error.message}. Choose another --port or --host.`,
  );
}

function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535)
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return value;
}
