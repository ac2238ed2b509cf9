/** What is installed with the service: few packages, of known licences, that run nothing when they are installed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const { dependencies, devDependencies } = read('package.json');
const packages = Object.entries<Locked>(read('package-lock.json').packages).filter(
  // The project itself, and folders of it.
  ([path, { link }]) => path.startsWith('node_modules/') && !link,
);
const production = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** Named in SECURITY.md. */
const LICENCES = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'];
const MOST = 130;

test(`at most ${MOST} packages in production`, () => {
  expect(production.length).toBeGreaterThan(Object.keys(dependencies).length - 1);
  expect(production.length).toBeLessThanOrEqual(MOST);
});

test('all of them under licences that may be used', () => {
  const others = production.filter(([, { license = 'none' }]) => !LICENCES.includes(license));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('none runs a script when it is installed', () => {
  expect(production.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  for (const [path] of production) {
    const { scripts = {} } = read(join(path, 'package.json'));
    expect(
      Object.keys(scripts).filter((name) => /^(pre|post)?install$/.test(name)),
      path,
    ).toEqual([]);
  }
});

test('each is locked to a version with its SHA-512, those for development too', () => {
  const loose = packages.filter(
    ([, { integrity, version }]) => !/^sha512-/.test(integrity ?? '') || !version,
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('versions are asked for by range or number, never by an address or a tag', () => {
  for (const [name, range] of Object.entries<string>({ ...dependencies, ...devDependencies }))
    expect(range, name).toMatch(name === 'gangway-node' ? /^file:\.node$/ : /^[\^~]?\d+(\.\d+)*(-[\w.]+)?$/);
});

describe('npm run sbom', () => {
  /** Needs no network: it is made of the lock file. */
  const sbom = (format: string) => {
    const args = ['run', '--silent', 'sbom', '--', '--sbom-format', format];
    return JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 }));
  };
  const named = production.map(
    ([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`,
  );

  test('CycloneDX: each package of production with version, licence, address and hash, and none for development', () => {
    const { bomFormat, specVersion, metadata, components } = sbom('cyclonedx');
    expect(bomFormat).toBe('CycloneDX');
    expect(Number(specVersion)).toBeGreaterThanOrEqual(1.5);
    expect(metadata.component).toMatchObject({
      name: 'gangway-portal',
      version: read('package.json').version,
    });
    type Component = {
      name: string;
      version: string;
      purl: string;
      hashes: { alg: string }[];
      licenses: unknown[];
    };
    expect(components.map(({ name, version }: Component) => `${name}@${version}`).sort()).toEqual(
      [...new Set(named)].sort(),
    );
    for (const { purl, hashes, licenses, name } of components as Component[]) {
      expect(purl, name).toMatch(/^pkg:npm\//);
      expect(
        hashes.map(({ alg }) => alg),
        name,
      ).toEqual(['SHA-512']);
      expect(licenses.length, name).toBeGreaterThan(0);
    }
  }, 60_000);

  test('SPDX: the same packages', () => {
    const { spdxVersion, packages: listed } = sbom('spdx');
    expect(spdxVersion).toMatch(/^SPDX-2\.\d$/);
    const found = (listed as { name: string; versionInfo: string }[]).map(
      ({ name, versionInfo }) => `${name}@${versionInfo}`,
    );
    expect(found).toEqual(expect.arrayContaining(named));
    expect(found).toHaveLength(new Set(named).size + 1);
  }, 60_000);
});
