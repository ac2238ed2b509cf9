import { setTimeout as sleep } from 'node:timers/promises';
import { Storage } from '../storage.ts';
import { nextDue } from './advance.ts';
import { ahead, moveClock } from './clock.ts';
import { LOOK_EVERY } from './keep-time.ts';

/** Milliseconds between two looks at whether all is played, and how many there are: a sandbox that runs is done by then. */
const POLL = 100;
const POLLS = (5 * LOOK_EVERY) / POLL;

/**
 * Moves the clock of the sandbox that is kept in a file, from another process. What falls due is played by the sandbox that runs on
 * it, within a second, or by the next that starts: its events are told and delivered there.
 *
 * @param seconds How far.
 * @returns The time by that clock, and whether all that was due is played; waits a little for that.
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
    const isDue = () => nextDue({ storage, now }) !== undefined;
    for (let polls = 0; polls < POLLS && isDue(); polls++) await sleep(POLL);
    return { time: new Date(now() * 1000), played: !isDue() };
  } finally {
    storage.close();
  }
}
