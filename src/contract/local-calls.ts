/** Calls of operations within the process, without a network. */
import { operations } from '../../generated/operations.ts';
import { type AnyDialect, errorResponse } from './dialect.ts';
import { lookUp } from './match.ts';
import { readRequest } from './read-request.ts';
import { type DomainError, refusalOf } from './refusal.ts';
import { declaredError, declaredResponse, violationOf } from './response-check.ts';
import type { AnyResponse } from './types.ts';

export interface LocalOptions<Services> {
  readonly dialect: AnyDialect<Services>;
  /** Who calls: whoever has the process needs no credential. */
  readonly principal: object;
  readonly services: Services;
  readonly domainError: (error: unknown) => DomainError | undefined;
  readonly newRequestId: () => string;
  /** Whether a response that breaks the contract is an error (tests, development) or is given (production). */
  readonly strict: boolean;
}

/**
 * What answers a client of the dialect in place of `fetch`: by the same functions, checks and errors as over the network.
 *
 * @returns Rejects with what would be an error of the server, as it was thrown.
 */
export function localCalls<Services>(
  options: LocalOptions<Services>,
): (request: Request) => Promise<Response> {
  const { dialect, principal, services, domainError } = options;
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const { served } = lookUp(request.method, pathname);
    const operation = served && dialect.operations[served.operation.id];
    if (!operation)
      throw new Error(`The dialect ${dialect.name} does not serve ${request.method} ${pathname}`);
    const { id } = operation;
    const requestId = options.newRequestId();
    try {
      const text = await request.text();
      const source = {
        url: pathname + search,
        headersDistinct: Object.fromEntries([...request.headers].map(([name, value]) => [name, [value]])),
      };
      const content = operations[id].body && text !== '' ? JSON.parse(text) : undefined;
      const read = readRequest({ operation: id, params: served.params }, content, source, dialect);
      const call = { ...read, principal, requestId };
      const response = (await operation.handle(call as never, services)) as AnyResponse;
      const violation = violationOf(response, declaredResponse(id, response.status));
      if (violation && options.strict) throw violation;
      return asResponse(response);
    } catch (error) {
      const { code, issues, headers } = refusalOf(error, {
        dialect,
        operation,
        headers: {},
        domainError,
        onViolation: () => {},
      });
      if (declaredError(dialect.name, code as never, id).status >= 500) throw error;
      const details = { requestId, issues, headers, operation: id };
      return asResponse(errorResponse(dialect as never, code as never, details));
    }
  };
}

const asResponse = ({ status, body, headers = {} }: AnyResponse): Response =>
  Response.json(body, {
    status,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
  });
