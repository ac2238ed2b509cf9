/** The mock: the contract's answers, served in this process. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { operations } from '../../generated/operations.ts';
import { RequestBody } from '../../src/contract/body.ts';
import { RequestError } from '../../src/contract/errors.ts';
import { lookUp } from '../../src/contract/match.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { type CrossOriginMatch, crossOriginFor } from '../../src/http/cors.ts';
import { createPrism, type MockRequest } from './prism.ts';
import { printable, violationsHeader } from './violations.ts';

export interface MockOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly host?: string;
  /** Whether to answer with generated data instead of the contract's examples. */
  readonly dynamic?: boolean;
  /** Gets a line for each request, and one for each thing that is wrong with it. Headers and bodies hold credentials, and are left out. */
  readonly print?: (line: string) => void;
}

export interface Mock {
  /** Its base URL, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the mock.
 *
 * @throws {Error} With the code EADDRINUSE, EACCES, EADDRNOTAVAIL or ENOTFOUND if it cannot listen at this host and port.
 */
export async function startMock(options: MockOptions): Promise<Mock> {
  const { port, host = '127.0.0.1', dynamic = false, print = () => {} } = options;
  const answer = await createPrism(dynamic);
  const app = new Koa();
  app.on('error', (error: Error, ctx: Koa.Context) => {
    // Otherwise it is the caller who went away.
    if (ctx.writable) print(printable(`  The mock failed: ${error.message}`));
  });
  app.use(allowPrefer);
  app.use(match);
  app.use(crossOriginFor(async () => true));
  app.use(async (ctx) => {
    const request = await requestOf(ctx);
    const { status, headers, body, violations } = await answer(request);
    print(printable(`${ctx.method} ${request.url.path} -> ${status}`));
    for (const { location, message } of violations) print(printable(`  ${location}: ${message}`));
    // In this order: Koa takes a status from the body, and a content type away with it.
    ctx.body = body === undefined ? null : JSON.stringify(body);
    ctx.status = status;
    for (const [name, value] of Object.entries(headers)) ctx.set(name, printable(String(value)));
    if (violations.length > 0) ctx.set('sl-violations', violationsHeader(violations));
  });
  const server = app.listen(port, host);
  await once(server, 'listening');
  return {
    url: `http://${reachable(host)}:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What the service allows across origins, and the one header that is for the mock only. */
const allowPrefer: Koa.Middleware = async (ctx, next) => {
  await next();
  const allowed = ctx.response.get('Access-Control-Allow-Headers');
  if (allowed) ctx.set('Access-Control-Allow-Headers', `${allowed},Prefer`);
};

/** Finds what stands in the contract for a request. Left in `ctx.state.matched`. */
const match: Koa.Middleware = (ctx, next) => {
  const path = pathOf(ctx);
  const { dialect, methods, served } = lookUp(servedMethod(ctx), path);
  ctx.state.matched = {
    dialect: { name: dialect },
    methods,
    path,
    operation: served?.operation.id,
  } satisfies Matched;
  return next();
};

interface Matched extends CrossOriginMatch {
  readonly path: string;
  readonly operation: OperationId | undefined;
}

/** RFC 9110, section 9.3.2: HEAD is GET without the content. */
const servedMethod = ({ method }: Koa.Context): string => (method === 'HEAD' ? 'GET' : method);

/** The request, as far as the service would look at it: `Accept` has no influence there. */
async function requestOf(ctx: Koa.Context): Promise<MockRequest> {
  const { accept: _accept, 'content-type': _type, 'content-length': _length, ...headers } = ctx.headers;
  const { path, operation }: Matched = ctx.state.matched;
  const body = operation && (await bodyOf(ctx, operation));
  return {
    method: servedMethod(ctx).toLowerCase() as MockRequest['method'],
    url: { path, query: ctx.query as NonNullable<MockRequest['url']['query']> },
    headers: {
      ...(headers as Record<string, string>),
      // RFC 9110, section 11.1: the scheme's name is in either case.
      ...(headers.authorization && { authorization: headers.authorization.replace(/^bearer /i, 'Bearer ') }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body,
  };
}

/** The body of an operation that has one, or the reason why it cannot be read. */
async function bodyOf(ctx: Koa.Context, operation: OperationId): Promise<unknown> {
  const declared = operations[operation].body;
  if (!declared) return undefined;
  try {
    return await new RequestBody(ctx, declared.limit).json();
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
}

/** The path as it was sent; `/` where it cannot be read at all. */
function pathOf(ctx: Koa.Context): string {
  try {
    return ctx.path.startsWith('/') ? ctx.path : '/';
  } catch {
    return '/';
  }
}

/** A host that a client can call: an address that stands for all of this machine's is not one. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
