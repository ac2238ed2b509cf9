/** Holds a response against the contract, by the generated tables and validators. */
import { operations } from '../../generated/operations.ts';
import { type Declaration, declaredError, responseFaults } from '../contract/response-check.ts';
import { validate } from '../contract/validation.ts';
import type { ContractCase } from './cases.ts';

/** A response, read. */
export interface ReadResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** @returns What is wrong with the response to a case; empty if nothing is. */
export function checkResponse(entry: ContractCase, response: ReadResponse): string[] {
  const { status, headers, body } = response;
  const wrongStatus = status === entry.status ? [] : [`the status is ${status}, not ${entry.status}`];
  const declared = (operations[entry.operation].responses as Record<number, Declaration>)[status];
  if (!declared) return [...wrongStatus, `the contract does not declare the status ${status}`];
  const different = Object.entries(entry.headers ?? {}).filter(
    ([name, value]) => headers.get(name) !== value,
  );
  return [
    ...wrongStatus,
    ...checkContent(entry, declared, response),
    ...different.map(([name, value]) => `the header ${name} is ${headers.get(name)}, not ${value}`),
    ...checkCode(entry, body),
  ];
}

/** Whether an error is the one with the code that the case asks for: each has an exact schema of its own. */
function checkCode({ operation, code, request }: ContractCase, body: string): string[] {
  if (code === undefined || request?.method === 'HEAD') return [];
  const { schema } = declaredError(operations[operation].dialect, code as never, operation);
  return schema && isValid(schema, body) ? [] : [`the code is not ${code}`];
}

function isValid(schema: string, body: string): boolean {
  try {
    return validate(schema, JSON.parse(body)).length === 0;
  } catch {
    return false;
  }
}

/** Headers and body. A response to HEAD is declared as that to GET, but has no content (RFC 9110, section 9.3.2). */
function checkContent(entry: ContractCase, declared: Declaration, { headers, body }: ReadResponse): string[] {
  const hasHeader = (name: string) => headers.has(name);
  const contentType = headers.get('content-type') ?? '';
  const wrongType = declared.mediaType !== null && contentType.split(';')[0] !== declared.mediaType;
  if (wrongType || entry.request?.method === 'HEAD') {
    const withoutBody = responseFaults({ hasHeader, body: undefined }, { ...declared, schema: null });
    const found = contentType || 'missing';
    return wrongType
      ? [...withoutBody, `the content type is ${found}, not ${declared.mediaType}`]
      : withoutBody;
  }
  try {
    const content: unknown = body === '' ? undefined : JSON.parse(body);
    return responseFaults({ hasHeader, body: content }, declared);
  } catch {
    return [`the body is not JSON: ${body.slice(0, 100)}`];
  }
}
