/** What is wrong with a request, in a form that fits a header and a terminal, whatever the caller wrote. */
import type { Violation } from './prism.ts';

/** Half of what Node and browsers accept as all headers together, in bytes. */
const MAX_HEADER = 8 * 1024;
/** A name of the caller's own may fill most of a body. Characters. */
const MAX_MESSAGE = 200;

/** The violations as JSON in ASCII; of too many, the first ones. */
export function violationsHeader(violations: readonly Violation[]): string {
  let shown = violations.map(({ location, message }) => ({
    location: location.slice(0, MAX_MESSAGE),
    message: message.slice(0, MAX_MESSAGE),
  }));
  while (asciiJson(shown).length >= MAX_HEADER) shown = shown.slice(0, shown.length / 2);
  return asciiJson(shown);
}

const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Text of a caller without the characters that steer a terminal. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '?');
}
