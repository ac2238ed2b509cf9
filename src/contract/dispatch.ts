/** The way of a matched request: authenticate, read, validate, handle, check, answer. */
import type Koa from 'koa';
import { operations } from '../../generated/operations.ts';
import { type AnyDialect, type AnyOperation, errorResponse } from './dialect.ts';
import { RequestError } from './errors.ts';
import {
  countingFailures,
  type FailedAuthentications,
  isFailedAuthentication,
} from './failed-authentications.ts';
import type { Matched, Target } from './match.ts';
import { readRequest } from './read-request.ts';
import { type DomainError, refusalOf } from './refusal.ts';
import { type ContractViolation, declaredError, declaredResponse, violationOf } from './response-check.ts';
import { authenticate, isBySignature } from './security.ts';
import { type Outgoing, send } from './send.ts';
import type { AnyResponse, DialectName, OperationId } from './types.ts';

/** What happened to a request, for those who observe it. Dispatch leaves it in `ctx.state.outcome`. */
export interface Outcome {
  operation?: OperationId;
  /** The operation's path in the contract. */
  route?: string;
  dialect?: DialectName;
  /** The declared error that it was answered with. */
  code?: string;
  /** Whether a credential was sent that was refused. */
  failedAuthentication?: boolean;
  /** Why the request was refused or failed. Never shown to the caller. */
  reason?: string;
  error?: unknown;
}

export interface DispatchOptions<Services> {
  readonly services: Services;
  /** The error of the domain that this is; undefined for any other. */
  readonly domainError: (error: unknown) => DomainError | undefined;
  readonly failedAuthentications: FailedAuthentications;
  /** The caller's address, for counting failed authentications. */
  readonly clientAddress: (ctx: Koa.Context) => string;
  /** Whether a request is one more than can be done. */
  readonly overloaded?: () => boolean;
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
      outcome.route = operations[target.operation].path;
      if (options.overloaded?.() && operations[target.operation].security.length > 0) throw new Overloaded();
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
      // A signature is proven without anything being looked up, and its refusal is not counted.
      isBySignature(id) ? NOT_COUNTED : options.failedAuthentications,
      () => options.clientAddress(ctx),
      () =>
        authenticate(
          id,
          dialect.authenticators,
          { method: operations[id].method, headers, params, bytes: () => body.bytes() },
          services,
        ),
    );
    const content = operations[id].body ? await body.json() : undefined;
    const request = {
      ...readRequest({ operation: id, params }, content, ctx.req, dialect),
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
    outcome.failedAuthentication = isFailedAuthentication(error);
    const { code, issues, headers } = refusalOf(error, {
      dialect,
      operation: operation && dialect.operations[operation],
      headers: ctx.headers,
      domainError: options.domainError,
      onViolation: (violation) => options.onViolation(violation, ctx),
    });
    outcome.code = code;
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
}

/** Seconds. */
const RETRY_OVERLOADED = 2;

class Overloaded extends RequestError {
  override readonly name = 'Overloaded';

  constructor() {
    super('unavailable', 'There is more to do than can be done', {
      headers: { 'Retry-After': RETRY_OVERLOADED },
    });
  }
}

const NOT_COUNTED: FailedAuthentications = { add: async () => 0, exhausted: () => 0 };

function operationOf<Services>(dialect: AnyDialect<Services>, id: string): AnyOperation<Services> {
  const operation = dialect.operations[id];
  if (!operation) throw new Error(`No handler for ${id}`);
  return operation;
}
