import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url).pathname;
const COPIED = ['openapi', 'generated', 'src', 'package.json', 'package-lock.json'];
const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- More.\n\n## [0.1.0] - 2026-11-01\n\n- All.\n';
const YAML = 'openapi/openapi.yaml';

/** A repository with a release, of which each test has a clone. */
let original: string;
let folder: string;

/** Each starts several processes that read the whole contract. */
const PATIENT = { timeout: 120_000 };

beforeAll(async () => {
  original = folder = await mkdtemp(join(tmpdir(), 'gangway-release-'));
  for (const name of COPIED) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await writeFile(join(folder, 'CHANGELOG.md'), CHANGELOG);
  await writeFile(join(folder, '.gitignore'), 'node_modules\n');
  // The last release, as it was: the same contract at 0.1.0.
  await setVersions('0.1.0');
  git('init', '--quiet');
  commit();
});
afterAll(() => rm(original, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gangway-release-'));
  git('clone', '--quiet', original, '.');
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
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

const json = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));

/** Every place that names the version, and what it says. */
async function versions(): Promise<Record<string, string>> {
  const yaml = [
    'openapi/openapi.yaml',
    ...(await readdir(join(folder, 'openapi/workflows'))).map((name) => `openapi/workflows/${name}`),
  ];
  const lock = await json('package-lock.json');
  return {
    ...Object.fromEntries(
      await Promise.all(
        yaml.map(async (name) => [name, parse(await readFile(join(folder, name), 'utf8')).info.version]),
      ),
    ),
    'package.json': (await json('package.json')).version,
    'package-lock.json': lock.version,
    'package-lock.json, packages': lock.packages[''].version,
    'generated/openapi.json': (await json('generated/openapi.json')).info.version,
  };
}

const release = (...args: string[]) => run('openapi/release.ts', ...args);

async function removeReadiness(): Promise<void> {
  await edit(YAML, (text) => text.replace(/ {2}\/readyz:\n.*\n/, ''));
  commit();
}

test(
  'a release sets the version everywhere, moves base and changelog, and commits nothing',
  PATIENT,
  async () => {
    const { code, output } = await release('0.2.0');
    expect(output).toContain('git tag --annotate v0.2.0');
    expect(code).toBe(0);
    const named = await versions();
    expect(Object.keys(named).filter((name) => name.includes('workflows/')).length).toBeGreaterThan(1);
    expect(named).toEqual(Object.fromEntries(Object.keys(named).map((name) => [name, '0.2.0'])));
    expect(await json('openapi/released/openapi.json')).toEqual(await json('generated/openapi.json'));
    expect(await readFile(join(folder, 'CHANGELOG.md'), 'utf8')).toMatch(
      /\[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-/,
    );
    expect(git('log', '--oneline').trim().split('\n')).toHaveLength(1);
    expect((await run('openapi/generate.ts', '--check')).code).toBe(0);
    expect((await run('openapi/diff.ts')).code).toBe(0);
  },
);

test('a breaking change takes a higher number, and is refused without a trace', PATIENT, async () => {
  await removeReadiness();
  const refused = await release('0.1.1');
  expect(refused.output).toContain('operation-removed');
  expect(refused.output).toContain('need version 0.2.0 or higher, not 0.1.1');
  expect(refused.code).toBe(1);
  expect(git('status', '--porcelain')).toBe('');
  expect((await release('0.2.0')).code).toBe(0);
});

test(
  'the gate fails on a breaking change and says what to do, until the version says that callers break',
  PATIENT,
  async () => {
    await removeReadiness();
    await run('openapi/generate.ts');
    const refused = await run('openapi/diff.ts');
    expect(refused.output).toContain('operation: it is gone (operation-removed)\n    in GET /readyz\n');
    expect(refused.code).toBe(1);
    const [, hint = ''] = /^npm run release -- (.+)$/m.exec(refused.output) ?? [];
    expect((await release(...hint.split(' '))).code).toBe(0);
    expect(new Set(Object.values(await versions()))).toEqual(new Set(['0.2.0']));
    expect(await readFile(join(folder, 'CHANGELOG.md'), 'utf8')).toBe(CHANGELOG);
    const accepted = await run('openapi/diff.ts');
    expect(accepted.output).toContain('operation-removed');
    expect(accepted.code).toBe(0);
  },
);

test('the gate fails without a base', async () => {
  await rm(join(folder, 'openapi/released/openapi.json'));
  const { code, output } = await run('openapi/diff.ts');
  expect(output).toContain('no contract to compare with');
  expect(code).toBe(2);
});

test('the first release of all may have any version', PATIENT, async () => {
  await edit('CHANGELOG.md', (text) => text.slice(0, text.indexOf('## [0.1.0]')));
  commit();
  expect((await release('0.1.0')).code).toBe(0);
});

test.each([
  ['an uncommitted change', '0.2.0', () => writeFile(join(folder, 'new.txt'), ''), 'new.txt'],
  ['a version that is none', 'next', async () => {}, 'is not a version'],
  ['the version of the last release', '0.1.0', async () => {}, 'already'],
] as const)('%s is refused', async (_, version, prepare, message) => {
  await prepare();
  const { code, output } = await release(version);
  expect(output).toContain(message);
  expect(code).toBe(1);
});

test('an unknown option is refused', async () => {
  const { code, output } = await release('0.2.0', '--dry-run');
  expect(output).toContain('--version-only');
  expect(code).toBe(1);
  expect(git('status', '--porcelain')).toBe('');
});
