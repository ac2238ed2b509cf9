/**
 * Builds the package `gangway-client`: the typed client with its types and the contract, and nothing of the service.
 *
 *   npm run build:client                 into dist/client-package
 *   npm publish dist/client-package      publishes what was built
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPESCRIPT = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const TARGET = join(ROOT, 'dist/client-package');

/** What else is in the package: its path there, and where it comes from. */
const FILES = {
  'openapi.json': 'generated/openapi.json',
  'README.md': 'openapi/client-package/README.md',
  LICENSE: 'LICENSE',
};

interface RootManifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies: { readonly 'openapi-fetch': string };
}

/** Its version is that of the service, of whose contract it is made. */
function manifest({ version, license, dependencies }: RootManifest): object {
  return {
    name: 'gangway-client',
    version,
    description: "Typed client of Gangway's API, for Node and browsers.",
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: {
      '.': { types: './dist/src/client/index.d.ts', default: './dist/src/client/index.js' },
      './types': { types: './dist/generated/types.d.ts' },
      './openapi.json': './openapi.json',
      './package.json': './package.json',
    },
    dependencies: { 'openapi-fetch': dependencies['openapi-fetch'] },
  };
}

/**
 * Builds the package into a folder, in place of what was there.
 *
 * @throws {Error} It does not compile without Node's types.
 */
export async function buildClientPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const project = join(ROOT, 'src/client/tsconfig.json');
  const options = ['-p', project, '--outDir', join(folder, 'dist')];
  await promisify(execFile)(process.execPath, [TYPESCRIPT, ...options]).catch(({ message, stdout }) => {
    throw new Error(`${message}\n${stdout}`);
  });
  const root: RootManifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest(root), null, 2)}\n`);
  for (const [name, source] of Object.entries(FILES)) await copyFile(join(ROOT, source), join(folder, name));
}

if (import.meta.main) await buildClientPackage(TARGET);
