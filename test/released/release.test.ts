import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Every comparison starts the tool, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = new URL('../../', import.meta.url).pathname;
const COPIED = ['openapi', 'generated', 'package.json', 'package-lock.json', 'redocly.yaml'];
const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- More.\n\n## [0.1.0] - 2026-11-01\n\n- All.\n';
const YAML = 'openapi/openapi.yaml';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-release-'));
  for (const name of COPIED) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'CHANGELOG.md'), CHANGELOG);
  await writeFile(join(folder, '.gitignore'), 'node_modules\n');
  // The last release, as it was: the same contract at 0.1.0.
  await setVersions('0.1.0');
  git('init', '--quiet');
  commit();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function setVersions(version: string): Promise<void> {
  await edit(YAML, (text) => text.replace(/^ {2}version: .*$/m, `  version: ${version}`));
  const bundle = JSON.parse(await readFile(join(folder, 'generated/openapi.json'), 'utf8'));
  bundle.info.version = version;
  await writeFile(join(folder, 'openapi/released/openapi.json'), JSON.stringify(bundle));
}

function git(...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'State');
}

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (name !== YAML && changed === text) throw new Error(`The edit of ${name} changes nothing`);
  await writeFile(file, changed);
}

function run(script: string, ...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [join(folder, script), ...args], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

const release = (...args: string[]) => run('openapi/release.ts', ...args);

async function removeReadiness(): Promise<void> {
  await edit(YAML, (text) => text.replace(/ {2}\/readyz:\n.*\n/, ''));
  commit();
}

test('a release sets the version everywhere, moves base and changelog, and commits nothing', async () => {
  const { code, output } = await release('0.2.0');
  expect(output).toContain('git tag --annotate v0.2.0');
  expect(code).toBe(0);
  const json = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  expect((await json('package.json')).version).toBe('0.2.0');
  const lock = await json('package-lock.json');
  expect([lock.version, lock.packages[''].version]).toEqual(['0.2.0', '0.2.0']);
  expect((await json('generated/openapi.json')).info.version).toBe('0.2.0');
  expect(await json('openapi/released/openapi.json')).toEqual(await json('generated/openapi.json'));
  expect(await readFile(join(folder, 'CHANGELOG.md'), 'utf8')).toMatch(
    /\[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-/,
  );
  expect(git('log', '--oneline').trim().split('\n')).toHaveLength(1);
  expect((await run('openapi/generate.ts', '--check')).code).toBe(0);
  expect((await run('openapi/diff.ts')).code).toBe(0);
});

test('a breaking change takes a higher number, and is refused without a trace', async () => {
  await removeReadiness();
  const refused = await release('0.1.1');
  expect(refused.output).toContain('path-removed');
  expect(refused.output).toContain('take version 0.2.0 or higher, not 0.1.1');
  expect(refused.code).toBe(1);
  expect(git('status', '--porcelain')).toBe('');
  expect((await release('0.2.0')).code).toBe(0);
});

test('the gate fails on a breaking change and names its rule, until the version is raised', async () => {
  await removeReadiness();
  await run('openapi/generate.ts');
  const refused = await run('openapi/diff.ts');
  expect(refused.output).toContain('path-removed');
  expect(refused.code).toBe(1);
  await edit(YAML, (text) => text.replace('version: 0.1.0', 'version: 0.2.0'));
  await run('openapi/generate.ts');
  expect((await run('openapi/diff.ts')).code).toBe(0);
});

test('the gate fails without a base', async () => {
  await rm(join(folder, 'openapi/released/openapi.json'));
  const { code, output } = await run('openapi/diff.ts');
  expect(output).toContain('no contract to compare with');
  expect(code).toBe(2);
});

test('the first release of all may have any version', async () => {
  await edit('CHANGELOG.md', (text) => text.slice(0, text.indexOf('## [0.1.0]')));
  commit();
  expect((await release('0.1.0')).code).toBe(0);
});

test.each([
  ['an uncommitted change', '0.2.0', () => writeFile(join(folder, 'new.txt'), ''), 'new.txt'],
  ['a version that is none', 'next', async () => {}, 'is no version'],
  ['the version of the last release', '0.1.0', async () => {}, 'already'],
] as const)('%s is refused', async (_, version, prepare, message) => {
  await prepare();
  const { code, output } = await release(version);
  expect(output).toContain(message);
  expect(code).toBe(1);
});
