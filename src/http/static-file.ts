/** A file that is kept in memory and served with a validator (RFC 9110, section 8.8.3), compressed where the client takes that. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type Koa from 'koa';

export interface StaticFile {
  readonly body: Buffer;
  /** The compressed body, made once, when it is first asked for. */
  readonly compressed: () => Promise<Buffer>;
  /** Without the quotes. */
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * @param policy Further headers. Without one, the file may load nothing and be framed by nobody.
 */
export function staticFile(
  text: string,
  contentType: string,
  policy: Readonly<Record<string, string>> = {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  },
): StaticFile {
  const body = Buffer.from(text);
  let compressed: Promise<Buffer> | undefined;
  return {
    body,
    compressed: () => {
      compressed ??= promisify(gzip)(body);
      return compressed;
    },
    tag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    headers: {
      ...policy,
      'Content-Type': contentType,
      // To be kept, but asked about each time: a new version is seen at once.
      'Cache-Control': 'no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
    },
  };
}

/** Answers GET and HEAD with the file, or with 304 if the client has it. */
export async function sendStatic(ctx: Koa.Context, file: StaticFile): Promise<void> {
  const compress = ctx.acceptsEncodings('gzip', 'identity') === 'gzip';
  ctx.status = 200;
  ctx.set(file.headers);
  ctx.set('ETag', compress ? `"${file.tag}-gzip"` : `"${file.tag}"`);
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  if (compress) ctx.set('Content-Encoding', 'gzip');
  ctx.body = compress ? await file.compressed() : file.body;
}
