/** Checks every response against the contract before it leaves the process. */
import { errors, operations } from '../../generated/operations.ts';
import type { AnyResponse, DialectName, ErrorCode, OperationId } from './types.ts';
import { validate } from './validation.ts';

/** What the contract declares of a response. */
export interface Declaration {
  readonly mediaType: string;
  readonly schema: string;
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

/** What the contract declares for an error of the dialect that belongs to no operation, such as an unknown path. */
export function declaredError<D extends DialectName>(dialect: D, code: ErrorCode<D>): Declaration {
  return errors[dialect][code] as Declaration;
}

/** What is wrong with the response; undefined if it is as declared. */
export function violationOf(response: AnyResponse, declaration: Declaration): ContractViolation | undefined {
  const missing = declaration.headers
    .filter((name) => !MANAGED.has(name) && response.headers?.[name] === undefined)
    .map((name) => `the header ${name} is missing`);
  const invalid = validate(declaration.schema, response.body).map(
    ({ field, reason }) => `${field} ${reason}`,
  );
  const found = [...missing, ...invalid];
  return found.length > 0 ? new ContractViolation(found.join('; ')) : undefined;
}

/** Set on every response, whatever it is. */
const MANAGED = new Set(['X-Request-Id', 'Cache-Control']);
