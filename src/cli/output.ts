/** How commands answer: as JSON for programs, as aligned text for people. */

/** What a command has to tell. */
export interface CommandResult {
  /** With `--json`. */
  readonly data: unknown;
  /** Without. */
  readonly text: string;
}

type Cell = string | number | null | undefined;

/** Rows in columns as wide as their widest cell, below their titles. */
export function table(titles: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return align([titles, ...rows]);
}

/** One field a line. */
export function fields(values: Readonly<Record<string, Cell | readonly string[]>>): string {
  return align(
    Object.entries(values).flatMap(([name, value]) => {
      const [first, ...further] = Array.isArray(value) ? value : [value as Cell];
      return [[name, first], ...further.map((item) => ['', item])];
    }),
  );
}

/** One value a line. */
export const lines = (values: readonly string[]): string => values.map(printable).join('\n');

/**
 * Names and the like may have characters that a terminal obeys, or that change the order of what stands beside them: control
 * characters and marks of direction. They are shown by their numbers.
 */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const UNPRINTABLE = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function align(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null || cell === undefined ? '-' : printable(String(cell)))),
  );
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
