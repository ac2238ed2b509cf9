/** The named response examples of an operation, and a check that a response is one of them. */
import { expect } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { operations } from '../../generated/operations.ts';
import { declaredResponse } from '../../src/contract/response-check.ts';
import type { OperationId } from '../../src/contract/types.ts';

export interface ResponseExample {
  readonly status: number;
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

/** Every named example that the contract gives for a response of the operation. */
export function responseExamples(operationId: OperationId): ResponseExample[] {
  const { path, method } = operations[operationId];
  const item = openapi.paths[path] as Record<string, unknown>;
  const { responses } = item[method.toLowerCase()] as { responses: Record<string, Content> };
  return Object.entries(responses).flatMap(([status, { content = {} }]) => {
    const examples = Object.values(content).flatMap((media) => Object.entries(media.examples));
    return examples.map(([name, example]) => ({ status: Number(status), name, ...example }));
  });
}

/** Expects the example's status and body (its request id and portal URL aside) and every header that the contract declares. */
export async function expectExample(
  operationId: OperationId,
  response: Response,
  { status, value }: ResponseExample,
): Promise<void> {
  const body = await response.json();
  expect({ status: response.status, body }).toEqual({ status, body: withoutRandom(value) });
  const declared = declaredResponse(operationId, status);
  expect(response.headers.get('content-type')).toBe(declared?.mediaType);
  for (const header of declared?.headers ?? [])
    expect(response.headers.get(header), header).toMatch(FORMS[header] ?? /^$/);
  const requestId = response.headers.get('x-request-id');
  if (JSON.stringify(value).includes('req_xyz123')) expect(JSON.stringify(body)).toContain(`"${requestId}"`);
}

/** What the headers look like. One that is not listed here fails. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'X-Request-Id': /^req_[0-9a-f]{24}$/,
  'Cache-Control': /^no-store$/,
  'WWW-Authenticate': /^Bearer realm="gangway"(, error="invalid_token")?$/,
  Allow: /^[A-Z]+(, [A-Z]+)*$/,
  'Retry-After': /^[1-9][0-9]*$/,
};

interface Content {
  readonly content?: Readonly<
    Record<string, { readonly examples: Record<string, { summary: string; value: unknown }> }>
  >;
}
/** Replaces what differs from call to call by a matcher. */
function withoutRandom(value: unknown): unknown {
  if (value === 'req_xyz123') return expect.stringMatching(FORMS['X-Request-Id'] as RegExp);
  if (typeof value === 'string' && value.startsWith('https://billing.stripe.com/'))
    return expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/p\/session\/test_\w+$/);
  if (Array.isArray(value)) return value.map(withoutRandom);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutRandom(part)]));
}
