/** Reads a request's body: its exact bytes once, and the JSON in them. */
import { finished, type Transform } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import type Koa from 'koa';
import rawBody from 'raw-body';
import { RequestError } from './errors.ts';

/** The body of one request. Whoever asks first has it read; the bytes are then the same for all. */
export class RequestBody {
  readonly #ctx: Koa.Context;
  readonly #limit: number;
  #bytes: Promise<Buffer> | undefined;

  /**
   * @param limit The most that it may measure, in bytes, before and after it is decompressed. 0 where the contract has no body: it is
   *   not read then.
   */
  constructor(ctx: Koa.Context, limit: number) {
    this.#ctx = ctx;
    this.#limit = limit;
  }

  /**
   * The exact bytes, decompressed; empty if there is no body, or none in the contract.
   *
   * @throws {RequestError} 400 malformed compression, 413 over the limit, 415 an unknown encoding.
   */
  bytes(): Promise<Buffer> {
    if (this.#bytes) return this.#bytes;
    this.#bytes = this.#limit > 0 ? readBytes(this.#ctx, this.#limit) : Promise.resolve(Buffer.alloc(0));
    // Who asks need not wait for them: an authenticator may give up before.
    this.#bytes.catch(() => {});
    return this.#bytes;
  }

  /**
   * The JSON value; undefined if there is no body.
   *
   * @throws {RequestError} As `bytes`; also 400 malformed JSON or UTF-8, 415 declared as something else than JSON.
   */
  async json(): Promise<unknown> {
    if (isJson(this.#ctx)) return parseJson(await this.bytes());
    // What is not wanted is not read either; but no body at all needs no type.
    const absent = this.#bytes ? (await this.#bytes).length === 0 : await isEmpty(this.#ctx);
    if (absent) return undefined;
    throw new RequestError(
      'unsupportedMediaType',
      `Content-Type ${this.#ctx.get('content-type') || 'missing'}`,
    );
  }
}

async function readBytes(ctx: Koa.Context, limit: number): Promise<Buffer> {
  if (!hasBody(ctx)) return Buffer.alloc(0);
  const encoding = ctx.get('content-encoding').toLowerCase();
  const decoder = decoderOf(encoding);
  const length = decoder ? undefined : ctx.get('content-length') || undefined;
  try {
    return await rawBody(decoder ? decompress(ctx, decoder) : ctx.req, { limit, ...(length && { length }) });
  } catch (error) {
    // The rest of the body is read and dropped; otherwise the connection would never come to its next request.
    ctx.req.unpipe().resume();
    throw translate(error, decoder && encoding);
  } finally {
    decoder?.destroy();
  }
}

function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    // The parser's own message quotes the body.
    throw malformed(error instanceof SyntaxError ? 'is not JSON' : 'is not UTF-8');
  }
}

/** It strips a byte order mark, as RFC 8259, section 8.1, allows. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Whether a body, announced as chunked, ends without having begun. */
async function isEmpty(ctx: Koa.Context): Promise<boolean> {
  if (!hasBody(ctx)) return true;
  try {
    for await (const _ of ctx.req.iterator({ destroyOnReturn: false })) {
      ctx.req.resume();
      return false;
    }
    return true;
  } catch (error) {
    throw translate(error);
  }
}

/** `fetch` without a body sends `Content-Length: 0`, which is not a body either. */
function hasBody(ctx: Koa.Context): boolean {
  return ctx.get('transfer-encoding') !== '' || Number(ctx.get('content-length') || 0) > 0;
}

/** RFC 8259, section 8.1: JSON is UTF-8. Its media type has no charset parameter, but many clients send one. */
function isJson(ctx: Koa.Context): boolean {
  if (!ctx.is('application/json')) return false;
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)"?/i.exec(ctx.get('content-type'))?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

/** RFC 9110, section 8.4.1. */
const DECODERS = new Map<string, () => Transform>([
  ['gzip', createUnzip],
  ['x-gzip', createUnzip],
  ['deflate', createUnzip],
  ['br', createBrotliDecompress],
]);

function decoderOf(encoding: string): Transform | undefined {
  if (encoding === '' || encoding === 'identity') return undefined;
  const decoder = DECODERS.get(encoding)?.();
  if (!decoder) throw new RequestError('unsupportedMediaType', 'The content encoding is not supported');
  return decoder;
}

function decompress({ req }: Koa.Context, decoder: Transform): Transform {
  // A fault in the data behind the limit comes when nobody listens any more, and would end the process.
  decoder.on('error', () => {});
  // A pipe says nothing of a caller who goes away.
  finished(req, (error) => error && decoder.destroy(error));
  return req.pipe(decoder);
}

/** Codes of zlib and brotli. */
const UNDECODABLE = /^(Z_|ERR__|ERR_BROTLI)/;
const CUT_OFF = /^(ERR_STREAM_PREMATURE_CLOSE|ECONNRESET|ECONNABORTED)$/;

/** @param encoding One of the `DECODERS`, where the body has one. */
function translate(error: unknown, encoding?: string): unknown {
  const { status, code = '' } = error as { status?: number; code?: string };
  if (status === 413) return new RequestError('payloadTooLarge', 'The body is too large', { cause: error });
  if (UNDECODABLE.test(code)) return malformed(`is not ${encoding}`, error);
  if (status === 400 || CUT_OFF.test(code)) return malformed('is cut off', error);
  return error;
}

const malformed = (reason: string, cause?: unknown) =>
  new RequestError('badRequest', `The body ${reason}`, {
    issues: [{ in: 'body', field: 'body', reason }],
    cause,
  });
