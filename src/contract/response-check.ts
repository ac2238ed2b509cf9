/** Checks every response against the contract before it leaves the process. */
import { errors, operations } from '../../generated/operations.ts';
import { MANAGED_HEADERS } from './managed-headers.ts';
import type { AnyResponse, DialectName, ErrorCode, OperationId } from './types.ts';
import { validate } from './validation.ts';

/** What the contract declares of a response. Media type and schema are null for one without a body. */
export interface Declaration {
  readonly mediaType: string | null;
  readonly schema: string | null;
  readonly headers: readonly string[];
}

/** A response that the contract does not declare, or that breaks its schema. It is a bug in Gangway. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
}

/** What the contract declares for this status of the operation. @throws {ContractViolation} Nothing. */
export function declaredResponse(operationId: OperationId, status: number): Declaration {
  const declaration = (operations[operationId].responses as Record<number, Declaration>)[status];
  if (!declaration) throw new ContractViolation(`the status ${status} is not declared`);
  return declaration;
}

/** An error of a dialect. */
export interface DeclaredError extends Declaration {
  readonly status: number;
  readonly message: string;
}

/**
 * What the contract declares for an error of the dialect.
 *
 * @param operation That it answers, which may word it in its own way; undefined for none, such as at an unknown path.
 */
export function declaredError<D extends DialectName>(
  dialect: D,
  code: ErrorCode<D>,
  operation?: OperationId,
): DeclaredError {
  const { worded = {}, ...declared } = (errors[dialect] as Readonly<Record<string, ListedError>>)[
    code
  ] as ListedError;
  const schemes: readonly string[] = operation ? operations[operation].security.flat() : [];
  const scheme = schemes.find((name) => worded[name]);
  return scheme ? { ...declared, ...worded[scheme] } : declared;
}

interface ListedError extends DeclaredError {
  /** By security scheme: how operations with it word the error. */
  readonly worded?: Readonly<Record<string, Pick<DeclaredError, 'message' | 'schema'>>>;
}

/** What is wrong with the response; undefined if it is as declared. */
export function violationOf(response: AnyResponse, declaration: Declaration): ContractViolation | undefined {
  const hasHeader = (name: string) => isManaged(name) || response.headers?.[name] !== undefined;
  const found = responseFaults({ hasHeader, body: response.body }, declaration);
  return found.length > 0 ? new ContractViolation(found.join('; ')) : undefined;
}

/** What is wrong with the headers and the body of a response, wherever it comes from; empty if nothing is. */
export function responseFaults(
  response: { readonly hasHeader: (name: string) => boolean; readonly body: unknown },
  { headers, schema }: Declaration,
): string[] {
  const missing = headers.filter((name) => !response.hasHeader(name));
  return [...missing.map((name) => `the header ${name} is missing`), ...bodyFaults(response.body, schema)];
}

function bodyFaults(body: unknown, schema: string | null): string[] {
  if (schema === null) return body === undefined ? [] : ['there is a body where none is declared'];
  return validate(schema, body).map(({ field, reason }) => `${field} ${reason}`);
}

const isManaged = (name: string): boolean => (MANAGED_HEADERS as readonly string[]).includes(name);
