/** Reads a request's JSON body, after authentication. */
import type { IncomingMessage } from 'node:http';
import { finished, type Transform } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import type Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { RequestError } from './errors.ts';

/** The most that a body may measure, in bytes, before and after it is decompressed. */
export const BODY_LIMIT = 64 * 1024;

const parseJson = bodyParser({
  enableTypes: ['json'],
  jsonLimit: `${BODY_LIMIT}b`,
  // Any JSON value: the schema says better than the parser what is wrong with one that is no object.
  strict: false,
  // The content type has been checked below. The parser reads it in another way, and skips in silence what it does not know.
  detectJSON: () => true,
});

/**
 * @returns The parsed body; undefined if there is none.
 * @throws {RequestError} 400 malformed JSON or compression, 413 over the limit, 415 not JSON in UTF-8.
 */
export async function readBody(ctx: Koa.Context): Promise<unknown> {
  if (!hasBody(ctx)) return undefined;
  let source: IncomingMessage | Transform = ctx.req;
  try {
    if (!isJson(ctx)) {
      if (await isEmpty(ctx.req)) return undefined;
      throw new RequestError('unsupportedMediaType', `Content-Type ${ctx.get('content-type') || 'missing'}`);
    }
    source = decompressed(ctx.req, ctx.get('content-encoding').toLowerCase());
    await parseJson(Object.create(ctx, { req: { value: source } }), async () => {});
  } catch (error) {
    // The rest of the body is read and dropped; otherwise the connection would never come to its next request.
    ctx.req.unpipe().resume();
    throw translate(error);
  } finally {
    if (source !== ctx.req) source.destroy();
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

/** Whether a body, announced as chunked, ends without having begun. */
async function isEmpty(request: IncomingMessage): Promise<boolean> {
  for await (const _ of request.iterator({ destroyOnReturn: false })) return false;
  return true;
}

/** RFC 9110, section 8.4.1. */
const DECODERS = new Map<string, () => Transform>([
  ['gzip', createUnzip],
  ['x-gzip', createUnzip],
  ['deflate', createUnzip],
  ['br', createBrotliDecompress],
]);

/**
 * The parser decompresses by itself, but waits for ever when the caller goes away, and a fault in the data behind the limit
 * would end the process.
 */
function decompressed(request: IncomingMessage, encoding: string): IncomingMessage | Transform {
  if (encoding === '' || encoding === 'identity') return request;
  const decoder = DECODERS.get(encoding)?.();
  if (!decoder) throw new RequestError('unsupportedMediaType', 'The content encoding is not supported');
  decoder.on('error', () => {});
  finished(request, (error) => error && decoder.destroy(error));
  return Object.assign(request.pipe(decoder), { headers: {} });
}

/** Codes of zlib and brotli, and of a request that ends too early. */
const MALFORMED = /^(Z_|ERR__|ERR_BROTLI|ERR_STREAM_PREMATURE_CLOSE$|ECONNRESET$)/;

function translate(error: unknown): unknown {
  const { status, code } = error as { status?: number; code?: string };
  if (status === 413) return new RequestError('payloadTooLarge', 'The body is too large', { cause: error });
  if (status === 400 || MALFORMED.test(code ?? ''))
    return new RequestError('badRequest', 'The body is malformed', { cause: error });
  return error;
}
