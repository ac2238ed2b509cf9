/** A file that is kept in memory, compressed, and served with a validator (RFC 9110, section 8.8.3). */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type Koa from 'koa';

export interface StaticFile {
  readonly compressed: Buffer;
  /** Unpacked once, when it is first asked for: readers share it. */
  readonly plain: () => Promise<Buffer>;
  /** Of the file, without the quotes. */
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it is sent compressed to a client that does not say what it accepts. */
  readonly unasked: boolean;
}

/**
 * @param compressed The file, by gzip.
 * @param policy A policy of its own. Without one, the file may load nothing and be framed by nobody.
 * @param unasked RFC 9110, section 12.5.3 lets a client that does not say what it accepts get anything. Browsers do say; of tools, many
 *   that do not cannot read gzip either.
 */
export function staticFile(
  compressed: Buffer,
  contentType: string,
  { policy = {}, unasked = false }: { policy?: Readonly<Record<string, string>>; unasked?: boolean } = {},
): StaticFile {
  let plain: Promise<Buffer> | undefined;
  return {
    compressed,
    plain: () => {
      plain ??= promisify(gunzip)(compressed);
      return plain;
    },
    tag: createHash('sha256').update(compressed).digest('base64url').slice(0, 22),
    headers: {
      ...policy,
      'Content-Type': contentType,
      // To be kept, but asked about each time: a new version is seen at once.
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
    },
    unasked,
  };
}

/** Answers GET and HEAD with the file, or with 304 if the client has it. */
export async function sendStatic(ctx: Koa.Context, file: StaticFile): Promise<void> {
  const silent = ctx.headers['accept-encoding'] === undefined;
  const compress = silent ? file.unasked : ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
  ctx.status = 200;
  ctx.set(file.headers);
  ctx.set('ETag', compress ? `"${file.tag}-gzip"` : `"${file.tag}"`);
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  if (compress) ctx.set('Content-Encoding', 'gzip');
  ctx.body = compress ? file.compressed : await file.plain();
}
