import type { World } from '../world.ts';
import { catchUp } from './advance.ts';

/** Milliseconds between two looks at what is due. */
export const LOOK_EVERY = 1_000;

/** Plays what falls due while nobody asks, and what a clock that another process has moved makes due. Returns what ends it. */
export function keepTime(world: World): () => void {
  const timer = setInterval(() => {
    try {
      catchUp(world);
    } catch (error) {
      // Such as a full disk. Nothing is lost: it is due still.
      console.error('The sandbox could not look for what is due:', error);
    }
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}
