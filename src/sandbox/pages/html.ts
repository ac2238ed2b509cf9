/** Text that may stand in a page as it is. */
export interface Html {
  readonly safe: string;
}

type Part = string | number | Html | readonly Html[] | undefined;

/** Builds HTML: whatever is put in is escaped, unless it is HTML itself; what is undefined leaves nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { safe: String.raw({ raw: parts }, ...values.map(written)) };
}

/** An attribute that is there, or is not: ` checked`. */
export const flag = (name: string, on: boolean): Html => ({ safe: on ? ` ${name}` : '' });

function written(value: Part): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'safe' in value ? value.safe : value.map(({ safe }) => safe).join('');
}

const escaped = (value: string) => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
