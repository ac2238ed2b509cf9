/** What a change does to answers: callers find what they were promised. More than that is for them to ignore. */
import { contentChanges } from './content.ts';
import { type Found, type Rule, when } from './rules.ts';
import { type Excess, excess, type Side } from './schema.ts';
import type { Header, Reply, Surface } from './surface.ts';
import { gainText, lossText } from './text.ts';

/** The changes in the answers of an operation, by status. */
export function responseChanges(before: Surface, after: Surface): Found[] {
  const removed = [...before.responses.keys()].filter((status) => !after.responses.has(status));
  const added = [...after.responses.keys()].filter((status) => !before.responses.has(status));
  return [
    ...removed.map(
      (status): Found => ({ rule: 'response-removed', part: `response ${status}`, what: 'it is gone' }),
    ),
    ...added.map(
      (status): Found => ({
        rule: isError(status) ? 'response-added' : 'success-added',
        part: `response ${status}`,
        what: 'it is new',
      }),
    ),
    ...[...before.responses].flatMap(([status, old]) => {
      const one = after.responses.get(status);
      return one ? sameStatus(status, { ...before, ...old }, { ...after, ...one }) : [];
    }),
  ];
}

const isError = (status: string): boolean => /^[45]/.test(status);

type ReplyIn = Reply & Pick<Surface, 'contract'>;

function sameStatus(status: string, old: ReplyIn, one: ReplyIn): Found[] {
  const part = `response ${status}`;
  const [had, has] = [old, one].map(({ content }) => Object.keys(content).length > 0);
  return [
    ...when(had && !has, { rule: 'response-body-removed', part, what: 'it has no body now' }),
    ...when(has && !had, { rule: 'response-body-added', part, what: 'it has a body now' }),
    ...headerChanges(part, old, one),
    ...codeChanges(part, old, one),
    ...contentChanges(part, old, one, (was, is) =>
      valueChanges({ ...was, codes: old.codes }, { ...is, codes: one.codes }, isError(status)),
    ),
  ];
}

/** The changes in what errors an operation answers with, where both contracts list them. */
function codeChanges(part: string, { codes: before }: ReplyIn, { codes: after }: ReplyIn): Found[] {
  if (!before || !after) return [];
  const kind = 'error code';
  const [lost, gained] = [without(before, after), without(after, before)];
  return [
    ...lost.map((field): Found => ({ rule: 'error-code-removed', part, kind, field, what: 'it is gone' })),
    ...gained.map((field): Found => ({ rule: 'response-extended', part, kind, field, what: 'it is new' })),
  ];
}

function headerChanges(part: string, old: ReplyIn, one: ReplyIn): Found[] {
  const change = ({ name }: Header, rule: Rule, what: string, path = ''): Found => ({
    rule,
    part,
    kind: 'header',
    field: name + path,
    what,
  });
  const added = [...one.headers].filter(([key]) => !old.headers.has(key));
  return [
    ...added.map(([, header]) => change(header, 'header-added', 'it is new')),
    ...[...old.headers].flatMap(([key, was]) => {
      const is = one.headers.get(key);
      if (!is) return [change(was, 'header-removed', 'it is gone')];
      return [
        ...when(was.required && !is.required, change(is, 'header-optional', 'it is not always there now')),
        ...when(is.required && !was.required, change(is, 'header-required', 'it is always there now')),
        ...valueChanges(
          { contract: old.contract, schema: was.schema },
          { contract: one.contract, schema: is.schema },
          false,
        ).map(({ rule, field, what }) => change(is, rule, what, field && `.${field}`)),
      ];
    }),
  ];
}

/** A schema, with the codes of errors that are listed beside it. */
interface Given extends Side {
  readonly codes?: readonly string[] | undefined;
}

/** The changes in what callers may get as a value. */
function valueChanges(before: Given, after: Given, isError: boolean): Omit<Found, 'part'>[] {
  const gained = excessHere(after, before);
  const lost = excessHere(before, after).filter(
    ({ path }) => !gained.some((one) => isPromised(one) && one.path === path),
  );
  return [
    ...gained.map((one) => ({
      rule: isPromised(one) ? ('response-widened' as const) : ('response-extended' as const),
      field: one.path,
      what: gainText(one),
    })),
    ...lost.map((one) => ({ rule: lossRule(one, isError), field: one.path, what: lossText(one) })),
  ];
}

/** What the first allows beyond the second, without codes that the first does not list, or that only the first lists: `codeChanges` has these. */
function excessHere(first: Given, second: Given): Excess[] {
  const isListed = (code: string) =>
    !first.codes || (first.codes.includes(code) && (second.codes ?? [code]).includes(code));
  return excess(first, second).filter(
    (one) => one.keyword !== 'default' && !(isCode(one) && !isListed(String(one.more))),
  );
}

const isCode = ({ keyword, path }: Excess): boolean => keyword === 'value' && /(^|\.)code$/.test(path);

/** Whether callers were promised not to get this. They are told to ignore further fields, and to expect further values of an enumeration. */
const isPromised = ({ keyword }: Excess): boolean =>
  !['property', 'additionalProperties', 'value'].includes(keyword);

function lossRule(one: Excess, isError: boolean): Rule {
  if (one.keyword === 'property') return 'response-property-removed';
  if (one.keyword !== 'value') return 'response-narrowed';
  return isError && isCode(one) ? 'error-code-removed' : 'response-value-removed';
}

const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => !others.includes(one));
