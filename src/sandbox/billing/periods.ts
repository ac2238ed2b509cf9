import type { Price } from '../wire.ts';

/** From when to when, in seconds since 1970; the end is no part of it. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** How often a price is billed. */
export type Interval = Pick<NonNullable<Price['recurring']>, 'interval' | 'interval_count'>;

const days: Readonly<Record<string, number>> = { day: 1, week: 7 };
const months: Readonly<Record<string, number>> = { month: 1, year: 12 };

/**
 * The end of the period that begins at `start`. Periods are counted from the anchor, so that one from January 31 on ends on
 * February 28, and the next on March 31.
 */
export function periodEnd(anchor: number, interval: Interval, start: number): number {
  for (let count = 0; ; count += interval.interval_count) {
    const end = shifted(anchor, interval.interval, count);
    if (end > start) return end;
  }
}

/** What part of a period is left. */
export const partLeft = ({ start, end }: Period, now: number) => (end - now) / (end - start);

function shifted(time: number, unit: string, count: number): number {
  const date = new Date(time * 1000);
  const perMonth = months[unit];
  if (perMonth === undefined) date.setUTCDate(date.getUTCDate() + count * (days[unit] ?? 1));
  else addMonths(date, count * perMonth);
  return Math.floor(date.getTime() / 1000);
}

/** Moves a date by months: to the same day, or the last one the month has. */
function addMonths(date: Date, count: number): void {
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
}
