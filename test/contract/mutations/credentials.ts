/** Requests without the right credential. */
import fc from 'fast-check';
import { type Base, type Mutated, requestOf } from './request.ts';

/** No credential, a damaged one, one in the wrong place, or anything at all; where several go together, one of them. */
export function wrongCredential(base: Base): fc.Arbitrary<Mutated> {
  const right = Object.entries(base.credentials(JSON.stringify(base.content?.body)));
  return fc.constantFrom(...right).chain(([name, header]) => wrongHeader(base, name, header));
}

function wrongHeader(base: Base, name: string, header: string): fc.Arbitrary<Mutated> {
  const scheme = header.startsWith('Bearer ') ? 'Bearer ' : '';
  const token = header.slice(scheme.length);
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
    latin1.map((text) => scheme + text),
    fc
      .tuple(position, fc.constantFrom(...'AZaz09_-.'))
      .filter(([at, char]) => token[at] !== char)
      .map(([at, char]) => `${scheme}${token.slice(0, at)}${char}${token.slice(at + 1)}`),
    position.map((end) => scheme + token.slice(0, end)),
    fc.constantFrom(
      ...(scheme ? [token] : []),
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
          scheme + parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.'),
      ),
  );
  return fc.oneof(
    value.map((text) => ({
      what: 'a wrong credential',
      request: requestOf(base, { headers: { [name]: text } }),
      statuses: [base.refused],
    })),
    fc.constantFrom('Cookie', 'Proxy-Authorization', 'X-Api-Token', 'X-Authorization').map((other) => ({
      what: 'a credential in the wrong header',
      request: requestOf(base, { headers: { [name]: undefined, [other]: header } }),
      statuses: [base.refused],
    })),
    fc.constantFrom('access_token', 'token', 'authorization').map((parameter) => ({
      what: 'a credential in the query',
      request: {
        ...requestOf(base, { headers: { [name]: undefined } }),
        path: `${base.path}${base.path.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(token)}`,
      },
      statuses: [base.refused],
    })),
    latin1.map((first) => ({
      what: 'two credentials, the wrong one first',
      request: {
        ...requestOf(base),
        headers: [[name, `${scheme}${first}!`] as const, ...requestOf(base).headers],
      },
      statuses: [base.refused],
    })),
  );
}
