/** Months of the calendar, in UTC. */

export interface Month {
  readonly start: Date;
  /** Its last second. */
  readonly end: Date;
}

/** The month that a moment is in, or the one so many months before. */
export function monthOf(moment: Date, before = 0): Month {
  const year = moment.getUTCFullYear();
  const month = moment.getUTCMonth() - before;
  return {
    start: new Date(Date.UTC(year, month, 1)),
    end: new Date(Date.UTC(year, month + 1, 1) - 1000),
  };
}

/** How many months the calendar has from one moment to another, both of theirs included: at least one. */
export function monthsBetween(from: Date, to: Date): number {
  const ordinal = (moment: Date) => moment.getUTCFullYear() * 12 + moment.getUTCMonth();
  return Math.max(1, ordinal(to) - ordinal(from) + 1);
}
