/** Checks a whole file before anything is done. */
import { checkEntry, isUnreadable, type Line, type Unreadable } from './entry.ts';
import { Faults } from './faults.ts';
import { Fingerprints, fingerprint } from './repeated.ts';

/** More would help nobody. */
const MAX_FAULTS = 20;

export interface Validated {
  /** How many entries there are. */
  readonly entries: number;
  readonly faults: Faults;
}

/** @param lines Reads the file from its beginning. */
export async function validateFile(lines: () => AsyncIterable<Line | Unreadable>): Promise<Validated> {
  const faults = new Faults(MAX_FAULTS);
  const seen = new Fingerprints();
  let entries = 0;
  for await (const read of lines()) {
    if (isUnreadable(read)) {
      faults.add(read);
      continue;
    }
    entries++;
    const checked = checkEntry(read);
    for (const fault of checked.faults) faults.add(fault);
    for (const text of checked.unique) seen.add(text);
  }
  const repeated = seen.repeated();
  if (repeated.size === 0) return { entries, faults };
  return { entries, faults: faults.with(await repetitions(lines(), repeated)) };
}

/** Reads again, and now compares texts. */
async function repetitions(
  lines: AsyncIterable<Line | Unreadable>,
  suspects: ReadonlySet<bigint>,
): Promise<Faults> {
  const first = new Map<string, number>();
  const faults = new Faults(MAX_FAULTS);
  for await (const read of lines) {
    if (isUnreadable(read)) continue;
    for (const text of checkEntry(read).unique) {
      if (!suspects.has(fingerprint(text))) continue;
      const before = first.get(text);
      if (before === undefined) first.set(text, read.line);
      else faults.add({ line: read.line, message: `${text} is that of line ${before} already` });
    }
  }
  return faults;
}
