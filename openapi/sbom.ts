/**
 * `npm run sbom -- --sbom-format spdx|cyclonedx`: prints the bill of materials of what is installed in production, made of the lock file
 * without a network.
 *
 * `npm sbom --omit=dev` leaves out what is needed for development as well (npm 11.19: 45 of 115 packages, `pg` among them). So npm is shown
 * a lock file that has nothing else.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of a package in the lock file, what tells that it is not of production. */
interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  /** A folder of this project, which leads to nothing but a Node for development. */
  readonly link?: boolean;
}

const read = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'));

const manifest = { ...read('package.json'), devDependencies: {} };
const lock = read('package-lock.json');
const isOfProduction = ([path, { dev, devOptional, link }]: [string, Locked]) =>
  path === '' || (path.startsWith('node_modules/') && !dev && !devOptional && !link);
const packages = Object.fromEntries(Object.entries<Locked>(lock.packages).filter(isOfProduction));
packages[''] = { ...packages[''], devDependencies: {} } as Locked;

const parent = mkdtempSync(join(tmpdir(), 'sbom-'));
try {
  // CycloneDX calls the whole by the name of its folder.
  const folder = join(parent, manifest.name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  const args = ['sbom', '--package-lock-only', ...process.argv.slice(2)];
  const { status, error } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
  if (error) throw error;
  process.exitCode = status ?? 1;
} finally {
  rmSync(parent, { recursive: true });
}
