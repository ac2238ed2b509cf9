/** Makes or replaces the tenants of a file, in batches. */
import type { components } from '../../../generated/types.ts';
import { CliError } from '../errors.ts';
import { answerOf } from '../manage/answer.ts';
import type { ManagementClient } from '../manage/api.ts';
import { bytesOf, type Entry, isUnreadable, type Line, MAX_BYTES, type Unreadable } from './entry.ts';
import { Faults } from './faults.ts';

/** The most that a batch may have. */
const MAX_ENTRIES = 1000;
const MAX_MEMBERS = 10_000;

type Status = components['schemas']['ManagementTenantResults']['results'][number]['status'];

/** How many entries ended so. Those of a Gangway that knows of more are counted as well. */
export type Counts = Record<Status, number>;

const NONE: Counts = { created: 0, replaced: 0, reactivated: 0, unchanged: 0, refused: 0 };

/** How far an import has come. */
export interface Imported {
  /** The last line of which all is done. */
  readonly line: number;
  /** How many entries that is. */
  readonly done: number;
  readonly counts: Readonly<Counts>;
  /** What was refused. */
  readonly faults: Faults;
}

/** More would help nobody. */
const MAX_FAULTS = 100;

/** An import that is to begin after this line. */
export const begun = (line: number): Imported => ({
  line,
  done: 0,
  counts: NONE,
  faults: new Faults(MAX_FAULTS),
});

/** Ends an import in which another file is read than was checked. */
export const changedMeanwhile = (why: string): CliError =>
  new CliError('FILE_CHANGED', `The file was changed while it was imported: ${why}. Import it again.`);

/**
 * Repeating it changes nothing, so that one that was broken off can just be begun again.
 *
 * @returns How far it has come, after each batch.
 * @throws {CliError} A batch could not be done, or it was interrupted: all that was returned is done.
 */
export async function* importTenants(
  api: ManagementClient,
  lines: AsyncIterable<Line | Unreadable>,
  signal: AbortSignal,
): AsyncGenerator<Imported> {
  const { faults } = begun(0);
  const counts = { ...NONE };
  let done = 0;
  for await (const batch of batches(lines)) {
    if (signal.aborted) throw new CliError('INTERRUPTED', 'Interrupted.');
    const tenants = batch.map(({ value }) => value as Entry);
    const { results } = await answerOf(api.POST('/management/v1/tenant-batches', { body: { tenants } }));
    for (const [i, { status, errors = {} }] of results.entries()) {
      counts[status] = (counts[status] ?? 0) + 1;
      const message = Object.entries(errors).map(([field, reason]) => `${field} ${reason}`);
      if (status === 'refused') faults.add({ line: batch[i]?.line ?? 0, message: message.join('; ') });
    }
    done += batch.length;
    yield { line: batch.at(-1)?.line ?? 0, done, counts, faults };
  }
}

async function* batches(lines: AsyncIterable<Line | Unreadable>): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = [];
  let size = { bytes: 0, members: 0 };
  for await (const line of lines) {
    if (isUnreadable(line)) throw changedMeanwhile(`line ${line.line} ${line.message}`);
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
