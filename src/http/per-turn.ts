/**
 * Lets so many callers pass in one turn of the event loop; the others wait for the next turns, in order. However much comes at once of
 * work that can wait, it then leaves room for work that somebody waits for.
 *
 * @returns Resolves when the caller may pass.
 */
export function perTurn(count: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let left = count;
  let turning = false;

  function turn(): void {
    const passing = waiting.splice(0, count);
    left = count - passing.length;
    turning = passing.length > 0;
    if (turning) setImmediate(turn);
    for (const pass of passing) pass();
  }

  return () => {
    if (!turning) {
      turning = true;
      setImmediate(turn);
    }
    if (left === 0) return new Promise((pass) => waiting.push(pass));
    left--;
    return Promise.resolve();
  };
}
