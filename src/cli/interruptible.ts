/**
 * Lets Ctrl+C and SIGTERM end work in good order. Only the first does: whoever presses Ctrl+C again does not want to wait.
 *
 * @param work Comes to an end soon once the signal is aborted.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(stopping.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
