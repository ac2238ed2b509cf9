/** Prism's log, cut down to what a caller wants to see: each request, and what is wrong with it. */

const INFO = 30;
const WARN = 40;

interface Entry {
  readonly level: number;
  readonly msg: string;
  readonly input?: { readonly method: string; readonly url: { readonly path: string } };
}

/** A destination for Prism's logger. Headers and bodies are never printed, for they hold credentials. */
export function requestLog(print: (line: string) => void): { write(line: string): void } {
  return {
    write(line) {
      const { level, msg, input } = JSON.parse(line) as Entry;
      if (level === INFO && input) print(`${input.method.toUpperCase()} ${input.url.path}`);
      else if (level >= WARN && /^(Violation|Request terminated)/.test(msg)) print(`  ${msg}`);
    },
  };
}
