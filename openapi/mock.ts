/** `npm run mock`: a mock of the whole contract for front-end teams. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Contract } from './generate/contract.ts';
import { banner, scenarioList } from './mock/banner.ts';
import { startMock } from './mock/server.ts';

interface Options {
  readonly dynamic: boolean;
  readonly scenarios?: true;
  readonly port: number;
  readonly host: string;
}

const DEFAULT_PORT = 4010;
const DEFAULT_HOST = '127.0.0.1';

const command = new Command('npm run mock --')
  .description(
    'Answers requests in both dialects as the contract says, without Stripe, store or credentials.',
  )
  .option('--dynamic', "answer with generated data instead of the contract's examples", false)
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
  .action(run);

async function run({ dynamic, scenarios, port, host }: Options): Promise<void> {
  const contract: Contract = JSON.parse(
    readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'),
  );
  if (scenarios) return console.log(scenarioList(contract));
  const mock = await startMock({ port, host, dynamic, print: console.log });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0));
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
function explain(error: Error): string {
  const { port, host } = command.opts<Options>();
  if (/EADDRINUSE/.test(error.message)) return `Port ${port} is in use. Set PORT to a free one.`;
  if (/EACCES/.test(error.message))
    return `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
  if (/EADDRNOTAVAIL|ENOTFOUND/.test(error.message)) {
    return `This machine has no address ${host}. Set HOST to one of its own.`;
  }
  return error.stack ?? error.message;
}

await command.parseAsync().catch((error: Error) => {
  console.error(explain(error));
  process.exit(1);
});
