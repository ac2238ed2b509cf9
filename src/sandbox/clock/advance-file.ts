import { setTimeout as sleep } from 'node:timers/promises';
import { Storage } from '../storage.ts';
import { nextDue } from './advance.ts';
import { ahead, moveClock } from './clock.ts';
import { LOOK_EVERY } from './keep-time.ts';

/** Milliseconds between two looks at what is left. */
const POLL = 100;
/** Milliseconds without anything played after which no sandbox seems to run. */
const PATIENCE = 3 * LOOK_EVERY;

/**
 * Moves the clock of the sandbox that is kept in a file, from another process. What falls due is played by the sandbox that runs on
 * it, within a second, or by the next that starts: its events are told and delivered there.
 *
 * @param seconds How far.
 * @returns The time by that clock, and whether all that was due is played; waits for that, unless nothing seems to be
 *   played.
 * @throws {Error} With the code ERR_SQLITE_ERROR, or a system call's: the file cannot be opened.
 */
export async function advanceFile(
  file: string,
  seconds: number,
): Promise<{ readonly time: Date; readonly played: boolean }> {
  const storage = new Storage(file);
  try {
    storage.transaction(() => moveClock(storage, seconds));
    const now = () => Math.floor(Date.now() / 1000) + ahead(storage);
    const firstDue = () => nextDue({ storage, now });
    let first = firstDue();
    for (let waited = 0; first && waited < PATIENCE; ) {
      await sleep(POLL);
      const next = firstDue();
      waited = next?.id === first.id && next.at === first.at ? waited + POLL : 0;
      first = next;
    }
    return { time: new Date(now() * 1000), played: first === undefined };
  } finally {
    storage.close();
  }
}
