/** Moments as the dialect writes them. */

/** In whole seconds: `2025-12-31T23:59:59Z`. */
export const timeOf = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;

/** The day in UTC: `2025-12-31`. */
export const dateOf = (moment: Date): string => moment.toISOString().slice(0, 10);
