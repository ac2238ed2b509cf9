/** Text that may stand in a page as it is. */
export interface Html {
  readonly safe: string;
}

/** Builds HTML: whatever is put in is escaped, unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const written = values.map((value) => (typeof value === 'string' ? escaped(value) : value.safe));
  return { safe: String.raw({ raw: parts }, ...written) };
}

/** One piece of HTML made of several. */
export const joined = (parts: readonly Html[]): Html => ({ safe: parts.map(({ safe }) => safe).join('') });

const escaped = (value: string) => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
