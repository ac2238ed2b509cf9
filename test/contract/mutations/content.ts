/** Bodies in a form that is refused: of another type, in another coding, or too large. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Mutated, requestOf, type WithContent } from './request.ts';

const MEDIA_TYPE = /^\s*application\/json\s*(;|$)/i;

/** A content type that is not JSON in UTF-8, or none. */
export function wrongType(base: WithContent): fc.Arbitrary<Mutated> {
  const type = fc.oneof(
    fc.constantFrom(
      undefined,
      '',
      'text/plain',
      'text/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=a',
    ),
    fc.constantFrom(
      'application/json+x',
      'application/vnd.api+json',
      'application/jsonp',
      'application/*',
      '*/*',
      'json',
    ),
    fc.constantFrom(
      'application/json, text/plain',
      'application/ json',
      'application',
      '/json',
      ';charset=utf-8',
    ),
    fc
      .constantFrom('utf-16', 'UTF-16LE', 'utf-7', 'latin1', 'iso-8859-1', '"ascii"', 'utf8x')
      .map((charset) => `application/json; charset=${charset}`),
    fc.stringMatching(/^[a-z*+.-]{1,9}\/[a-z*+.-]{1,9}$/).filter((text) => !MEDIA_TYPE.test(text)),
  );
  return type.map((contentType) => ({
    what: 'a wrong content type',
    request: requestOf(base, { headers: { 'Content-Type': contentType } }),
    statuses: [415],
  }));
}

/** Compressed bodies that are not, unknown codings, and bodies over the limit. */
export function wrongEncoding(base: WithContent): fc.Arbitrary<Mutated> {
  const text = JSON.stringify(base.content.body);
  const packed = gzipSync(text);
  const encoded = (coding: string, body: string | Buffer, status: number): Mutated => ({
    what: coding ? 'a wrong content encoding' : 'a large body',
    request: requestOf(base, { body, headers: { 'Content-Encoding': coding || undefined } }),
    statuses: [status],
  });
  const { limit, tooLarge } = base.content;
  // Of what is much larger the connection is cut, and the next request on it fails.
  const large = fc.integer({ min: limit + 1, max: Math.min(3 * limit, limit + 500_000) });
  return fc.oneof(
    fc.constantFrom('gzip', 'deflate', 'br').map((coding) => encoded(coding, text, 400)),
    fc
      .integer({ min: 1, max: packed.length - 1 })
      .map((end) => encoded('gzip', packed.subarray(0, end), 400)),
    fc
      .constantFrom('compress', 'zip', 'aes128gcm', 'gzip, gzip', 'x', '*')
      .map((coding) => encoded(coding, text, 415)),
    large.map((size) => encoded('', text.padEnd(size), tooLarge)),
    large.map((size) => encoded('gzip', gzipSync(text.padEnd(size)), tooLarge)),
    large.map((size) => ({
      what: 'a large body',
      request: requestOf(base, { body: text.padEnd(size), chunked: true }),
      statuses: [tooLarge],
    })),
  );
}
