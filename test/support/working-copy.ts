/** Copies of the repository, to be changed and thrown away. */
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const REPOSITORY = resolve(import.meta.dirname, '../..');

/** What is installed, built or left behind. */
const LEFT_OUT = ['node_modules', '.git', 'dist', 'reports', 'coverage', '.stryker-tmp', '.gangway'];

/** Copies the repository into a new folder, with the same installed packages. The caller removes it. */
export async function workingCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-copy-'));
  const leftOut = new Set(LEFT_OUT.map((name) => join(REPOSITORY, name)));
  await cp(REPOSITORY, folder, { recursive: true, filter: (path) => !leftOut.has(path) });
  await symlink(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
