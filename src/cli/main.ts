/** The command line: `gangway …`. */
import type { Context } from './context.ts';
import { failureOf } from './errors.ts';
import { createProgram } from './program.ts';

/**
 * Runs one command.
 *
 * @param args What follows the program's name.
 * @returns The exit code: 0 done, 1 failed, 2 wrong usage.
 */
export async function main(args: readonly string[], io: Omit<Context, 'json'>): Promise<number> {
  const context = { ...io, json: args.includes('--json') };
  try {
    await createProgram(context).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    const { exitCode, code, message } = failureOf(error);
    if (message) {
      context.writeErr(
        context.json ? `${JSON.stringify({ error: { code, message } })}\n` : `error: ${message}\n`,
      );
    }
    return exitCode;
  }
}

/** Runs the command of this process. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), {
    env: process.env,
    writeOut: (text) => process.stdout.write(text),
    writeErr: (text) => process.stderr.write(text),
  });
}

if (import.meta.main) await run();
