/** The way of a request through the contract: match, authenticate, read, validate, handle, check, answer. */
import type Koa from 'koa';
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { dialects as declaredDialects, operations } from '../../generated/operations.ts';
import { authenticator, type FailedAuthentications } from './authentication.ts';
import { readBody } from './body.ts';
import type { Credentials, DomainError, ErrorDetails } from './dialect.ts';
import { errorResponse } from './dialect.ts';
import { type Fault, type Issue, RequestError } from './errors.ts';
import {
  ContractViolation,
  type Declaration,
  declaredError,
  declaredResponse,
  violationOf,
} from './response-check.ts';
import { TableRouter } from './router.ts';
import type { AnyResponse, DialectName, OperationId } from './types.ts';
import { validate } from './validation.ts';

/** Any dialect, once the types have done their work. */
export interface AnyDialect {
  readonly name: DialectName;
  readonly handlers: Readonly<Record<string, (request: never) => Promise<AnyResponse>>>;
  readonly authenticators: Readonly<Record<string, (credentials: Credentials) => Promise<object>>>;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly errorBody: (code: never, details: ErrorDetails) => unknown;
  readonly errorOf?: (error: unknown) => DomainError<string> | undefined;
}

/** What happened to a request, for the log line. Dispatch leaves it in `ctx.state.outcome`. */
export interface Outcome {
  operation?: string;
  dialect?: DialectName;
  /** Why the request was refused or failed. Never shown to the caller. */
  reason?: string;
  error?: unknown;
}

export interface DispatchOptions {
  /** Every dialect of the contract: a missing one does not compile. */
  readonly dialects: { readonly [D in DialectName]: AnyDialect & { readonly name: D } };
  readonly failedAuthentications: FailedAuthentications;
  /** The caller's address, for counting failed authentications. */
  readonly clientAddress: (ctx: Koa.Context) => string;
  /** Whether a response that breaks the contract fails the request (tests, development) or is sent (production). */
  readonly strict: boolean;
  /** Called for each violation of the contract by a response. */
  readonly onViolation: (violation: ContractViolation, ctx: Koa.Context) => void;
}

interface Answer {
  readonly response: AnyResponse;
  readonly declaration: Declaration;
}

/** Builds the Koa middleware that answers every request as the contract says. Nothing is left for a middleware after it. */
export async function createDispatch(options: DispatchOptions): Promise<Koa.Middleware> {
  const dialects = (Object.values(options.dialects) as AnyDialect[]).toSorted(byPrefixLength);
  const api = new OpenAPIBackend({
    definition: openapi as unknown as Document,
    quick: true,
    strict: true,
    validate: false,
  });
  await api.init();
  const router = new TableRouter(api.router);
  api.router = router;
  for (const dialect of dialects) {
    for (const [id, handler] of Object.entries(dialect.handlers))
      api.register(id, operationHandler(id as OperationId, handler));
    for (const [scheme, authenticate] of Object.entries(dialect.authenticators)) {
      api.registerSecurityHandler(scheme, authenticator(authenticate, options));
    }
  }
  api.register({
    notFound: () => {
      throw new RequestError('notFound', 'No such path');
    },
    methodNotAllowed: ({ request }: Context) => {
      throw new RequestError('methodNotAllowed', `${request.method} is not served here`, {
        headers: { Allow: router.methodsOf(request.path).join(', ') },
      });
    },
    notImplemented: ({ operation }: Context) => {
      throw new Error(`No handler for ${operation.operationId}`);
    },
    // Whatever an authenticator threw: not every failure is a bad credential, the store may be down.
    postSecurityHandler: ({ security, operation }: Context) => {
      const [scheme] = operations[operation.operationId as OperationId].security;
      const failure = scheme && security[scheme]?.error;
      if (failure) throw failure;
    },
    unauthorizedHandler: ({ operation }: Context) => {
      throw new Error(`No authenticator for ${operation.operationId}`);
    },
  });

  return async function dispatch(ctx) {
    const outcome: Outcome = {};
    ctx.state.outcome = outcome;
    const path: string = ctx.state.path;
    const dialect = dialectOf(dialects, path);
    outcome.dialect = dialect.name;
    try {
      if (!isWellFormed(path))
        throw new RequestError('badRequest', 'The path has a malformed percent escape');
      const request = { method: ctx.method, path, headers: ctx.headers as Record<string, string> };
      const answer: Answer = await api.handleRequest(request, ctx);
      check(answer, ctx);
      send(ctx, answer);
    } catch (error) {
      send(ctx, failure(dialect, error, ctx));
    }
  };

  /** @throws {ContractViolation} The response may not leave the process. */
  function check({ response, declaration }: Answer, ctx: Koa.Context): void {
    const violation = violationOf(response, declaration);
    if (!violation) return;
    // Without a body, Koa would change the status to one that is not declared.
    if (options.strict || response.body === undefined) throw violation;
    options.onViolation(violation, ctx);
  }

  function failure(dialect: AnyDialect, error: unknown, ctx: Koa.Context): Answer {
    const outcome: Outcome = ctx.state.outcome;
    const refused = error instanceof RequestError ? error : undefined;
    outcome.reason = error instanceof Error ? error.message : String(error);
    if (!refused) outcome.error = error;
    if (error instanceof ContractViolation) options.onViolation(error, ctx);
    const domain = dialect.errorOf?.(error);
    const code = (domain?.code ?? dialect.faults[refused?.fault ?? 'internal']) as never;
    const response = errorResponse(dialect as never, code, {
      requestId: ctx.state.requestId,
      issues: refused?.issues ?? domain?.issues ?? [],
      headers: refused?.headers ?? domain?.headers ?? {},
    }) as AnyResponse;
    const declaration = declaredError(dialect.name, code);
    const violation = violationOf(response, declaration);
    if (violation) options.onViolation(violation, ctx);
    return { response, declaration };
  }
}

function operationHandler(id: OperationId, handler: (request: never) => Promise<AnyResponse>) {
  const { parameters, body, security } = operations[id];
  return async (context: Context, ctx: Koa.Context): Promise<Answer> => {
    const outcome: Outcome = ctx.state.outcome;
    outcome.operation = id;
    const { params } = context.request;
    const content = body ? await readBody(ctx) : undefined;
    const issues: Issue[] = parameters ? validate(parameters, params) : [];
    if (body && content !== undefined) issues.push(...validate(body.schema, content));
    if (body?.required && content === undefined) issues.push({ field: 'body', reason: 'is required' });
    if (issues.length > 0)
      throw new RequestError('badRequest', issues.map((i) => `${i.field} ${i.reason}`).join('; '), {
        issues,
      });
    const [scheme] = security;
    const principal = scheme && context.security?.[scheme];
    const report = (error: unknown) => {
      outcome.error = error;
    };
    const response = await handler({
      params,
      body: content,
      principal,
      requestId: ctx.state.requestId,
      report,
    } as never);
    return { response, declaration: declaredResponse(id, response.status) };
  };
}

const prefixOf = ({ name }: AnyDialect): string => declaredDialects[name].prefix;

/** The longest prefix first. */
const byPrefixLength = (a: AnyDialect, b: AnyDialect): number => prefixOf(b).length - prefixOf(a).length;

/** The dialect whose prefix is the longest that the path starts with; for `OPTIONS *`, the one with the shortest. */
function dialectOf(dialects: readonly AnyDialect[], path: string): AnyDialect {
  return (dialects.find((dialect) => path.startsWith(prefixOf(dialect))) ?? dialects.at(-1)) as AnyDialect;
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function send(ctx: Koa.Context, { response, declaration }: Answer): void {
  ctx.status = response.status;
  for (const [name, value] of Object.entries(response.headers ?? {})) ctx.set(name, String(value));
  ctx.set('Content-Type', declaration.mediaType);
  ctx.set('Cache-Control', 'no-store');
  ctx.body = JSON.stringify(response.body);
}
