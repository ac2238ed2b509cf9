/** What is nearly like a JSON value, and must be told from it. */
import type { WrittenResponse } from '../dialects/responses.ts';

type Allowed = Pick<
  WrittenResponse,
  'free' | 'optional' | 'maps' | 'webAddress' | 'mayBeEmpty' | 'mostItems' | 'nullable' | 'signed'
>;

/** Not a web page, or not an address at all. */
const NO_WEB_ADDRESSES = [
  'javascript:alert(1)',
  'ftp://a.example/',
  'data:text/html,a',
  'mailto:a@a.example',
  '/p',
];

/** Copies of a JSON value that differ in one place, with a word on how. */
export function* deviations(value: unknown, allowed: Allowed = {}, path = ''): Generator<[string, unknown]> {
  const { free = [], optional = [], maps = [], webAddress = [], mayBeEmpty = [], mostItems = {} } = allowed;
  const { nullable = [], signed = [] } = allowed;
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key));
  yield [`another type at ${path}`, typeof value === 'string' ? 1 : 'x'];
  if (!nullable.includes(path)) yield [`null at ${path}`, null];
  if (webAddress.includes(path)) {
    for (const address of NO_WEB_ADDRESSES) yield [`no web address at ${path}`, address];
  } else if (typeof value === 'string' && !free.includes(path)) {
    yield [`another text at ${path}`, `${value} x`];
  }
  if (typeof value === 'number')
    yield* (signed.includes(path) ? [0.5] : [-1, 0.5]).map((n): [string, unknown] => [
      `another number at ${path}`,
      n,
    ]);
  if (Array.isArray(value)) {
    if (!mayBeEmpty.includes(path)) yield [`an empty list at ${path}`, []];
    const many = Array.from({ length: (mostItems[path] ?? 10) + 1 }, () => value[0]);
    yield [`a long list at ${path}`, many];
    for (const [what, item] of deviations(value[0], allowed, at(0))) yield [what, [item]];
  } else if (typeof value === 'object' && value !== null) {
    yield [`a surplus field at ${path}`, { ...value, surplus: true }];
    if (maps.includes(path)) {
      yield [`an empty map at ${path}`, {}];
      const names = Array.from({ length: 11 }, (_, i) => [`name${i}`, 'is wrong']);
      yield [`a large map at ${path}`, Object.fromEntries(names)];
    }
    for (const [key, child] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      if (!optional.includes(at(key)) && !maps.includes(path)) yield [`without ${at(key)}`, rest];
      for (const [what, changed] of deviations(child, allowed, at(key)))
        yield [what, { ...value, [key]: changed }];
    }
  }
}
