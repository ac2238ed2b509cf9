/** Requests to no operation. */
import http from 'node:http';
import fc from 'fast-check';
import { errors } from '../../../generated/operations.ts';
import type { DialectName } from '../../../src/contract/types.ts';
import { dialects } from '../../../src/dialects/index.ts';
import { dialectAt, operationAt, operations } from '../../support/contract-oracle.ts';
import { type Base, type Mutated, requestOf } from './request.ts';

/** Paths with bad escapes, other segments, more or fewer of them, in another case. */
export function wrongPath(base: Base): fc.Arbitrary<Mutated> {
  const [target = ''] = base.path.split('?');
  const segments = target.split('/').slice(1);
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
    .filter((text) => text.toLowerCase() !== target.toLowerCase() || !operationAt(base.method, text))
    // That of another operation is right for that one.
    .filter((text) => !isOfAnother(base, text));
  return path.map((text) => ({
    what: 'a wrong path',
    request: { ...requestOf(base), path: text },
    statuses: pathStatuses(base.method, text),
  }));
}

function isOfAnother({ id, method }: Base, path: string): boolean {
  const operation = operationAt(method, path);
  return operation !== undefined && operation.id !== id && operation.method === method;
}

function pathStatuses(method: string, path: string): number[] {
  if (!URL.canParse(path, 'http://a') || !isDecodable(path)) return [badRequestAt(path)];
  const operation = operationAt(method, path);
  if (!operation) return [404];
  if (operation.method !== method) return [405];
  // Another value of a parameter: malformed, of somebody else, or of nothing.
  return [400, 401, 404];
}

/** A dialect without a code for bad requests has another one that stands for them. */
function badRequestAt(path: string): number {
  const name = dialectAt(path) as DialectName;
  const listed: Readonly<Record<string, { readonly status: number }>> = errors[name];
  return listed[dialects[name].faults.badRequest]?.status ?? 0;
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
  const [path = ''] = base.path.split('?');
  const served = operations.filter((operation) => operation === operationAt(operation.method, path));
  // Node keeps CONNECT from every handler; HEAD is served with GET.
  const methods = http.METHODS.filter(
    (method) =>
      method !== 'CONNECT' &&
      !served.some((operation) => operation.method === (method === 'HEAD' ? 'GET' : method)),
  );
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
