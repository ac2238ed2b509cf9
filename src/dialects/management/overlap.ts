/** Seconds for which an old key serves beside a new one, unless told: a day. */
export const DEFAULT_OVERLAP = 86_400;
