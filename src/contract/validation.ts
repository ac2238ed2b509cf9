/** Runs the generated validators and says what is wrong in words. */
import type { ValidationError, Validator } from '../../generated/validators.js';
import * as generated from '../../generated/validators.js';
import type { Issue } from './errors.ts';
import { reasonOf } from './reasons.ts';

const validators = generated as unknown as Readonly<Record<string, Validator>>;

/** More would help nobody. */
export const MAX_ISSUES = 10;
/** In characters. */
const MAX_FIELD_NAME = 64;

/**
 * Checks a body against a schema of the contract.
 *
 * @param schema The schema's name in the generated tables.
 * @returns What is wrong, at most one issue a field and ten in all; empty if nothing is.
 */
export function validate(schema: string, value: unknown): Issue[] {
  return failures(schema, value, (path) => ({ in: 'body', field: fieldName(path) || 'body' }));
}

/**
 * Checks the parameters of a request, by place and name, against the schema that the generator made for the operation.
 *
 * @returns As `validate`.
 */
export function validateParameters(validator: string, values: unknown): Issue[] {
  return failures(validator, values, ([place, ...path]) => ({
    in: place as Issue['in'],
    field: fieldName(path),
  }));
}

function failures(
  name: string,
  value: unknown,
  place: (path: readonly string[]) => Pick<Issue, 'in' | 'field'>,
): Issue[] {
  const validator = validators[name];
  if (!validator) throw new Error(`No validator for the schema ${name}`);
  if (validator(value)) return [];
  const issues = new Map<string, Issue>();
  for (const error of validator.errors ?? []) {
    if (issues.size === MAX_ISSUES) break;
    const issue = { ...place(pathOf(error)), reason: reasonOf(error) };
    const key = `${issue.in} ${issue.field}`;
    if (!issues.has(key)) issues.set(key, issue);
  }
  return [...issues.values()];
}

/** Where the fault is; a property that is missing, not known, or does not say which alternative is meant counts as a place. */
function pathOf({ keyword, params, instancePath }: ValidationError): string[] {
  const path = instancePath.split('/').slice(1).map(unescapePointer);
  if (keyword === 'required') path.push(String(params.missingProperty));
  if (keyword === 'additionalProperties') path.push(String(params.additionalProperty) || '""');
  if (keyword === 'discriminator') path.push(String(params.tag));
  return path;
}

/** RFC 6901, section 4. */
const unescapePointer = (text: string) => text.replaceAll('~1', '/').replaceAll('~0', '~');

/** A caller's own property name comes back here: keep it short, and free of control and direction characters. */
function fieldName(path: readonly string[]): string {
  const name = path
    .join('.')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}]/gu, '?');
  const characters = [...name];
  return characters.length > MAX_FIELD_NAME ? `${characters.slice(0, MAX_FIELD_NAME).join('')}…` : name;
}
