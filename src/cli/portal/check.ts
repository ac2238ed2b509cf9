/** Holds what a file says against the table of fields. */
import { BillingError } from '../../billing/errors.ts';
import { parseReturnUrl } from '../../billing/return-url.ts';
import type { Field, GroupField, Json, JsonObject } from './field.ts';

/** What is checked, and what was found to be wrong. */
export interface Findings {
  /** Whether it is to be a new configuration, of which Stripe wants to know more. */
  readonly isNew: boolean;
  /** One line each, with the path. */
  readonly problems: string[];
}

/** What a file says, in one form: null where it says that there is none, an empty list for none. */
export function checkGroup(
  { fields }: GroupField,
  raw: unknown,
  path: string,
  findings: Findings,
): JsonObject {
  if (!isRecord(raw) || Object.keys(raw).length === 0)
    return wrong(findings, path, `must have fields, of ${listed(Object.keys(fields))}`, {});
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  for (const name of Object.keys(raw))
    if (!Object.hasOwn(fields, name))
      wrong(findings, at(name), `is no field; there are ${listed(Object.keys(fields))}`, null);
  const said = Object.entries(fields).flatMap(([name, field]): [string, Json][] => {
    if (raw[name] !== undefined) return [[name, checkField(field, raw[name], at(name), findings)]];
    if (field.is === 'integer' && field.unsaid !== undefined) return [[name, field.unsaid]];
    if (field.needed === true || (field.needed === 'in new ones' && findings.isNew))
      wrong(findings, at(name), 'is missing', null);
    return [];
  });
  return Object.fromEntries(said);
}

function checkField(field: Field, raw: unknown, path: string, findings: Findings): Json {
  const refuse = (why: string) => wrong(findings, path, why, null);
  if (field.clearable && field.is !== 'texts' && (raw === null || raw === ''))
    return field.is === 'list' ? [] : null;
  switch (field.is) {
    case 'boolean':
      return typeof raw === 'boolean' ? raw : refuse('must be true or false');
    case 'integer':
      if (Number.isSafeInteger(raw) && Number(raw) >= field.least) return Number(raw);
      return refuse(`must be a whole number, ${field.least} or more`);
    case 'text':
      if (typeof raw !== 'string' || raw === '') return refuse('must be text');
      return field.https ? checkLink(raw, refuse) : raw;
    case 'word':
      if (typeof raw === 'string' && Object.hasOwn(field.words, raw)) return raw;
      return refuse(`must be ${listed(Object.keys(field.words), 'or')}`);
    case 'list':
      if (!Array.isArray(raw)) return refuse('must be a list');
      return raw.map((entry, index) => checkField(field.of, entry, `${path}[${index}]`, findings));
    case 'group':
      return checkGroup(field, raw, path, findings);
    case 'texts':
      return checkTexts(raw, path, findings);
  }
}

function checkLink(raw: string, refuse: (why: string) => null): Json {
  const url = parseReturnUrl(raw, true);
  return url instanceof BillingError ? refuse('must be a well-formed https URL') : url.href;
}

function checkTexts(raw: unknown, path: string, findings: Findings): Json {
  if (!isRecord(raw)) return wrong(findings, path, 'must have names and texts', null);
  const texts = Object.entries(raw).map(([name, value]): [string, Json] => {
    if (value === null || value === '') return [name, null];
    if (typeof value === 'string') return [name, value];
    return [name, wrong(findings, `${path}.${name}`, 'must be text; write it in quotes', null)];
  });
  return Object.fromEntries(texts);
}

function wrong<T>({ problems }: Findings, path: string, why: string, instead: T): T {
  problems.push(path === '' ? `It ${why}` : `${path} ${why}`);
  return instead;
}

/** `a, b and c` */
function listed(names: readonly string[], and = 'and'): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
