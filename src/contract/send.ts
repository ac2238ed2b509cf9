/** Writes declared responses. */
import type Koa from 'koa';
import { type ErrorForm, errorResponse } from './dialect.ts';
import { type Declaration, declaredError } from './response-check.ts';
import type { AnyResponse, DialectName, ErrorCode } from './types.ts';

/** A response that may leave the process. */
export interface Outgoing {
  readonly response: AnyResponse;
  readonly declaration: Declaration;
}

/** Writes a response with the headers that every one has; `X-Request-Id` is there already. */
export function send(ctx: Koa.Context, { response, declaration }: Outgoing): void {
  for (const [name, value] of Object.entries(response.headers ?? {})) ctx.set(name, String(value));
  ctx.set('Cache-Control', 'no-store');
  if (declaration.mediaType !== null) ctx.set('Content-Type', declaration.mediaType);
  ctx.body = response.body === undefined ? null : JSON.stringify(response.body);
  // Last, since Koa turns a body of null into a 204.
  ctx.status = response.status;
}

/**
 * Answers with a declared error, outside of any operation.
 *
 * @param headers Those that the contract declares for it.
 */
export function sendError<D extends DialectName>(
  ctx: Koa.Context,
  dialect: ErrorForm<D>,
  code: ErrorCode<D>,
  headers: Readonly<Record<string, string>> = {},
): void {
  const response = errorResponse(dialect, code, { requestId: ctx.state.requestId, headers });
  send(ctx, { response: response as AnyResponse, declaration: declaredError(dialect.name, code) });
}
