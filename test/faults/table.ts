/** The figures, and how they are shown. */
export interface Row {
  readonly fault: string;
  readonly engine: string;
  readonly sent: number;
  /** As they should be: with a success, or the refusal that is right. */
  readonly answered: number;
  /** Declared 503s, 429s and 500s. */
  readonly unavailable: number;
  readonly limited: number;
  readonly failed: number;
  /** Sent to a process that was killed before it had answered. */
  readonly cut: number;
  /** Without an answer, or with one that is not declared. */
  readonly lost: number;
  readonly wronglyAllowed: number;
  /** Answers after which the store has to have something, and those of them of which it has nothing. */
  readonly checked: number;
  readonly missing: number;
  /** Seconds after the end of the fault in which a call still failed; null if they still do. */
  readonly recovered: number | null;
  /** What is wrong with files, customers or processes. */
  readonly flaws: number;
  readonly notes: readonly string[];
  /** Why requests failed, as the log of the service has it. */
  readonly reasons: readonly string[];
}

const COLUMNS: readonly (readonly [string, (row: Row) => string | number])[] = [
  ['fault', ({ fault }) => fault],
  ['engine', ({ engine }) => engine],
  ['sent', ({ sent }) => sent],
  ['answered as they should', ({ answered }) => answered],
  ['declared 503 / 429 / 500', (row) => `${row.unavailable} / ${row.limited} / ${row.failed}`],
  ['cut by a kill', ({ cut }) => cut],
  ['lost or undeclared', ({ lost }) => lost],
  ['wrongly allowed', ({ wronglyAllowed }) => wronglyAllowed],
  ['missing in the store', (row) => `${row.missing} of ${row.checked}`],
  ['recovered after (s)', ({ recovered }) => (recovered === null ? 'never' : recovered.toFixed(1))],
];

export const isSound = (row: Row): boolean =>
  row.recovered !== null && row.lost + row.wronglyAllowed + row.missing + row.flaws + row.failed === 0;

export function printRow(row: Row): void {
  console.log(`${isSound(row) ? 'ok  ' : 'BAD '} ${COLUMNS.map(([, cell]) => cell(row)).join(' | ')}`);
  for (const note of [...row.notes, ...row.reasons.slice(0, 6)]) console.log(`       ${note}`);
}

export function printTable(rows: readonly Row[]): void {
  const line = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
  console.log();
  line(COLUMNS.map(([name]) => name));
  line(COLUMNS.map((_, i) => (i < 2 ? '---' : '---:')));
  for (const row of rows) line(COLUMNS.map(([, cell]) => cell(row)));
}
