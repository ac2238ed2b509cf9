/** How a process that serves ends. */
import { constants } from 'node:os';
import type { Logger } from 'pino';
import { flushLog } from './log.ts';

/** Under npm, Ctrl+C comes twice: from the terminal and from npm. What comes within so many milliseconds is one signal. */
const ECHO = 1000;

/** The first signal closes and exits: with 0, or 1 if that fails. A second ends the process at once. */
export function stopOnSignal(close: () => Promise<void>, log: Logger): void {
  let since: number | undefined;
  const stop = async (): Promise<number> => {
    log.info('stopping; a further signal ends the process at once');
    try {
      await close();
      return 0;
    } catch (error) {
      console.error(error);
      return 1;
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, async () => {
      if (since === undefined) {
        since = performance.now();
        const code = await stop();
        await flushLog(log);
        process.exit(code);
      }
      // As shells say it of a process that a signal has ended.
      if (performance.now() - since > ECHO) process.exit(128 + constants.signals[signal]);
    });
}
