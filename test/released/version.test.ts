import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isAtLeast, nextVersion, parseVersion } from '../../openapi/diff/version.ts';

test.each([
  ['1.4.2', 'breaking', '2.0.0'],
  ['1.4.2', 'added', '1.5.0'],
  ['1.4.2', 'none', '1.4.3'],
  ['0.4.2', 'breaking', '0.5.0'],
  ['0.4.2', 'added', '0.4.3'],
  ['0.4.2', 'none', '0.4.3'],
] as const)('after %s, a release with changes (%s) is at least %s', (from, impact, least) => {
  expect(nextVersion(from, impact)).toBe(least);
});

test.each(['1', '1.2', '01.2.3', '1.2.3-rc.1', 'v1.2.3', '1.2.3 ', ''])('"%s" is not a version', (text) => {
  expect(() => parseVersion(text)).toThrow('is not a version');
});

test('versions are compared by number', () => {
  expect(isAtLeast('0.10.0', '0.9.9')).toBe(true);
  expect(isAtLeast('1.0.0', '0.9.9')).toBe(true);
  expect(isAtLeast('1.2.3', '1.2.3')).toBe(true);
  expect(isAtLeast('1.2.3', '1.2.4')).toBe(false);
  expect(isAtLeast('1.9.9', '2.0.0')).toBe(false);
});

test('the package, the contract and its workflows carry the same version', async () => {
  const root = new URL('../../', import.meta.url);
  const read = async (name: string) => parse(await readFile(new URL(name, root), 'utf8'));
  const { version } = (await read('generated/openapi.json')).info;
  expect((await read('package.json')).version).toBe(version);
  expect((await read('package-lock.json')).version).toBe(version);
  for (const name of await readdir(new URL('openapi/workflows/', root)))
    expect((await read(`openapi/workflows/${name}`)).info.version, name).toBe(version);
});
