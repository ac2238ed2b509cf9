/** Reads a request's JSON body, after authentication. */
import type Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { RequestError } from './errors.ts';

/** The most that a body may measure, in bytes, before and after it is decompressed. */
export const BODY_LIMIT = 64 * 1024;

const parseJson = bodyParser({
  enableTypes: ['json'],
  jsonLimit: `${BODY_LIMIT}b`,
  // The content type has been checked below, more strictly than the parser would.
  detectJSON: () => true,
});

/**
 * @returns The parsed body; undefined if there is none.
 * @throws {RequestError} 400 malformed JSON or compression, 413 over the limit, 415 not JSON in UTF-8.
 */
export async function readBody(ctx: Koa.Context): Promise<unknown> {
  if (!hasBody(ctx)) return undefined;
  if (!isJson(ctx))
    throw new RequestError('unsupportedMediaType', `Content-Type ${ctx.get('content-type') || 'missing'}`);
  try {
    await parseJson(ctx, async () => {});
  } catch (error) {
    throw translate(error);
  }
  return ctx.request.rawBody === '' ? undefined : ctx.request.body;
}

/** `fetch` without a body sends `Content-Length: 0`, which is no body either. */
function hasBody(ctx: Koa.Context): boolean {
  return ctx.get('transfer-encoding') !== '' || Number(ctx.get('content-length') || 0) > 0;
}

/** RFC 8259, section 8.1: JSON is UTF-8. Its media type has no charset parameter, but many clients send one. */
function isJson(ctx: Koa.Context): boolean {
  if (!ctx.is('application/json')) return false;
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)"?/i.exec(ctx.get('content-type'))?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

function translate(error: unknown): unknown {
  const { status, code, type } = error as { status?: number; code?: string; type?: string };
  if (status === 413) return new RequestError('payloadTooLarge', 'The body is too large', { cause: error });
  if (status === 415) return new RequestError('unsupportedMediaType', String(type), { cause: error });
  if (status === 400 || code?.startsWith('Z_'))
    return new RequestError('badRequest', 'The body is malformed', { cause: error });
  return error;
}
