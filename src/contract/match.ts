/** Finds the dialect and the operation of a request. */
import type Koa from 'koa';
import { dialects as declaredDialects, operations, securitySchemes } from '../../generated/operations.ts';
import { RequestBody } from './body.ts';
import type { AnyDialect } from './dialect.ts';
import { RequestError } from './errors.ts';
import { Router } from './router.ts';
import type { DialectName, OperationId } from './types.ts';

/** What a request is about. Left in `ctx.state.matched`. */
export interface Matched<Services> {
  readonly dialect: AnyDialect<Services>;
  /** What is served at the path; empty where nothing is. */
  readonly methods: readonly string[];
  /** The operation; or why there is none. */
  readonly target: Target | RequestError;
}

export interface Target {
  readonly operation: OperationId;
  readonly params: Readonly<Record<string, string>>;
  readonly body: RequestBody;
}

/**
 * Makes the middleware that looks requests up in the table of all operations. It answers nothing.
 *
 * @param serves Which dialects there are here. The paths of another are not served.
 * @throws {Error} A dialect has an operation or an authenticator that the contract does not have.
 */
export function matcher<Services>(
  dialects: { readonly [D in DialectName]: AnyDialect<Services> & { readonly name: D } },
  serves: (dialect: DialectName) => boolean = () => true,
): Koa.Middleware {
  for (const dialect of Object.values(dialects)) checkDeclared(dialect);
  return function match(ctx, next) {
    const path: string = ctx.state.path;
    const found = lookUp(ctx.method, path);
    const { dialect, methods, served } = serves(found.dialect) ? found : { ...found, ...NOTHING };
    ctx.state.matched = {
      dialect: dialects[dialect],
      methods,
      target: served ? targetOf(ctx, served.operation.id, served.params) : refusal(ctx, path, methods),
    } satisfies Matched<Services>;
    return next();
  };
}

/** The table of all operations. */
const router = new Router(
  Object.entries(operations).map(([id, { method, path }]) => ({ id: id as OperationId, method, path })),
);

/** What the contract has at a path: whose it is, which methods are served, and the operation of this one. */
export function lookUp(method: string, path: string) {
  const found = isWellFormed(path) ? router.find(path) : undefined;
  return { dialect: dialectOf(path), methods: found?.methods ?? [], served: found?.serve(method) };
}

const byPrefix = Object.entries(declaredDialects)
  .toSorted(([, a], [, b]) => b.prefix.length - a.prefix.length)
  .map(([name, { prefix }]) => ({ name: name as DialectName, prefix }));

/** The dialect whose prefix is the longest that the path starts with; for `OPTIONS *`, the one with the shortest. */
function dialectOf(path: string): DialectName {
  const found = byPrefix.find(({ prefix }) => path.startsWith(prefix)) ?? byPrefix.at(-1);
  return found?.name as DialectName;
}

/** What is at the paths of a dialect that is not served. */
const NOTHING = { methods: [], served: undefined };

function checkDeclared<Services>({ name, operations: own, authenticators }: AnyDialect<Services>): void {
  const stray =
    Object.keys(own).find((id) => !Object.hasOwn(operations, id)) ??
    Object.keys(authenticators).find((scheme) => !Object.hasOwn(securitySchemes, scheme));
  if (stray) throw new Error(`${name}: the contract does not have ${stray}`);
}

function targetOf(ctx: Koa.Context, operation: OperationId, params: Target['params']): Target {
  return { operation, params, body: new RequestBody(ctx, operations[operation].body?.limit ?? 0) };
}

function refusal(ctx: Koa.Context, path: string, methods: readonly string[]): RequestError {
  if (!isWellFormed(path)) {
    const reason = 'is not percent-encoded UTF-8';
    return new RequestError('badRequest', `The path ${reason}`, {
      issues: [{ in: 'path', field: 'path', reason }],
    });
  }
  if (methods.length === 0) return new RequestError('notFound', 'No such path');
  return new RequestError('methodNotAllowed', `${ctx.method} is not served here`, {
    headers: { Allow: methods.join(', ') },
  });
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
