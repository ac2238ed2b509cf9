/** By when somebody has to be answered. What is waited for on the way ends by then. */
import { AsyncLocalStorage } from 'node:async_hooks';

const deadlines = new AsyncLocalStorage<number>();

/** Does work that has so many milliseconds. */
export const within = <T>(milliseconds: number, work: () => T): T =>
  deadlines.run(performance.now() + milliseconds, work);

/** The milliseconds that are left, none or more; Infinity for what nobody waits for. */
export function timeLeft(): number {
  const deadline = deadlines.getStore();
  return deadline === undefined ? Infinity : Math.max(0, deadline - performance.now());
}
