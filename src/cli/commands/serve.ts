import type { Command } from 'commander';
import { example } from '../arguments.ts';
import type { Context } from '../context.ts';

/** `gangway serve` */
export function addServeCommand(program: Command, { env }: Context): void {
  program
    .command('serve')
    .description('run the service until SIGTERM or Ctrl+C')
    .addHelpText('after', example('PORT=8080 gangway serve'))
    .action(async () => {
      // Loaded here, for it brings the whole service with it.
      const { main } = await import('../../main.ts');
      await main(env);
    });
}
