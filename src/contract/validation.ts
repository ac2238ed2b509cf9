/** Runs the generated validators and says what is wrong in words. */
import type { ValidationError, Validator } from '../../generated/validators.js';
import * as generated from '../../generated/validators.js';
import type { Issue } from './errors.ts';

const validators = generated as unknown as Readonly<Record<string, Validator>>;

/** More would help nobody. */
const MAX_ISSUES = 10;
const MAX_FIELD_NAME = 64;

/**
 * Checks a value against a schema of the contract.
 *
 * @param schema The schema's name in the generated tables.
 * @returns What is wrong, at most one issue a field and ten in all; empty if nothing is.
 */
export function validate(schema: string, value: unknown): Issue[] {
  const validator = validators[schema];
  if (!validator) throw new Error(`No validator for the schema ${schema}`);
  if (validator(value)) return [];
  const issues = new Map<string, Issue>();
  for (const error of validator.errors ?? []) {
    if (issues.size === MAX_ISSUES) break;
    const issue = toIssue(error);
    if (!issues.has(issue.field)) issues.set(issue.field, issue);
  }
  return [...issues.values()];
}

function toIssue(error: ValidationError): Issue {
  const { keyword, params, instancePath, parentSchema } = error;
  if (keyword === 'required')
    return { field: fieldName(instancePath, params.missingProperty), reason: 'is required' };
  if (keyword === 'additionalProperties') {
    return { field: fieldName(instancePath, params.additionalProperty), reason: 'is not a known property' };
  }
  // A schema may say in its own words what it takes; otherwise Ajv's have to do.
  const reason = keyword === 'type' ? `must be ${article(params.type)}` : parentSchema?.['x-gangway-reason'];
  return { field: fieldName(instancePath), reason: String(reason ?? error.message ?? 'is invalid') };
}

function fieldName(instancePath: string, property?: unknown): string {
  const path = instancePath.split('/').slice(1);
  if (typeof property === 'string') path.push(property);
  if (path.length === 0) return 'body';
  // A caller's own property name comes back here: keep it short and printable.
  const name = path.join('.').replace(/[^\x20-\x7e]/gu, '?');
  return name.length > MAX_FIELD_NAME ? `${name.slice(0, MAX_FIELD_NAME)}…` : name || '""';
}

const article = (type: unknown): string => (/^[aeiou]/.test(String(type)) ? `an ${type}` : `a ${type}`);
