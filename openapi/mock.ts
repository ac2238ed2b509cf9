/** `npm run mock`: a mock of the whole contract for front-end teams. */
import { Command, InvalidArgumentError, Option } from 'commander';
import openapi from '../generated/openapi.json' with { type: 'json' };
import type { Contract } from './generate/contract.ts';
import { banner, scenarioList } from './mock/banner.ts';
import { startMock } from './mock/server.ts';

interface Options {
  readonly dynamic?: boolean;
  readonly scenarios?: boolean;
  readonly port: number;
  readonly host: string;
}

const DEFAULT_PORT = 4010;
const DEFAULT_HOST = '127.0.0.1';

const EXAMPLES = `
Examples:
  npm run mock                       answer with the examples, at http://${DEFAULT_HOST}:${DEFAULT_PORT}
  npm run mock -- --port 5000        the same at another port
  npm run mock -- --host 0.0.0.0     for other machines, too
  npm run mock -- --scenarios        all answers, and the Prefer header that chooses each
`;

const command = new Command('npm run mock --')
  .description('Answers every operation of the contract, without Stripe, store or real credentials.')
  .option('--dynamic', "answer with generated data instead of the contract's examples")
  .option('--scenarios', 'list the answers that can be chosen, and exit')
  .addOption(
    new Option('--port <number>', 'port to listen at; 0 for any free one')
      .env('PORT')
      .default(DEFAULT_PORT)
      .argParser(portNumber),
  )
  .addOption(
    new Option('--host <address>', 'address to listen at')
      .env('HOST')
      .default(DEFAULT_HOST)
      .argParser((text) => text || DEFAULT_HOST),
  )
  .helpOption('-h, --help', 'show this help')
  .addHelpText('after', EXAMPLES)
  .action(run);

async function run({ dynamic = false, scenarios, port, host }: Options): Promise<void> {
  const contract = openapi as unknown as Contract;
  if (scenarios) return console.log(scenarioList(contract));
  // Whoever reads the log may go away, as `head` does; the pages that call the mock need not notice.
  process.stdout.on('error', () => {});
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0));
  const mock = await startMock({ port, host, dynamic, print: console.log });
  console.log(banner(contract, { url: mock.url, dynamic }));
}

function portNumber(text: string): number {
  const port = text === '' ? DEFAULT_PORT : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  }
  return port;
}

/** One line for what the caller can mend. */
function explain(error: NodeJS.ErrnoException): string {
  const { port, host } = command.opts<Options>();
  const other = 'Choose another: npm run mock -- --port';
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. ${other} ${port === 65_535 ? 0 : port + 1}`;
  if (error.code === 'EACCES') return `This user may not listen at port ${port}. ${other} ${DEFAULT_PORT}`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `This machine has no address ${host}. Choose one of its own: npm run mock -- --host ${DEFAULT_HOST}`;
  return error.stack ?? error.message;
}

await command.parseAsync().catch((error: Error) => {
  console.error(explain(error));
  process.exit(1);
});
