const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 60 * 60, d: 24 * 60 * 60 };
const longest = 10 * 365 * 24 * 60 * 60;

/** What `secondsIn` reads. */
export const DURATIONS = 'days (31d), hours (12h), minutes (30m) or seconds, ten years at most';

/** The seconds in `31d`, `12h`, `30m`, or a number of them; undefined for anything else, for nothing, and for more than ten years. */
export function secondsIn(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,9})([smhd]?)$/.exec(text) ?? [];
  const seconds = Number(count) * (units[unit] ?? Number.NaN);
  return seconds > 0 && seconds <= longest ? seconds : undefined;
}
