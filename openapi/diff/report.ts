/** A comparison for people: each finding with its place, what it is, why it breaks callers and what can be done instead. */
import type { Comparison } from './compare.ts';
import { breach, type Change } from './rules.ts';

/** The report, in lines for a terminal. What is the same in several places, as with shared responses, is said once. */
export function describe({ from, to, changes, impact }: Comparison): string {
  const groups = Map.groupBy(changes, (change) => [change.rule, subject(change), change.what].join('\n'));
  const [breaking, others] = [true, false].map((which) =>
    [...groups.values()].filter(([first]) => Boolean(first && breach(first.rule)) === which),
  );
  return [
    `Contract ${from} (released) -> ${to} (current): ${SUMMARY[impact]}`,
    ...section('What breaks callers:', breaking ?? []),
    ...section('What gives them more:', others ?? []),
  ].join('\n');
}

const SUMMARY = {
  breaking: 'breaks callers',
  added: 'gives callers more, and breaks none',
  none: 'no change that callers could notice',
};

function section(title: string, findings: readonly (readonly Change[])[]): string[] {
  return findings.length > 0 ? ['', title, ...findings.flatMap((same) => ['', ...finding(same)])] : [];
}

/** What a change is about: a name within a part of an operation, or the part. */
function subject({ part, kind, field }: Change): string {
  return [kind, field && `\`${field}\``].filter(Boolean).join(' ') || part;
}

const place = (change: Change): string =>
  [change.operation, change.part].filter((text) => text && text !== subject(change)).join(', ');

const MAX_PLACES = 5;

function finding(same: readonly Change[]): string[] {
  const [first] = same as readonly [Change];
  const places = same.map(place).filter(Boolean);
  const more = places.length - MAX_PLACES;
  const [why, instead] = breach(first.rule) ?? [];
  return [
    `  ${subject(first)}: ${first.what} (${first.rule})`,
    ...places.slice(0, MAX_PLACES).map((one) => `    in ${one}`),
    ...(more > 0 ? [`    and in ${more} more`] : []),
    ...(why ? [`    Why it breaks callers: ${why}`, `    Instead: ${instead}`] : []),
  ];
}
