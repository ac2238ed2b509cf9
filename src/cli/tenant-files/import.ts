/** Makes or replaces the tenants of a file, in batches. */
import { CliError } from '../errors.ts';
import { answerOf } from '../manage/answer.ts';
import type { ManagementClient } from '../manage/api.ts';
import { bytesOf, type Entry, type Fault, type Line, MAX_BYTES } from './entry.ts';

/** The most that a batch may have. */
const MAX_ENTRIES = 1000;
const MAX_MEMBERS = 10_000;

export interface Imported {
  readonly created: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** What was refused, a hundred at most. */
  readonly faults: readonly Fault[];
  readonly refused: number;
}

/** How far an import has come: the last line of which all is done, and how many entries that is. */
export interface Reached {
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
  { signal, onProgress }: { signal: AbortSignal; onProgress: (reached: Reached) => void },
): Promise<Imported> {
  const counts = { created: 0, replaced: 0, reactivated: 0, unchanged: 0, refused: 0 };
  const faults: Fault[] = [];
  let done = 0;
  for await (const batch of batches(lines)) {
    if (signal.aborted) throw new CliError('INTERRUPTED', 'Interrupted.');
    const tenants = batch.map(({ value }) => value as Entry);
    const { results } = await answerOf(api.POST('/management/v1/tenant-batches', { body: { tenants } }));
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
  let size = { bytes: 0, members: 0 };
  for await (const line of lines) {
    const { members = [] } = line.value as Entry;
    const own = { bytes: bytesOf(line.value) + 1, members: members.length };
    const sum = { bytes: size.bytes + own.bytes, members: size.members + own.members };
    const isFull = batch.length === MAX_ENTRIES || sum.bytes > MAX_BYTES || sum.members > MAX_MEMBERS;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
    }
    size = batch.length === 0 ? own : sum;
    batch.push(line);
  }
  if (batch.length > 0) yield batch;
}
