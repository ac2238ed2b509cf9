import { expect, test } from 'vitest';
import { Router } from '../../src/contract/router.ts';

/** A router for operations given as `METHOD /path`. */
function routerOf(...operations: string[]) {
  return new Router(
    operations.map((id) => {
      const [method = '', path = ''] = id.split(' ');
      return { id, method, path };
    }),
  );
}

type TestRouter = ReturnType<typeof routerOf>;

function match(router: TestRouter, method: string, path: string) {
  const found = router.find(path);
  if (!found) return '404';
  const served = found.serve(method);
  return served ? { operation: served.operation.id, params: served.params } : '405';
}

const methodsOf = (path: string) => router.find(path)?.methods ?? [];

const router = routerOf(
  'GET /',
  'GET /apps/{app}/keys',
  'POST /apps/{app}/keys',
  'GET /apps/{id}/keys/{key}',
  'GET /apps/me/profile',
  'GET /{a}/{b}/{c}/{d}/end',
);

test.each([
  ['GET', '/', 'GET /', {}],
  ['GET', '/apps/1/keys', 'GET /apps/{app}/keys', { app: '1' }],
  ['POST', '/apps/a%2Fb/keys', 'POST /apps/{app}/keys', { app: 'a/b' }],
  ['GET', '/apps/%C3%A9/keys/%20', 'GET /apps/{id}/keys/{key}', { id: 'é', key: ' ' }],
  ['HEAD', '/apps/1/keys', 'GET /apps/{app}/keys', { app: '1' }],
  ['GET', '/apps/me/profile', 'GET /apps/me/profile', {}],
  // As written goes first, but not at the cost of a path that only a parameter serves.
  ['GET', '/apps/me/keys', 'GET /apps/{app}/keys', { app: 'me' }],
  ['GET', '/apps/me/keys/1', 'GET /apps/{id}/keys/{key}', { id: 'me', key: '1' }],
  ['GET', '/apps/me/keys/d/end', 'GET /{a}/{b}/{c}/{d}/end', { a: 'apps', b: 'me', c: 'keys', d: 'd' }],
  ['GET', '/apps/__proto__/keys', 'GET /apps/{app}/keys', { app: '__proto__' }],
])('%s %s', (method, path, operation, params) => {
  expect(match(router, method, path)).toEqual({ operation, params });
});

test.each([
  ['GET', '/apps'],
  ['GET', '/apps/'],
  ['GET', '/apps//keys'],
  ['GET', '/apps/1/keys/'],
  ['GET', '/apps/1/keys/2/3'],
  ['GET', '//'],
  ['GET', '/Apps/1/keys'],
  ['GET', '/__proto__'],
  ['GET', '/constructor'],
  ['GET', '*'],
  ['GET', ''],
])('%s "%s" is not found', (method, path) => {
  expect(match(router, method, path)).toBe('404');
  expect(methodsOf(path)).toEqual([]);
});

test('another method is not allowed, and the path’s own are known', () => {
  expect(match(router, 'DELETE', '/apps/1/keys')).toBe('405');
  expect(match(router, '__proto__', '/apps/1/keys')).toBe('405');
  expect(methodsOf('/apps/1/keys')).toEqual(['GET', 'HEAD', 'POST']);
});

test('a parameter named like a member of Object is a parameter', () => {
  const tricky = routerOf('GET /{__proto__}/{constructor}');
  const params = tricky.find('/a/b')?.serve('GET')?.params ?? {};
  expect(Object.getOwnPropertyNames(params)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(params)).toBe(Object.prototype);
});

test('with many operations, a request looks at no more than its own segments', () => {
  const many = routerOf(...Array.from({ length: 2000 }, (_, i) => `GET /group${i % 50}/{id}/item${i}`));
  let reads = 0;
  const segments = new Proxy(['', 'group7', '1', 'item1957'], {
    get: (target, key, receiver) => {
      if (/^\d+$/.test(String(key))) reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const path = { split: () => segments } as unknown as string;
  expect(many.find(path)?.serve('GET')?.operation.id).toBe('GET /group7/{id}/item1957');
  expect(reads).toBeLessThan(20);
});
