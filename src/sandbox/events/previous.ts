type Values = Readonly<Record<string, unknown>>;

/**
 * What an event says under `previous_attributes`: the old values of what differs, in nested objects only of the names that
 * differ, in lists the whole old list. A name that is new has the old value null.
 */
export function previousAttributes(old: object, now: object): Record<string, unknown> {
  const [before, after] = [old as Values, now as Values];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const result: Record<string, unknown> = {};
  for (const name of names) {
    const [was, is] = [before[name] ?? null, after[name] ?? null];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    result[name] = isRecord(was) && isRecord(is) ? previousAttributes(was, is) : was;
  }
  return result;
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
