import { validateHeaderName, validateHeaderValue } from 'node:http';
import { invalid } from '../api/errors.ts';
import {
  bool,
  type Field,
  type Fields,
  integer,
  metadata,
  object,
  oneOf,
  required,
  text,
} from '../api/form.ts';
import type { InjectedFault } from './faults.ts';

const headers: Field<Record<string, string>> = (raw, path) => {
  const given = metadata(raw, path) || {};
  try {
    for (const [name, value] of Object.entries(given)) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch (error) {
    throw invalid((error as Error).message, undefined, path);
  }
  return given;
};

const target = { method: text, path: text, times: integer(1) };
const advice = { should_retry: bool };
const timing = { after_executing: bool };

/** What each kind can be told, beside the requests that it is for. */
const kinds: Readonly<Record<InjectedFault['kind'], Fields>> = {
  'rate-limit': advice,
  'lock-timeout': advice,
  'server-error': { ...timing, ...advice, kept: bool },
  hang: timing,
  cut: timing,
  'not-json': timing,
  'no-portal-configuration': {},
  'deleted-customer': {},
  delay: { ms: required(integer(1)) },
  permission: {},
  authentication: {},
  custom: { status: required(integer(200, 599)), body: text, headers },
};

const kindField = required(oneOf(...(Object.keys(kinds) as InjectedFault['kind'][])));

/** Reads a fault from a decoded form. */
export function readFault({ kind: given, ...rest }: Readonly<Record<string, unknown>>): InjectedFault {
  const kind = kindField(given, 'kind');
  const read = object({ ...target, ...kinds[kind] })(rest, '');
  const told = Object.entries(read).filter(([, value]) => value !== undefined);
  return { kind, ...Object.fromEntries(told) } as InjectedFault;
}
