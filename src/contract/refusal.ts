/** What is answered to an error: a code of the dialect, and what goes with it. */
import type { IncomingHttpHeaders } from 'node:http';
import { operations } from '../../generated/operations.ts';
import type { AnyDialect, AnyOperation } from './dialect.ts';
import { AuthenticationError, type Issue, RequestError } from './errors.ts';
import { ContractViolation } from './response-check.ts';
import { challenge } from './security.ts';
import type { OperationId } from './types.ts';

/** An error of the domain, as far as an answer needs to know it. */
export interface DomainError {
  readonly code: string;
  /** Whole seconds after which another try makes sense. */
  readonly retryAfter: number;
  /** What is wrong with the field that the operation names for this code, to be read after its name. */
  readonly reason: string;
}

export interface Refusal {
  readonly code: string;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string | number>>;
}

/** Where an error has come from. */
interface Scene<Services> {
  readonly dialect: AnyDialect<Services>;
  /** Undefined where there is none, such as at an unknown path. */
  readonly operation: AnyOperation<Services> | undefined;
  /** Those of the request. */
  readonly headers: IncomingHttpHeaders;
  /** The error of the domain that this is; undefined for any other. */
  readonly domainError: (error: unknown) => DomainError | undefined;
  /** Called where an operation fails with what it does not declare. */
  readonly onViolation: (violation: ContractViolation) => void;
}

export function refusalOf<Services>(error: unknown, scene: Scene<Services>): Refusal {
  const { dialect, operation, domainError, onViolation } = scene;
  if (error instanceof RequestError) {
    const unauthorized = error.fault === 'unauthorized' && operation;
    const refused = error instanceof AuthenticationError ? scene.headers : {};
    const challenges = unauthorized && challenge(operation.id, refused);
    const headers = { ...(challenges && { 'WWW-Authenticate': challenges }), ...error.headers };
    return { code: dialect.faults[error.fault], issues: error.issues, headers };
  }
  const known = domainError(error);
  const declared = known && operation?.fails.includes(known.code) ? dialect.errors[known.code] : undefined;
  if (known && operation && declared) {
    const header = dialect.headersAtFault?.[known.code];
    const field = operation.fields[known.code] ?? header;
    const place = field === header ? 'header' : placeOf(operation.id, field ?? '');
    return {
      code: declared,
      issues: field ? [{ in: place, field, reason: known.reason }] : [],
      headers: {
        'WWW-Authenticate': challenge(operation.id, scene.headers),
        'Retry-After': known.retryAfter,
      },
    };
  }
  if (known) onViolation(undeclaredError(known, operation?.id));
  if (error instanceof ContractViolation) onViolation(error);
  return { code: dialect.faults.internal, issues: [], headers: {} };
}

/** Where the field is that an operation names for an error. */
function placeOf(id: OperationId, field: string): Issue['in'] {
  const declared: readonly { readonly in: 'path' | 'query' | 'header'; readonly name: string }[] =
    operations[id].parameters;
  return declared.find(({ name }) => name === field)?.in ?? 'body';
}

function undeclaredError({ code }: DomainError, operation: string | undefined): ContractViolation {
  return new ContractViolation(`${operation} does not say that it can fail with ${code}`);
}
