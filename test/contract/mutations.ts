/** Requests that are valid but for one thing, and the statuses that this may get. */
import http from 'node:http';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { dialectAt, operationAt, schemaViolations } from '../support/contract-oracle.ts';
import type { PlainRequest } from '../support/http-client.ts';

export interface Mutated {
  /** What was done, for the report. */
  readonly what: string;
  readonly request: PlainRequest;
  readonly statuses: readonly number[];
}

/** A valid request of an operation, from which mutated ones are made. */
export interface Base {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where the schema of its body stands in the contract. */
  readonly schema: string;
}

/** Any mutation of the request. */
export function mutated(base: Base): fc.Arbitrary<Mutated> {
  return fc.oneof(
    { weight: 6, arbitrary: brokenBody(base) },
    { weight: 3, arbitrary: refusedUrl(base) },
    { weight: 2, arbitrary: brokenJson(base) },
    { weight: 1, arbitrary: extremeJson(base) },
    { weight: 2, arbitrary: wrongType(base) },
    { weight: 2, arbitrary: wrongEncoding(base) },
    { weight: 2, arbitrary: wrongPath(base) },
    { weight: 1, arbitrary: wrongMethod(base) },
    { weight: 6, arbitrary: wrongCredential(base) },
  );
}

type Headers = Record<string, string | undefined>;

/** The valid request, with another body, and with headers replaced, added, or left out by `undefined`. */
export function requestOf(
  { method, path, authorization, body }: Base,
  change: { readonly body?: string | Buffer; readonly headers?: Headers; readonly chunked?: boolean } = {},
): PlainRequest {
  const headers: Headers = {
    Authorization: authorization,
    'Content-Type': 'application/json',
    ...change.headers,
  };
  return {
    method,
    path,
    headers: Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
    body: change.body ?? JSON.stringify(body),
    chunked: change.chunked ?? false,
  };
}

/** Strings with everything in them: names of the prototype, lone surrogates, control characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 20,
  }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'prototype', '', 'tenantUuid', 'return_url'),
  fc.string({ minLength: 2049, maxLength: 4000 }),
);
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.bigInt().map(Number),
);

/** JSON that the schema does not take: properties dropped, renamed, retyped, nested, added, given twice; or something else. */
function brokenBody(base: Base): fc.Arbitrary<Mutated> {
  const names = Object.keys(base.body);
  const name = fc.constantFrom(...names);
  const member = (key: string, value: unknown) => `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  const object = (members: readonly string[]) => `{${members.join(',')}}`;
  const others = (without?: string) =>
    names.filter((other) => other !== without).map((other) => member(other, base.body[other]));
  const text = fc.oneof(
    name.map((dropped) => object(others(dropped))),
    fc.tuple(name, anyText).map(([old, key]) => object([...others(old), member(key, base.body[old])])),
    fc.tuple(name, anyValue).map(([key, value]) => object([...others(key), member(key, value)])),
    fc.tuple(name, anyText).map(([key, around]) => object([...others(key), member(key, { [around]: 1 })])),
    name.map((key) => object([...others(key), member(key, [base.body[key]])])),
    fc.tuple(anyText, anyValue).map(([key, value]) => object([...others(), member(key, value)])),
    fc.tuple(name, anyValue).map(([key, value]) => object([...others(), member(key, value)])),
    fc
      .array(fc.tuple(anyText, anyValue), { minLength: 5, maxLength: 30 })
      .map((extra) => object([...others(), ...extra.map(([key, value]) => member(key, value))])),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );
  return fc
    .tuple(text, fc.boolean())
    .filter(([body]) => schemaViolations(base.schema, JSON.parse(body)).length > 0)
    .map(([body, chunked]) => ({
      what: 'a body that breaks the schema',
      request: requestOf(base, { body, chunked }),
      statuses: [400],
    }));
}

/** Return URLs of other origins, with user names, or that a parser would have to repair. */
function refusedUrl(base: Base): fc.Arbitrary<Mutated> {
  const property = Object.keys(base.body).find((key) => /url/i.test(key)) ?? '';
  const good = new URL(String(base.body[property]));
  const { host } = good;
  const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const url = fc.oneof(
    fc.webUrl().filter((text) => new URL(text).host !== host),
    part.map((text) => `https://${host}.${text}/`),
    part.map((text) => `https://${text}${host}/`),
    part.map((text) => `https://${text}@${host}/`),
    part.map((text) => `https://${host}@${text}.example/`),
    part.map((text) => `https://${text}:x@${host}/`),
    fc.integer({ min: 1, max: 442 }).map((port) => `https://${host}:${port}/`),
    part.map((path) => `http://${host}/${path}`),
    fc
      .constantFrom('\\', '\t', '\n', ' ', '\u0000', '\u00ad', '\u200b', 'é', '"', '<', '%%', '%g0', '\ud800')
      .chain((bad) => part.map((text) => `https://${host}/${text}${bad}${text}`)),
    fc
      .constantFrom(' ', '\n', '\u0000', '\ufeff')
      .chain((bad) => fc.constantFrom(`${bad}${good}`, `${good}${bad}`)),
    fc.constantFrom(
      `https:${host}/`,
      `https:/${host}/`,
      `https:///${host}/`,
      `https:\\\\${host}/`,
      `https://${host}\\@a.example/`,
      `https://a.example\\@${host}/`,
      `//${host}/`,
      `https://[${host}]/`,
      `https://${host}./`,
      `https://${host}%2f/`,
      `javascript://${host}/%0aalert(1)`,
      `data:text/html,https://${host}/`,
      `https://${host.replace('.', '\u3002')}/`,
      `https://${host.replace('a', '\uff41')}/`,
    ),
    fc.integer({ min: 2049, max: 9000 }).map((length) => `https://${host}/`.padEnd(length, 'a')),
  );
  return url.map((text) => ({
    what: 'a return URL that is refused',
    request: requestOf(base, { body: JSON.stringify({ ...base.body, [property]: text }) }),
    statuses: [400],
  }));
}

/** Text that is not JSON, or not UTF-8. */
function brokenJson(base: Base): fc.Arbitrary<Mutated> {
  const valid = JSON.stringify(base.body);
  const position = fc.integer({ min: 1, max: valid.length - 1 });
  const body = fc.oneof(
    position.map((end) => valid.slice(0, end)),
    fc
      .tuple(position, fc.integer({ min: 0, max: 31 }))
      .map(([at, code]) => insert(valid, at, String.fromCharCode(code)))
      .filter(isNoJson),
    fc
      .tuple(position, fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }))
      .map(([at, text]) => insert(valid, at, text))
      .filter(isNoJson),
    fc.constantFrom(',', '}', ']', 'x', '{}', '\u0000').map((end) => valid + end),
    fc.constantFrom(
      "{'a':1}",
      '{a:1}',
      '{"a":NaN}',
      '{"a":01}',
      '{"a":1,}',
      '/**/{}',
      'undefined',
      '{"a":"\\x"}',
      '{"a":"\\ud8"}',
    ),
    position.map((at) =>
      Buffer.concat([
        Buffer.from(valid.slice(0, at)),
        Buffer.from([0xff, 0xc0, 0x80]),
        Buffer.from(valid.slice(at)),
      ]),
    ),
  );
  return body.map((text) => ({
    what: 'a body that is not JSON',
    request: requestOf(base, { body: text }),
    statuses: [400],
  }));
}

const insert = (text: string, at: number, what: string) => text.slice(0, at) + what + text.slice(at);

function isNoJson(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** JSON of unusual depth, width or magnitude. */
function extremeJson(base: Base): fc.Arbitrary<Mutated> {
  const name = JSON.stringify(Object.keys(base.body)[0]);
  const body = fc.oneof(
    fc.integer({ min: 100, max: 30_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
    fc.integer({ min: 100, max: 10_000 }).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
    fc
      .integer({ min: 100, max: 30_000 })
      .map((depth) => `{${name}:${'['.repeat(depth)}${']'.repeat(depth)}}`),
    fc
      .integer({ min: 100, max: 5_000 })
      .map((width) => `{${Array.from({ length: width }, (_, i) => `"p${i}":1`).join(',')}}`),
    fc.integer({ min: 400, max: 60_000 }).map((digits) => `{${name}:${'9'.repeat(digits)}}`),
    fc
      .constantFrom('1e999', '-1e999', '1e-999', '-0', '9007199254740993')
      .map((number) => `{${name}:${number}}`),
  );
  return body.map((text) => ({
    what: 'extreme JSON',
    request: requestOf(base, { body: text }),
    statuses: [400],
  }));
}

const MEDIA_TYPE = /^\s*application\/json\s*(;|$)/i;

/** A content type that is not JSON in UTF-8, or none. */
function wrongType(base: Base): fc.Arbitrary<Mutated> {
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
function wrongEncoding(base: Base): fc.Arbitrary<Mutated> {
  const text = JSON.stringify(base.body);
  const packed = gzipSync(text);
  const encoded = (coding: string, body: string | Buffer, status: number): Mutated => ({
    what: coding ? 'a wrong content encoding' : 'a large body',
    request: requestOf(base, { body, headers: { 'Content-Encoding': coding || undefined } }),
    statuses: [status],
  });
  const large = fc.integer({ min: 65_537, max: 200_000 });
  return fc.oneof(
    fc.constantFrom('gzip', 'deflate', 'br').map((coding) => encoded(coding, text, 400)),
    fc
      .integer({ min: 1, max: packed.length - 1 })
      .map((end) => encoded('gzip', packed.subarray(0, end), 400)),
    fc
      .constantFrom('compress', 'zip', 'aes128gcm', 'gzip, gzip', 'x', '*')
      .map((coding) => encoded(coding, text, 415)),
    large.map((size) => encoded('', text.padEnd(size), 413)),
    large.map((size) => encoded('gzip', gzipSync(text.padEnd(size)), 413)),
    large.map((size) => ({
      what: 'a large body',
      request: requestOf(base, { body: text.padEnd(size), chunked: true }),
      statuses: [413],
    })),
  );
}

/** Paths with bad escapes, other segments, more or fewer of them, in another case. */
function wrongPath(base: Base): fc.Arbitrary<Mutated> {
  const segments = base.path.split('/').slice(1);
  const index = fc.nat({ max: segments.length - 1 });
  const oddity = fc.oneof(
    fc.constantFrom(
      '%zz',
      '%',
      '%c0%af',
      '%E0%A4',
      '%ff',
      '%00',
      '%2F',
      '%2e%2e',
      '..',
      '.',
      '',
      '%F0%9F%98%80',
      '*',
      '~',
      '%25',
    ),
    fc.stringMatching(/^[A-Za-z0-9._~!$&'()*+,;=:@-]{1,12}$/),
  );
  const path = fc
    .oneof(
      fc.tuple(index, oddity).map(([i, text]) => segments.with(i, text)),
      fc.tuple(index, oddity).map(([i, text]) => segments.with(i, segments[i] + text)),
      fc.tuple(index, oddity).map(([i, text]) => segments.toSpliced(i, 0, text)),
      index.map((i) => segments.toSpliced(i, 1)),
      index.map((i) => segments.with(i, (segments[i] ?? '').toUpperCase())),
      fc.constant([...segments, '']),
    )
    .map((parts) => `/${parts.join('/')}`)
    // An app's UUID is the same in upper case.
    .filter((text) => text.toLowerCase() !== base.path.toLowerCase() || !operationAt(base.method, text));
  return path.map((text) => ({
    what: 'a wrong path',
    request: { ...requestOf(base), path: text },
    statuses: [pathStatus(base.method, text)],
  }));
}

function pathStatus(method: string, path: string): number {
  // What the service dialect cannot read leads nowhere.
  if (!URL.canParse(path, 'http://a') || !isDecodable(path)) return dialectAt(path) === 'service' ? 404 : 400;
  const operation = operationAt(method, path);
  if (!operation) return 404;
  return operation.method === method ? 401 : 405;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function wrongMethod(base: Base): fc.Arbitrary<Mutated> {
  // Node keeps CONNECT from every handler.
  const methods = http.METHODS.filter((method) => method !== base.method && method !== 'CONNECT');
  const override = fc.constantFrom('X-HTTP-Method-Override', 'X-Method-Override', 'X-Original-Method');
  return fc.tuple(fc.constantFrom(...methods), override, fc.boolean()).map(([method, name, overridden]) => ({
    what: 'a wrong method',
    request: {
      ...requestOf(base, { headers: overridden ? { [name]: base.method } : {} }),
      method,
    },
    statuses: [405],
  }));
}

/** No credential, a damaged one, one in the wrong place, or anything at all. */
function wrongCredential(base: Base): fc.Arbitrary<Mutated> {
  const { authorization } = base;
  const token = authorization.replace('Bearer ', '');
  // The last characters of a signature may hold bits that mean nothing.
  const position = fc.integer({ min: 0, max: token.length - 3 });
  const latin1 = fc.string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter((code) => code !== 0x7f)
      .map((code) => String.fromCharCode(code)),
    maxLength: 60,
  });
  const value = fc.oneof(
    latin1,
    latin1.map((text) => `Bearer ${text}`),
    fc
      .tuple(position, fc.constantFrom(...'AZaz09_-.'))
      .filter(([at, char]) => token[at] !== char)
      .map(([at, char]) => `Bearer ${token.slice(0, at)}${char}${token.slice(at + 1)}`),
    position.map((end) => `Bearer ${token.slice(0, end)}`),
    fc.constantFrom(
      token,
      `Basic ${token}`,
      `Token ${token}`,
      `Bearer${token}`,
      `Bearer: ${token}`,
      `Bearer "${token}"`,
      `Bearer ${token} ${token}`,
      `Bearer ${token},Bearer ${token}`,
    ),
    fc
      .array(fc.jsonValue({ maxDepth: 1 }), { minLength: 1, maxLength: 4 })
      .map(
        (parts) =>
          `Bearer ${parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}`,
      ),
  );
  return fc.oneof(
    value.map((text) => ({
      what: 'a wrong credential',
      request: requestOf(base, { headers: { Authorization: text } }),
      statuses: [401],
    })),
    fc.constantFrom('Cookie', 'Proxy-Authorization', 'X-Api-Key', 'X-Authorization').map((name) => ({
      what: 'a credential in the wrong header',
      request: requestOf(base, { headers: { Authorization: undefined, [name]: authorization } }),
      statuses: [401],
    })),
    fc.constantFrom('access_token', 'token', 'authorization').map((name) => ({
      what: 'a credential in the query',
      request: {
        ...requestOf(base, { headers: { Authorization: undefined } }),
        path: `${base.path}?${name}=${encodeURIComponent(token)}`,
      },
      statuses: [401],
    })),
    latin1.map((first) => ({
      what: 'two credentials, the wrong one first',
      request: {
        ...requestOf(base),
        headers: [['Authorization', `Bearer ${first}!`] as const, ...requestOf(base).headers],
      },
      statuses: [401],
    })),
  );
}
