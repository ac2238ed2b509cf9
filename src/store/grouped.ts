/**
 * Makes one piece of work of many calls: those that come while one piece is under way are the next. What one costs, as a commit
 * that is synced to the disk, is paid once for all.
 *
 * @param work Does it all, or throws, for all alike.
 * @param limit Calls in one piece.
 */
export function grouped<T>(work: (items: readonly T[]) => Promise<void>, limit: number) {
  let waiting: { readonly item: T; readonly settle: PromiseWithResolvers<void> }[] = [];
  let working = false;

  async function run(): Promise<void> {
    working = true;
    // Calls of this turn of the event loop come together.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
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

  return (item: T): Promise<void> => {
    const settle = Promise.withResolvers<void>();
    waiting.push({ item, settle });
    if (!working) void run();
    return settle.promise;
  };
}
