/** What a plan allows. */

/** The number by the limit's name, as settings and the metadata of products call it. */
export type Limits = Readonly<Record<RequiredLimit, number>> & { readonly max_retries?: number };

const REQUIRED = ['messages_per_month', 'max_projects', 'max_endpoints', 'retention_days'] as const;
type RequiredLimit = (typeof REQUIRED)[number];

export const LIMIT_NAMES = [...REQUIRED, 'max_retries'] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** No limit at all. It compares as one would expect. */
export const UNLIMITED = Number.POSITIVE_INFINITY;
/** Numbers from here on cannot be told from no limit by those who are told in 32 bits. */
const TOO_LARGE = 2_147_483_647;

/** Reads the text of a limit. @returns Undefined for what is neither a whole number nor `unlimited`. */
export function parseLimit(text: string): number | undefined {
  if (text === 'unlimited') return UNLIMITED;
  return /^\d{1,10}$/.test(text) && Number(text) < TOO_LARGE ? Number(text) : undefined;
}

export const isLimitName = (name: string): name is LimitName =>
  (LIMIT_NAMES as readonly string[]).includes(name);

/** The names of the limits that are none. */
export const unlimitedIn = (limits: Limits): LimitName[] =>
  LIMIT_NAMES.filter((name) => limits[name] === UNLIMITED);
