import { expect, test } from 'vitest';
import type { AppKeyRing } from '../../../src/dialects/services.ts';
import { appIdOf, appOf } from '../../../src/dialects/userdocks/app.ts';

/** A store that knows every app by its issuer, and writes down what it is asked. */
function start() {
  const asked: [string, string | undefined][] = [];
  const find = async (appId: string, origin?: string): Promise<AppKeyRing> => {
    asked.push([appId, origin]);
    return { issuer: `of ${appId}`, publicKeys: [], originAllowed: false };
  };
  return { asked, services: { appKeys: { find } } };
}

test('one request asks for an app once', async () => {
  const { asked, services } = start();
  const headers = { origin: 'https://app.example.com' };
  const rings = await Promise.all([appOf('a', headers, services), appOf('a', headers, services)]);
  expect(rings).toMatchObject([{ issuer: 'of a' }, { issuer: 'of a' }]);
  expect(asked).toEqual([['a', 'https://app.example.com']]);
});

test('two apps are two, even in one request; so is one app in two requests', async () => {
  const { asked, services } = start();
  const headers = {};
  await appOf('a', headers, services);
  expect(await appOf('b', headers, services)).toMatchObject({ issuer: 'of b' });
  await appOf('b', {}, services);
  expect(asked.map(([appId]) => appId)).toEqual(['a', 'b', 'b']);
});

test.each([
  ['/api/v1/apps/ABC/more', 'abc'],
  ['/api/v1/apps/%41bc/more', 'abc'],
  ['/api/v1/apps/a%2Fb/more', 'a/b'],
  ['/api/v1/apps/abc/%zz', 'abc'],
  ['/api/v1/apps/abc', undefined],
  ['/api/v1/apps//more', undefined],
  ['/x/api/v1/apps/abc/more', undefined],
])('the app in %s is %j', (path, appId) => {
  expect(appIdOf(path)).toBe(appId);
});

test('a malformed escape names no app', () => {
  expect(() => appIdOf('/api/v1/apps/%zz/more')).toThrow(URIError);
});
