/** What a change does to calls: each that was valid stays valid, and means the same. */
import { contentChanges } from './content.ts';
import { type Found, type Rule, when } from './rules.ts';
import { excess, type Side } from './schema.ts';
import type { Surface } from './surface.ts';
import { fromTo, gainText, lossText } from './text.ts';

/** The changes in the body that an operation takes. */
export function bodyChanges(
  { contract: base, body: before }: Surface,
  { contract: current, body: after }: Surface,
): Found[] {
  const part = 'request body';
  if (!before || !after)
    return [
      ...when(!after && before, { rule: 'body-removed', part, what: 'it is gone' }),
      ...when(!before && after?.required, { rule: 'body-required', part, what: 'it is new, and required' }),
      ...when(!before && after && !after.required, { rule: 'body-added', part, what: 'it is new' }),
    ];
  const limit = fromTo('its size in bytes', before.limit, after.limit);
  return [
    ...when(after.required && !before.required, { rule: 'body-required', part, what: 'it is required now' }),
    ...when(before.required && !after.required, {
      rule: 'body-optional',
      part,
      what: 'it may be left out now',
    }),
    ...when(after.limit < before.limit, { rule: 'body-limit-lowered', part, what: limit }),
    ...when(after.limit > before.limit, { rule: 'body-limit-raised', part, what: limit }),
    ...contentChanges(
      part,
      { contract: base, content: before.content },
      { contract: current, content: after.content },
      valueChanges,
    ),
  ];
}

/** The changes in what callers may send as a value. */
export function valueChanges(before: Side, after: Side): Omit<Found, 'part'>[] {
  const lost = excess(before, after);
  const gained = excess(after, before).filter(({ path }) => !lost.some((one) => one.path === path));
  return [
    ...lost.map((one) => ({
      rule: LOST[one.keyword] ?? 'request-narrowed',
      field: one.path,
      what: lossText(one),
    })),
    ...gained
      .filter(({ keyword }) => keyword !== 'default')
      .map((one) => ({ rule: 'request-widened' as const, field: one.path, what: gainText(one) })),
  ];
}

const LOST: Readonly<Record<string, Rule>> = {
  default: 'default-changed',
  property: 'request-property-removed',
  required: 'request-property-required',
};
