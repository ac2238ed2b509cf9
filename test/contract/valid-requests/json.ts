/** The same JSON in other words. */
import fc from 'fast-check';

const blank = fc.constantFrom('', ' ', '\n', '\t', '\r\n  ');

/** The same text in upper or lower case, letter by letter. */
export const inAnyCase = (text: string): fc.Arbitrary<string> => fc.mixedCase(fc.constant(text));

/** Texts of the same JSON value: with blanks, escapes, and members in any order (RFC 8259). */
export function jsonOf(value: unknown): fc.Arbitrary<string> {
  return fc.tuple(blank, fc.boolean(), reordered(value)).map(([gap, escaped, same]) => {
    const written = (part: unknown): string => {
      if (typeof part === 'string') return escaped ? `"${escapedText(part)}"` : JSON.stringify(part);
      if (Array.isArray(part)) return `[${gap}${part.map(written).join(`${gap},${gap}`)}${gap}]`;
      if (typeof part !== 'object' || part === null) return JSON.stringify(part);
      const members = Object.entries(part).filter(([, child]) => child !== undefined);
      const inner = members.map(([key, child]) => `${gap}${written(key)}${gap}:${gap}${written(child)}`);
      return `${gap}{${inner.join(`${gap},`)}${gap}}${gap}`;
    };
    return written(same);
  });
}

function escapedText(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return units.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
}

/** The members of an object in any order. */
export function shuffled<T>(object: Readonly<Record<string, T>>): fc.Arbitrary<Record<string, T>> {
  const entries = Object.entries(object);
  return fc.shuffledSubarray(entries, { minLength: entries.length }).map((all) => Object.fromEntries(all));
}

function reordered(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) return fc.tuple(...value.map(reordered));
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  return shuffled(value as Record<string, unknown>).chain((members) =>
    fc.record(Object.fromEntries(Object.entries(members).map(([key, child]) => [key, reordered(child)]))),
  );
}
