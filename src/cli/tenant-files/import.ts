/** Makes or replaces the tenants of a file, in batches. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CliError } from '../errors.ts';
import { answerOf, RefusedError } from '../manage/answer.ts';
import type { ManagementClient } from '../manage/api.ts';
import type { Entry, Fault, Line } from './entry.ts';

/** The most that a batch may have, and less than the most bytes that it may measure. */
const MAX_ENTRIES = 1000;
const MAX_BYTES = 900_000;

export interface Imported {
  readonly created: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** What was refused, a hundred at most. */
  readonly faults: readonly Fault[];
  readonly refused: number;
}

/** Where an import stands: the last line of which all is done, and how many entries that is. */
export interface Progress {
  readonly line: number;
  readonly done: number;
}

const MAX_FAULTS = 100;

/**
 * Repeating it changes nothing, so that one that was broken off can just be begun again.
 *
 * @param onProgress Called after each batch.
 * @throws {CliError} A batch could not be done, or it was interrupted: all before is done.
 */
export async function importTenants(
  api: ManagementClient,
  lines: AsyncIterable<Line>,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<Imported> {
  const counts = { created: 0, replaced: 0, unchanged: 0, refused: 0 };
  const faults: Fault[] = [];
  let done = 0;
  for await (const batch of batches(lines)) {
    if (signal.aborted) throw new CliError('INTERRUPTED', 'Interrupted.');
    const { results } = await sent(
      api,
      batch.map(({ value }) => value as Entry),
    );
    for (const [i, { status, errors = {} }] of results.entries()) {
      counts[status]++;
      if (status !== 'refused' || faults.length >= MAX_FAULTS) continue;
      const message = Object.entries(errors).map(([field, reason]) => `${field} ${reason}`);
      faults.push({ line: batch[i]?.line ?? 0, message: message.join('; ') });
    }
    done += batch.length;
    onProgress({ line: batch.at(-1)?.line ?? 0, done });
  }
  return { ...counts, faults };
}

async function* batches(lines: AsyncIterable<Line>): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = [];
  let bytes = 0;
  for await (const line of lines) {
    const size = Buffer.byteLength(JSON.stringify(line.value)) + 1;
    if (batch.length === MAX_ENTRIES || (batch.length > 0 && bytes + size > MAX_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(line);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

const MAX_TRIES = 10;

/** Tries again where the API says that another try makes sense: who imports has time, and a batch may be repeated. */
async function sent(api: ManagementClient, tenants: Entry[]) {
  for (let tries = 1; ; tries++) {
    try {
      return await answerOf(api.POST('/management/v1/tenant-batches', { body: { tenants } }));
    } catch (error) {
      const wait = error instanceof RefusedError ? error.retryAfter : undefined;
      if (wait === undefined || tries === MAX_TRIES) throw error;
      await sleep(wait * 1000);
    }
  }
}
