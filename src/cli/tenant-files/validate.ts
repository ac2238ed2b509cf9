/** Checks a whole file before anything is done. */
import { type Entry, type Fault, faultsOf, type Line } from './entry.ts';
import { Fingerprints, fingerprint } from './repeated.ts';

/** More would help nobody. */
const MAX_FAULTS = 20;

export interface Validated {
  /** How many entries there are. */
  readonly entries: number;
  /** The first that are wrong. */
  readonly faults: readonly Fault[];
}

/** @param lines Reads the file from its beginning. */
export async function validateFile(lines: () => AsyncIterable<Line>): Promise<Validated> {
  const faults: Fault[] = [];
  const seen = new Fingerprints();
  let entries = 0;
  for await (const line of lines()) {
    entries++;
    const found = faultsOf(line);
    faults.push(...found.slice(0, MAX_FAULTS - faults.length));
    if (found.length === 0) for (const text of uniqueIn(line.value as Entry)) seen.add(text);
  }
  const repeated = seen.repeated();
  if (repeated.size > 0 && faults.length === 0) faults.push(...(await repetitions(lines(), repeated)));
  return { entries, faults };
}

/** What only one entry of a file may have. */
const uniqueIn = ({ id, customer_id }: Entry): string[] => [
  `the tenant ${id.toLowerCase()}`,
  ...(customer_id ? [`the customer ${customer_id}`] : []),
];

/** Reads again, and now compares texts. */
async function repetitions(lines: AsyncIterable<Line>, suspects: ReadonlySet<bigint>): Promise<Fault[]> {
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  for await (const { line, value } of lines)
    for (const text of uniqueIn(value as Entry)) {
      if (!suspects.has(fingerprint(text))) continue;
      const before = first.get(text);
      if (before === undefined) first.set(text, line);
      else if (faults.length < MAX_FAULTS)
        faults.push({ line, message: `${text} is that of line ${before} already` });
    }
  return faults;
}
