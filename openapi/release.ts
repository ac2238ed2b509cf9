/**
 * Makes a release out of what is committed. It commits and publishes nothing itself; it prints the commands for that.
 *
 *   npm run release -- 1.4.0
 *   npm run release -- 2.0.0 --version-only  names the next version, as a change that breaks callers needs, and releases nothing
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { compareContracts, readBundle } from './diff/compare.ts';
import { describe } from './diff/report.ts';
import { isAtLeast, parseVersion } from './diff/version.ts';
import { bundle, generate, write } from './generate.ts';
import { hasRelease, releaseChangelog } from './release/changelog.ts';
import { setVersion } from './release/version-files.ts';

const ROOT = new URL('../', import.meta.url);
const RELEASED = new URL('./released/openapi.json', import.meta.url);

const readText = (name: string) => readFile(new URL(name, ROOT), 'utf8');
const writeText = (name: string, text: string) => writeFile(new URL(name, ROOT), text);

/** @throws {Error} The version does not fit, or there is something to do first. Nothing is written then. */
async function release(version: string, date: string): Promise<void> {
  checkCommitted();
  const changelog = await readText('CHANGELOG.md');
  const changed = releaseChangelog(changelog, version, date);
  await checkVersion(version, !hasRelease(changelog));

  const files = await nameVersion(version);
  await writeFile(RELEASED, files['openapi.json'] ?? '');
  await writeText('CHANGELOG.md', changed);
}

/** Sets the version everywhere, and returns what is generated then. */
async function nameVersion(version: string): Promise<Record<string, string>> {
  await setVersion(ROOT, version);
  const files = await generate();
  await write(files);
  return files;
}

function checkCommitted(): void {
  const changes = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  if (changes) throw new Error(`Commit or stash these changes first:\n${changes.trimEnd()}`);
}

/** The very first release has nothing before it that it could break. */
async function checkVersion(version: string, isFirst: boolean): Promise<void> {
  const current = JSON.parse(await bundle());
  const comparison = compareContracts(await readBundle(RELEASED), current);
  console.log(describe(comparison));
  const { from, least } = comparison;
  if (!isFirst && !isAtLeast(version, least))
    throw new Error(`After ${from}, these changes need version ${least} or higher, not ${version}`);
}

const [version, option] = process.argv.slice(2);
try {
  if (!version) throw new Error('Which version? npm run release -- 1.4.0');
  parseVersion(version);
  if (option === '--version-only') {
    await nameVersion(version);
    console.log(`The version is ${version} everywhere. Commit it with the change that needs it.`);
  } else if (option) {
    throw new Error(`"${option}" is not an option. There is one: --version-only`);
  } else {
    await release(version, new Date().toISOString().slice(0, 10));
    console.log(`
Version ${version} is ready. Look at it with \`git diff\`, run \`npm test\`, then write down its queries, for the next version, and commit it:

  RECORD_QUERIES=1 npx vitest run test/store/released-queries.test.ts
  git commit --all --message "Release ${version}"
  git tag --annotate v${version} --message "Gangway ${version}"
  git push --follow-tags`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
