/** Whether the files are still those that were opened. */
import { statSync } from 'node:fs';
import { unavailable } from '../unavailable.ts';

/** The database, its log of writes and that log's index: https://sqlite.org/wal.html#the_wal_file */
export const walFiles = (file: string): string[] => [file, `${file}-wal`, `${file}-shm`];

/**
 * Takes down which files lie at these paths now.
 *
 * A file that is deleted or replaced while it is open goes on to be written, only by this process and out of everybody's
 * sight: the rows are lost when it is closed.
 *
 * @returns A check that the same ones still do. It throws a BillingError (STORE_UNAVAILABLE). Three calls of stat(2), 5 µs.
 */
export function watchFiles(paths: readonly string[]): () => void {
  const opened = paths.map((path) => ({ path, id: identityOf(path) }));
  return () => {
    for (const { path, id } of opened)
      if (identityOf(path) !== id) throw unavailable(`${path} was replaced after it was opened`);
  };
}

function identityOf(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    throw unavailable(`${path} cannot be found: ${(error as Error).message}`, error);
  }
}
