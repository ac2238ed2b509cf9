/** Checks every response against the contract before it leaves the process. */
import { errors, operations } from '../../generated/operations.ts';
import type { AnyResponse, DialectName, OperationId } from './types.ts';
import { validate } from './validation.ts';

interface Declaration {
  readonly mediaType: string;
  readonly schema: string;
  readonly headers: readonly string[];
}

/** A response that the contract does not declare, or that breaks its schema. It is a bug in Gangway. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
}

/** What the contract declares for this status of the operation; undefined if nothing. */
export function declaredResponse(operationId: OperationId, status: number): Declaration | undefined {
  return (operations[operationId].responses as Record<number, Declaration>)[status];
}

/** What the contract declares for an error of the dialect that belongs to no operation, such as an unknown path. */
export function declaredError(dialect: DialectName, code: string): Declaration | undefined {
  return (errors[dialect] as Record<string, Declaration>)[code];
}

/** @returns What is wrong with the response; empty if it is as declared. */
export function violations(response: AnyResponse, declaration: Declaration): string[] {
  const missing = declaration.headers
    .filter((name) => !MANAGED.has(name) && response.headers?.[name] === undefined)
    .map((name) => `the header ${name} is missing`);
  return [
    ...missing,
    ...validate(declaration.schema, response.body).map(({ field, reason }) => `${field} ${reason}`),
  ];
}

/** Set on every response, whatever it is. */
const MANAGED = new Set(['X-Request-Id', 'Cache-Control']);
