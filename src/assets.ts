/** Files that are served as they are. In a checkout and in the package they lie in folders; the bundle has them within it. */
import { readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Assets {
  /** The files, those in folders by their path, with `/`. */
  names(): Promise<readonly string[]>;
  /** @throws {Error} With the code ENOENT: there is no such file. */
  read(name: string): Promise<Buffer>;
}

/** What lies in a folder. Nothing is read before it is asked for. */
export function folder(path: string): Assets {
  return {
    names: async () => (await readdir(path, { recursive: true })).map((name) => name.replaceAll(sep, '/')),
    read: (name) => readFile(join(path, name)),
  };
}

const manifest = findPackageJSON('..', import.meta.url);

/** The docs as `npm run docs` has built them, in a checkout as in the published package. */
export const DOCS: Assets = folder(join(dirname(manifest ?? import.meta.filename), 'dist', 'docs'));

/** The pages of sandbox mode. */
export const SANDBOX_PAGES: Assets = folder(fileURLToPath(new URL('./demo/page/public', import.meta.url)));
