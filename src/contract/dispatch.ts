/** The way of a matched request: authenticate, read, validate, handle, check, answer. */
import type Koa from 'koa';
import { operations } from '../../generated/operations.ts';
import { type AnyDialect, type AnyOperation, errorResponse } from './dialect.ts';
import { AuthenticationError, RequestError } from './errors.ts';
import { countingFailures, type FailedAuthentications } from './failed-authentications.ts';
import type { Matched, Target } from './match.ts';
import { invalidRequest, readParameters } from './parameters.ts';
import { ContractViolation, declaredError, declaredResponse, violationOf } from './response-check.ts';
import { authenticate, challenge } from './security.ts';
import { type Outgoing, send } from './send.ts';
import type { AnyResponse, DialectName } from './types.ts';
import { MAX_ISSUES, validate } from './validation.ts';

/** What happened to a request, for the log line. Dispatch leaves it in `ctx.state.outcome`. */
export interface Outcome {
  operation?: string;
  dialect?: DialectName;
  /** Why the request was refused or failed. Never shown to the caller. */
  reason?: string;
  error?: unknown;
}

/** An error of the domain, as far as an answer needs to know it. */
export interface DomainError {
  readonly code: string;
  /** Whole seconds after which another try makes sense. */
  readonly retryAfter: number;
  /** What is wrong with the field that the operation names for this code, to be read after its name. */
  readonly reason: string;
}

export interface DispatchOptions<Services> {
  readonly services: Services;
  /** The error of the domain that this is; undefined for any other. */
  readonly domainError: (error: unknown) => DomainError | undefined;
  readonly failedAuthentications: FailedAuthentications;
  /** The caller's address, for counting failed authentications. */
  readonly clientAddress: (ctx: Koa.Context) => string;
  /** Whether a response that breaks the contract fails the request (tests, development) or is sent (production). */
  readonly strict: boolean;
  /** Called for each violation of the contract. */
  readonly onViolation: (violation: ContractViolation, ctx: Koa.Context) => void;
}

/** Makes the middleware that answers every matched request as the contract says. Nothing is left for one after it. */
export function dispatcher<Services>(options: DispatchOptions<Services>): Koa.Middleware {
  const { services } = options;

  return async function dispatch(ctx) {
    const { dialect, target }: Matched<Services> = ctx.state.matched;
    const outcome: Outcome = { dialect: dialect.name };
    ctx.state.outcome = outcome;
    try {
      if (target instanceof RequestError) throw target;
      outcome.operation = target.operation;
      const outgoing = await answer(ctx, dialect, target);
      check(outgoing, ctx);
      send(ctx, outgoing);
    } catch (error) {
      send(ctx, failure(ctx, error));
    }
  };

  async function answer(ctx: Koa.Context, dialect: AnyDialect<Services>, target: Target): Promise<Outgoing> {
    const { operation: id, params, body } = target;
    const { headers } = ctx;
    const principal = await countingFailures(
      options.failedAuthentications,
      () => options.clientAddress(ctx),
      () =>
        authenticate(
          id,
          dialect.authenticators,
          { method: operations[id].method, headers, params, bytes: () => body.bytes() },
          services,
        ),
    );
    const request = {
      ...(await readRequest(ctx, dialect, target)),
      principal,
      requestId: ctx.state.requestId,
    };
    const response = (await operationOf(dialect, id).handle(request as never, services)) as AnyResponse;
    return { response, declaration: declaredResponse(id, response.status) };
  }

  /** @throws {ContractViolation} The response may not leave the process. */
  function check({ response, declaration }: Outgoing, ctx: Koa.Context): void {
    const violation = violationOf(response, declaration);
    if (!violation) return;
    // A body where none is declared, or none where one is, cannot be sent at all.
    if (options.strict || (response.body === undefined) !== (declaration.schema === null)) throw violation;
    options.onViolation(violation, ctx);
  }

  function failure(ctx: Koa.Context, error: unknown): Outgoing {
    const { dialect, target }: Matched<Services> = ctx.state.matched;
    const operation = target instanceof RequestError ? undefined : target.operation;
    const outcome: Outcome = ctx.state.outcome;
    outcome.reason = error instanceof Error ? error.message : `${typeof error} thrown`;
    if (!(error instanceof RequestError)) outcome.error = error;
    const { code, issues, headers } = refusal(ctx, error);
    const { requestId } = ctx.state;
    const response: AnyResponse = errorResponse(dialect as never, code as never, {
      requestId,
      issues,
      headers,
      operation,
    });
    const declaration = declaredError(dialect.name, code as never, operation);
    const violation = violationOf(response, declaration);
    if (violation) options.onViolation(violation, ctx);
    return { response, declaration };
  }

  /** What to answer to an error: a code of the dialect, and what goes with it. */
  function refusal(ctx: Koa.Context, error: unknown): Refusal {
    const { dialect, target }: Matched<Services> = ctx.state.matched;
    const operation = target instanceof RequestError ? undefined : dialect.operations[target.operation];
    if (error instanceof RequestError) {
      const unauthorized = error.fault === 'unauthorized' && operation;
      const refused = error instanceof AuthenticationError ? ctx.headers : {};
      const challenges = unauthorized && challenge(operation.id, refused);
      const headers = { ...(challenges && { 'WWW-Authenticate': challenges }), ...error.headers };
      return { code: dialect.faults[error.fault], issues: error.issues, headers };
    }
    const known = options.domainError(error);
    const declared = known && operation?.fails.includes(known.code) ? dialect.errors[known.code] : undefined;
    if (known && operation && declared) {
      const field = operation.fields[known.code];
      return {
        code: declared,
        issues: field ? [{ in: placeOf(operation, field), field, reason: known.reason }] : [],
        headers: {
          'WWW-Authenticate': challenge(operation.id, ctx.headers),
          'Retry-After': known.retryAfter,
        },
      };
    }
    if (known) options.onViolation(undeclaredError(known, ctx.state.outcome.operation), ctx);
    if (error instanceof ContractViolation) options.onViolation(error, ctx);
    return { code: dialect.faults.internal, issues: [], headers: {} };
  }
}

type Refusal = Required<Pick<Parameters<typeof errorResponse>[2], 'issues' | 'headers'>> & {
  readonly code: string;
};

function operationOf<Services>(dialect: AnyDialect<Services>, id: string): AnyOperation<Services> {
  const operation = dialect.operations[id];
  if (!operation) throw new Error(`No handler for ${id}`);
  return operation;
}

/** Where the field is that an operation names for an error. */
function placeOf({ id }: { readonly id: Target['operation'] }, field: string) {
  const declared: readonly { readonly in: 'path' | 'query' | 'header'; readonly name: string }[] =
    operations[id].parameters;
  return declared.find(({ name }) => name === field)?.in ?? 'body';
}

function undeclaredError({ code }: DomainError, operation: string | undefined): ContractViolation {
  return new ContractViolation(`${operation} does not say that it can fail with ${code}`);
}

/** Parameters and body, each as the contract declares it. @throws {RequestError} 400, 413, 415. */
async function readRequest<Services>(ctx: Koa.Context, dialect: AnyDialect<Services>, target: Target) {
  const { operation: id, params, body } = target;
  const declared = operations[id].body;
  const content = declared ? withoutEmptyList(await body.json(), dialect) : undefined;
  const { values, issues } = readParameters(id, params, ctx.req);
  const found = [...issues];
  if (declared && content !== undefined) found.push(...validate(declared.schema, content));
  if (declared?.required && content === undefined)
    found.push({ in: 'body', field: 'body', reason: 'is required' });
  if (found.length > 0) throw invalidRequest(found.slice(0, MAX_ISSUES));
  return { params: values.path, query: values.query, headers: values.header, body: content };
}

function withoutEmptyList<Services>(content: unknown, { emptyListIsNoBody }: AnyDialect<Services>): unknown {
  return emptyListIsNoBody && Array.isArray(content) && content.length === 0 ? undefined : content;
}
