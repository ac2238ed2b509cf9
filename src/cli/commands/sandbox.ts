import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { type Config, readConfig } from '../../config.ts';
import { DURATIONS, secondsIn } from '../../sandbox/clock/duration.ts';
import { example } from '../arguments.ts';
import { type Context, print } from '../context.ts';
import { CliError } from '../errors.ts';

/** `gangway sandbox …` */
export function addSandboxCommands(program: Command, context: Context): void {
  const sandbox = program
    .command('sandbox')
    .description('what the stand-in for Stripe can do and Stripe cannot');

  sandbox
    .command('advance')
    .description(
      'move the sandbox’s clock forward, and play what falls due: renewals, retries, ends of trials',
    )
    .argument('<span>', `how far: ${DURATIONS}`, span)
    // A negative span is refused for what it is, not as an option.
    .allowUnknownOption()
    .addHelpText(
      'after',
      `
A running server plays what falls due within a second, and gets its events; without one, the next that starts does.
The sandbox is that of SANDBOX_DIR, whether a server runs on it or not.`,
    )
    .addHelpText('after', example('gangway sandbox advance 31d', 'gangway sandbox advance 12h'))
    .action((seconds: number) => advance(context, seconds));
}

/** @returns Seconds. */
function span(text: string): number {
  const seconds = secondsIn(text);
  if (seconds === undefined)
    throw new InvalidArgumentError(`It must be a span of time forward: ${DURATIONS}.`);
  return seconds;
}

async function advance(context: Context, seconds: number): Promise<void> {
  const { time, played } = await advanced(fileOf(readConfig(context.env)), seconds);
  const outcome = played
    ? 'All that fell due has happened.'
    : 'What falls due happens once a server runs: npm start, or gangway serve.';
  print(context, {
    data: { time: time.toISOString(), advanced_by_seconds: seconds, played },
    text: `The sandbox’s clock says ${time.toISOString()}. ${outcome}`,
  });
}

/** @throws {CliError} NOT_SANDBOX, NO_SANDBOX */
function fileOf({ stripe, sandboxDir }: Config): string {
  if (stripe)
    throw new CliError(
      'NOT_SANDBOX',
      'STRIPE_SECRET_KEY is set, and Stripe’s clock cannot be moved. Unset it to use the sandbox; at Stripe, test clocks do the like: https://docs.stripe.com/billing/testing/test-clocks',
    );
  const file = resolve(sandboxDir, 'stripe.db');
  if (!existsSync(file))
    throw new CliError(
      'NO_SANDBOX',
      `There is no sandbox in ${resolve(sandboxDir)}: start one with npm start or gangway serve, or set SANDBOX_DIR to where it is.`,
    );
  return file;
}

/** @throws {CliError} SANDBOX_UNAVAILABLE */
async function advanced(file: string, seconds: number) {
  const { advanceFile } = await import('../../sandbox/index.ts');
  try {
    return await advanceFile(file, seconds);
  } catch (error) {
    const reason = (error as Error).message;
    throw new CliError(
      'SANDBOX_UNAVAILABLE',
      `The sandbox’s file ${file} cannot be used: ${reason}. Check SANDBOX_DIR.`,
    );
  }
}
