import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does something so often a second, whether it is done in time or not.
 *
 * @returns The milliseconds that each took.
 */
export async function paced(
  perSecond: number,
  count: number,
  act: (i: number) => Promise<number>,
): Promise<number[]> {
  const begun = performance.now();
  const acts: Promise<number>[] = [];
  while (acts.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - begun) * perSecond) / 1000));
    while (acts.length < due) acts.push(act(acts.length));
    await sleep(1);
  }
  return Promise.all(acts);
}
