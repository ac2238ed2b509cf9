/** One setting: its environment variable, what it is for, its default, and how its text is read. */
export interface Setting<T> {
  readonly name: string;
  readonly description: string;
  /** Empty: there is none. */
  readonly fallback: string;
  /** Reads the text, which is empty only if the setting is not set and has no default. Throws a TypeError that says what it accepts. */
  readonly parse: (text: string) => T;
  /** Whether its value must not be shown. */
  readonly secret: boolean;
}

export function setting<T>(
  name: string,
  fallback: string,
  parse: (text: string) => T,
  description: string,
): Setting<T> {
  return { name, fallback, parse, description, secret: false };
}

/** A setting without a default. */
export function optional<T>(
  name: string,
  parse: (text: string) => T,
  description: string,
  secret = false,
): Setting<T | undefined> {
  return {
    name,
    fallback: '',
    parse: (text) => (text === '' ? undefined : parse(text)),
    description,
    secret,
  };
}
