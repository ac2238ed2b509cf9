export interface Grouping {
  /** Milliseconds for which a call waits for others to come. */
  readonly pause: number;
  /** Once so many calls have come, none waits any longer. */
  readonly enough: number;
  /** Calls in one piece. */
  readonly limit: number;
}

/**
 * Makes one piece of work of many calls: those that come within a pause, or while one piece is under way, are the next. What one
 * costs, as a commit that is synced to the disk, is paid once for all.
 *
 * @param work Does it all, or throws, for all alike.
 */
export function grouped<T>(
  work: (items: readonly T[]) => Promise<void>,
  { pause, enough, limit }: Grouping,
): (item: T) => Promise<void> {
  let waiting: { readonly item: T; readonly settle: PromiseWithResolvers<void> }[] = [];
  let working = false;
  let enoughCame = () => {};

  async function run(): Promise<void> {
    working = true;
    while (waiting.length > 0) {
      if (waiting.length < enough) await othersToCome();
      // Calls of this turn of the event loop come together.
      await new Promise(setImmediate);
      const piece = waiting.slice(0, limit);
      waiting = waiting.slice(limit);
      try {
        await work(piece.map(({ item }) => item));
        for (const { settle } of piece) settle.resolve();
      } catch (error) {
        for (const { settle } of piece) settle.reject(error);
      }
    }
    working = false;
  }

  async function othersToCome(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    enoughCame = resolve;
    const timer = setTimeout(resolve, pause);
    await promise;
    clearTimeout(timer);
  }

  return (item: T): Promise<void> => {
    const settle = Promise.withResolvers<void>();
    waiting.push({ item, settle });
    if (!working) void run();
    else if (waiting.length >= enough) enoughCame();
    return settle.promise;
  };
}
