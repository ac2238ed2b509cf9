/** Shows how far something has come, on stderr: a bar that moves on a terminal, a line now and then elsewhere. */
import type { Context } from '../context.ts';
import type { Progress } from './refresh-all.ts';

const WIDTH = 30;
/** A line is written each time so many percent more are done. */
const STEP = 10;

/** Nothing is shown to programs. */
export function progressTo({ json, terminal, writeErr }: Context) {
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

function bar(progress: Progress): string {
  const filled = Math.floor((percent(progress) * WIDTH) / 100);
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${counts(progress)}`;
}

const counts = ({ total, refreshed, failed }: Progress) =>
  `${refreshed} of ${total} refreshed${failed ? `, ${failed} failed tries` : ''}`;

const percent = ({ total, refreshed }: Progress) => (total ? Math.floor((refreshed * 100) / total) : 100);
