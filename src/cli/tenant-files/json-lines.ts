/** Reads tenants from JSON Lines: one object per line. */
import type { Line, Unreadable } from './entry.ts';
import { linesOf } from './text.ts';

export async function* jsonLines(file: string): AsyncGenerator<Line | Unreadable> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    if (text === undefined) yield { line, message: 'is too long for a tenant' };
    else if (text.trim() !== '') yield read(line, text);
  }
}

function read(line: number, text: string): Line | Unreadable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {}
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { line, value }
    : { line, message: 'is not a JSON object' };
}
