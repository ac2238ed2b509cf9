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

function align(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null || cell === undefined ? '-' : String(cell))),
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
