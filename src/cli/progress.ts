/** Shows how far something has come, on stderr: a bar that moves on a terminal, a line now and then elsewhere. */
import type { Context } from './context.ts';

export interface Progress {
  readonly total: number;
  readonly done: number;
  /** What else is to be said. */
  readonly note?: string;
}

const WIDTH = 30;
/** A line is written each time so many percent more are done. */
const STEP = 10;

/**
 * Nothing is shown to programs.
 *
 * @param what What is done of each: “refreshed”.
 */
export function progressTo({ json, terminal, writeErr }: Context, what: string) {
  const counts = ({ total, done, note = '' }: Progress) => `${done} of ${total} ${what}${note}`;
  const bar = (progress: Progress) => {
    const filled = Math.floor((percent(progress) * WIDTH) / 100);
    return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${counts(progress)}`;
  };
  if (json) return { show: () => {}, end: () => {} };
  if (terminal)
    return { show: (progress: Progress) => writeErr(`\r${bar(progress)}`), end: () => writeErr('\n') };
  let next = STEP;
  return {
    show(progress: Progress) {
      if (percent(progress) < next) return;
      next = percent(progress) - (percent(progress) % STEP) + STEP;
      writeErr(`${counts(progress)}\n`);
    },
    end() {},
  };
}

const percent = ({ total, done }: Progress) => (total ? Math.floor((done * 100) / total) : 100);
