/** Holds a response against the contract, by the generated tables and validators. */
import { errors, operations } from '../../generated/operations.ts';
import type { Declaration } from '../contract/response-check.ts';
import { validate } from '../contract/validation.ts';
import type { ContractCase } from './cases.ts';

/** A response, read. */
export interface ReadResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** @returns What is wrong with the answer to a case; empty if nothing is. */
export function checkAnswer(entry: ContractCase, answer: ReadResponse): string[] {
  const { status, headers, body } = answer;
  const wrongStatus = status === entry.status ? [] : [`the status is ${status}, not ${entry.status}`];
  const declared = (operations[entry.operation].responses as Record<number, Declaration>)[status];
  if (!declared) return [...wrongStatus, `the contract does not declare the status ${status}`];
  const missing = declared.headers.filter((name) => !headers.has(name));
  const different = Object.entries(entry.headers ?? {}).filter(
    ([name, value]) => headers.get(name) !== value,
  );
  return [
    ...wrongStatus,
    ...missing.map((name) => `the header ${name} is missing`),
    ...different.map(([name, value]) => `the header ${name} is ${headers.get(name)}, not ${value}`),
    ...checkContent(entry, declared, headers.get('content-type') ?? '', body),
  ];
}

function checkContent(
  entry: ContractCase,
  declared: Declaration,
  contentType: string,
  body: string,
): string[] {
  if (declared.schema === null) return body === '' ? [] : ['there is a body where none is declared'];
  if (contentType.split(';')[0] !== declared.mediaType)
    return [`the content type is ${contentType || 'missing'}, not ${declared.mediaType}`];
  if (entry.request?.method === 'HEAD') return body === '' ? [] : ['an answer to HEAD has no content'];
  let content: unknown;
  try {
    content = JSON.parse(body);
  } catch {
    return [`the body is not JSON: ${body.slice(0, 100)}`];
  }
  const issues = validate(declared.schema, content).map(({ field, reason }) => `${field} ${reason}`);
  return isOf(entry, content) ? issues : [...issues, `the code is not ${entry.code}`];
}

/** Whether an error is the one with the code that the case asks for: each has a schema of its own. */
function isOf({ operation, code }: ContractCase, content: unknown): boolean {
  const listed: Readonly<Record<string, Declaration>> = errors[operations[operation].dialect];
  const schema = code && listed[code]?.schema;
  return !schema || validate(schema, content).length === 0;
}
