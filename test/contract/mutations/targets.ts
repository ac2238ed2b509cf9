/** Requests to no operation, and without the right credential. */
import http from 'node:http';
import fc from 'fast-check';
import { dialectAt, operationAt } from '../../support/contract-oracle.ts';
import { type Base, type Mutated, requestOf } from './request.ts';

/** Paths with bad escapes, other segments, more or fewer of them, in another case. */
export function wrongPath(base: Base): fc.Arbitrary<Mutated> {
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

export function wrongMethod(base: Base): fc.Arbitrary<Mutated> {
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
export function wrongCredential(base: Base): fc.Arbitrary<Mutated> {
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
