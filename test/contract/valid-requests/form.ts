/** The forms that one call may have on the wire. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { operations, securitySchemes } from '../../../generated/operations.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import {
  type AnyCall,
  type Credentials,
  credentialHeaders,
  wireRequest,
} from '../../../src/contract-test/requests.ts';
import type { PlainRequest } from '../../support/http-client.ts';
import { inAnyCase, jsonOf, shuffled } from './json.ts';

const contentType = fc.oneof(
  inAnyCase('application/json'),
  fc
    .tuple(inAnyCase('application/json'), fc.constantFrom(';', '; ', ' ; '), inAnyCase('charset=utf-8'))
    .map((parts) => parts.join('')),
  fc.constant('application/json; charset="utf-8"'),
);

const CODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  '': (text) => Buffer.from(text),
  identity: (text) => Buffer.from(text),
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
};

/** Headers that mean nothing here, whatever they mean elsewhere. */
const surplus = fc.uniqueArray(
  fc.constantFrom<[string, string]>(
    ['X-HTTP-Method-Override', 'DELETE'],
    ['X-Original-URL', '/healthz'],
    ['X-Forwarded-For', '203.0.113.7, 127.0.0.1'],
    ['X-Forwarded-Host', 'elsewhere.example'],
    ['X-Request-Id', 'req_chosen'],
    ['Host', 'elsewhere.example'],
    ['Cookie', 'a=b; session=x'],
    ['Accept', 'text/html;q=0'],
    ['Accept-Encoding', 'identity;q=0'],
    ['Range', 'bytes=0-1'],
    ['If-None-Match', '*'],
    ['If-Match', '"a"'],
    ['Origin', 'https://elsewhere.example'],
    ['Idempotency-Key', 'k1'],
    ['Prefer', 'code=500'],
    ['Connection', 'keep-alive'],
    ['Expect', '100-continue'],
    ['X-Long', 'a'.repeat(8000)],
  ),
  { selector: ([name]) => name, maxLength: 5 },
);

/** Parts of a query that name no parameter. */
const STRAYS = ['', 'a=b', 'tenantUuid=x', 'return_url=y', '%zz', '__proto__=1', '='];

/** The requests that a call may be sent as. */
export function requestsOf(
  id: OperationId,
  call: AnyCall,
  credentials: Credentials,
): fc.Arbitrary<PlainRequest> {
  const { method, path: target, headers } = wireRequest(id, { ...call, query: {} });
  const { 'content-type': _, ...others } = headers;
  const json = call.body === undefined ? fc.constant('') : jsonOf(call.body);
  return json.chain((text) =>
    fc
      .record({
        query: queryOf(id, call.query ?? {}),
        own: headersOf({ ...others, ...credentialHeaders(id, credentials, text) }),
        surplus: surplus.map((names) => names.filter(([name]) => !declaresHeader(id, name))),
        chunked: fc.boolean(),
        content: operations[id].body ? contentOf(text) : fc.constant({ headers: [] }),
      })
      .map(({ query, content, chunked, ...more }) => ({
        method,
        path: target + query,
        headers: [...more.own, ...content.headers, ...more.surplus],
        ...('body' in content && { body: content.body }),
        chunked,
      })),
  );
}

type Header = readonly [name: string, value: string];

function contentOf(text: string) {
  return fc.tuple(contentType, fc.constantFrom(...Object.keys(CODINGS))).map(([type, coding]) => {
    // No bytes at all are no compressed body.
    const name = text === '' ? '' : coding;
    const headers: Header[] = [
      ['Content-Type', type],
      ...(name ? [['Content-Encoding', name] as const] : []),
    ];
    return { headers, body: CODINGS[name]?.(text) };
  });
}

const headersOf = (headers: Readonly<Record<string, string>>) =>
  fc.tuple(...Object.entries(headers).map(([name, value]) => headerOf(name, value)));

/** Names of headers, and the scheme of a bearer token, are the same in any case (RFC 9110, sections 5.1 and 11.1). */
function headerOf(name: string, value: string): fc.Arbitrary<Header> {
  const [scheme = '', token] = value.split(' ');
  const bearer = name === 'authorization' && token !== undefined;
  const written = bearer ? inAnyCase(scheme).map((text) => `${text} ${token}`) : fc.constant(value);
  return fc.tuple(inAnyCase(name), written);
}

function declaresHeader(id: OperationId, name: string): boolean {
  const parameters: readonly { readonly in: string; readonly name: string }[] = operations[id].parameters;
  const schemes: readonly (keyof typeof securitySchemes)[] = operations[id].security.flat();
  const own = [
    ...parameters.filter((parameter) => parameter.in === 'header').map((parameter) => parameter.name),
    ...schemes.map((scheme) => securitySchemes[scheme].header),
  ];
  return own.some((known) => known.toLowerCase() === name.toLowerCase());
}

/** The parameters in any order, some of their characters escaped, with strays between them. */
function queryOf(id: OperationId, query: Readonly<Record<string, unknown>>): fc.Arbitrary<string> {
  const parameters: readonly { readonly name: string }[] = operations[id].parameters;
  const strays = STRAYS.filter((stray) => !parameters.some(({ name }) => stray.startsWith(`${name}=`)));
  const stray = fc.array(fc.constantFrom(...strays), { maxLength: 2 });
  return fc.tuple(shuffled(query), fc.boolean(), stray, stray).map(([given, escaped, before, after]) => {
    const written = escaped ? escapedText : encodeURIComponent;
    const pairs = Object.entries(given).flatMap(([name, value]) =>
      [value].flat().map((item) => `${written(name)}=${written(String(item))}`),
    );
    const parts = [...before, ...pairs, ...after];
    return parts.length > 0 ? `?${parts.join('&')}` : '';
  });
}

/** Every byte may be percent-encoded (RFC 3986, section 2.4). */
function escapedText(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
