/**
 * Makes a release out of what is committed. It commits and publishes nothing itself; it prints the commands for that.
 *
 *   npm run release -- 1.4.0
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { compareContracts, describe, readBundle } from './diff/compare.ts';
import { isAtLeast, parseVersion } from './diff/version.ts';
import { generate, write } from './generate.ts';
import { hasRelease, releaseChangelog } from './release/changelog.ts';
import { setContractVersion, setPackageVersion } from './release/version-files.ts';

const ROOT = new URL('../', import.meta.url);
const RELEASED = new URL('./released/openapi.json', import.meta.url);

const readText = (name: string) => readFile(new URL(name, ROOT), 'utf8');
const writeText = (name: string, text: string) => writeFile(new URL(name, ROOT), text);

/** @throws {Error} The version does not fit, or there is something to do first. Nothing is written then. */
async function release(version: string, date: string): Promise<void> {
  parseVersion(version);
  checkCommitted();
  const changelog = await readText('CHANGELOG.md');
  const changed = releaseChangelog(changelog, version, date);
  await checkVersion(version, !hasRelease(changelog));

  await writeText(
    'openapi/openapi.yaml',
    setContractVersion(await readText('openapi/openapi.yaml'), version),
  );
  for (const name of ['package.json', 'package-lock.json'])
    await writeText(name, setPackageVersion(await readText(name), version));
  const files = await generate();
  await write(files);
  await writeFile(RELEASED, files['openapi.json'] ?? '');
  await writeText('CHANGELOG.md', changed);
}

function checkCommitted(): void {
  const changes = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  if (changes) throw new Error(`Commit or stash these changes first:\n${changes.trimEnd()}`);
}

/** The very first release has nothing before it that it could break. */
async function checkVersion(version: string, isFirst: boolean): Promise<void> {
  const current = JSON.parse((await generate())['openapi.json'] ?? '');
  const comparison = await compareContracts(await readBundle(RELEASED), current);
  console.log(describe(comparison));
  const { from, least } = comparison;
  if (!isFirst && !isAtLeast(version, least))
    throw new Error(`After ${from}, these changes take version ${least} or higher, not ${version}`);
}

const [version] = process.argv.slice(2);
try {
  if (!version) throw new Error('Which version? npm run release -- 1.4.0');
  await release(version, new Date().toISOString().slice(0, 10));
  console.log(`
Version ${version} is ready. Look at it with \`git diff\`, run \`npm test\`, then:

  git commit --all --message "Release ${version}"
  git tag --annotate v${version} --message "Gangway ${version}"
  git push --follow-tags`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
