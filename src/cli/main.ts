/** The command line: `gangway …`. */
import { once } from 'node:events';
import type { Context } from './context.ts';
import { failureOf } from './errors.ts';
import { createProgram } from './program.ts';

/**
 * Runs one command.
 *
 * @param args What follows the program's name.
 * @returns The exit code: 0 done, 1 failed, 2 wrong usage, 3 what was compared differs.
 */
export async function main(args: readonly string[], io: Omit<Context, 'json'>): Promise<number> {
  const context = { ...io, json: args.includes('--json') };
  try {
    await createProgram(context).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    const { exitCode, code, message, details } = failureOf(error);
    if (message) {
      context.writeErr(
        context.json
          ? `${JSON.stringify({ error: { code, message, ...details } })}\n`
          : `error: ${message}\n`,
      );
    }
    return exitCode;
  }
}

/** Runs the command of this process. */
export async function run(): Promise<void> {
  process.stdout.on('error', outputFailed);
  process.stderr.on('error', () => {});
  const code = await main(process.argv.slice(2), {
    env: process.env,
    writeOut: (text) => process.stdout.write(text),
    writeErr: (text) => process.stderr.write(text),
    // A reader that has gone is no reason to wait.
    drained: async () => process.stdout.writableNeedDrain && once(process.stdout, 'drain').catch(() => {}),
    terminal: process.stderr.isTTY,
  });
  process.exitCode ||= code;
}

/** A reader that has seen enough, such as `head`, is not a failure: the command goes on to its end. A full disk is one. */
function outputFailed({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.stderr.write(`error: The answer cannot be written: ${message}.\n`);
  process.exitCode = 1;
}

if (import.meta.main) await run();
