/** The text as one word of a command line for a POSIX shell: in quotes if it means anything there. */
export const shellWord = (text: string): string =>
  /^[\w%+,./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
