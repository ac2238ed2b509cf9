/**
 * Bundles what runs into files that need nothing but Node: no packages, no sources, no folders of pages.
 *
 *   npm run bundle    into dist/bundle: `gangway.mjs` (service, command line and docs), `mock.mjs` (the mock), and their licences
 */
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { buildDocs } from '../../openapi/docs/build.ts';
import { type Assets, SANDBOX_PAGES } from '../../src/assets.ts';
import { licences } from './licences.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = join(ROOT, 'dist/bundle');

/** Each bundle, and what it runs. Nothing within it is run because it is the main module. */
const BUNDLES = {
  'gangway.mjs': `import '#node-version'; import { run } from './src/cli/main.ts'; await run();`,
  'mock.mjs': `import './openapi/mock.ts';`,
};

const OPTIONS = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  // Names stay: the log tells errors by the names of their classes.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // pg asks for it, and does without.
  external: ['pg-native'],
  // Prism's; its main file asks for others in a way that cannot be followed.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  define: { 'import.meta.main': 'false' },
  banner: {
    js: `#!/usr/bin/env node
import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);`,
  },
} as const satisfies BuildOptions;

type Site = Readonly<Record<string, string>>;

/**
 * Bundles into a folder, in place of what was there.
 *
 * @param site The files of the docs: path -> text.
 */
export async function bundle(folder: string, site: Site): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const plugins = [embedAssets(site), parseContract(), askForSqlite()];
  const inputs = Object.entries(BUNDLES).map(async ([name, contents]) => {
    const stdin = { contents, resolveDir: ROOT, sourcefile: name };
    const outfile = join(folder, name);
    const built = await build({
      ...OPTIONS,
      absWorkingDir: ROOT,
      stdin,
      outfile,
      plugins,
    });
    await chmod(outfile, 0o755);
    return Object.keys(built.metafile.inputs);
  });
  await writeFile(join(folder, 'LICENSES.txt'), await licences(ROOT, (await Promise.all(inputs)).flat()));
}

/** Puts the files of `src/assets.ts` in its place. */
function embedAssets(site: Site): Plugin {
  const docs = Object.entries(site).filter(([name]) => name !== 'openapi.json');
  const compressed = docs.map(([name, text]) => [
    `${name}.gz`,
    gzipSync(text, { level: 9 }).toString('base64'),
  ]);
  return {
    name: 'embed assets',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]src[\\/]assets\.ts$/ }, async () => ({
        resolveDir: ROOT,
        contents: `import { embedded } from './deploy/bundle/embedded.ts';
          export const DOCS = embedded(${JSON.stringify(Object.fromEntries(compressed))});
          export const SANDBOX_PAGES = embedded(${JSON.stringify(await contentsOf(SANDBOX_PAGES))});`,
      })),
  };
}

/** The contract is more than a megabyte: as a string, it is parsed in a fraction of the time. */
function parseContract(): Plugin {
  return {
    name: 'parse the contract',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]generated[\\/]openapi\.json$/ }, async ({ path }) => {
        const compact = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
        return { contents: `export default JSON.parse(${JSON.stringify(compact)});` };
      }),
  };
}

/** An older Node has none, and would say that instead of what `bin/node-version.js` does: what is imported comes before what is run. */
function askForSqlite(): Plugin {
  return {
    name: 'ask for SQLite',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:sqlite$/ }, ({ path }) => ({ path, namespace: 'asked' }));
      onLoad({ filter: /^node:sqlite$/, namespace: 'asked' }, ({ path }) => ({
        contents: `export const { DatabaseSync, backup } = process.getBuiltinModule('${path}') ?? {};`,
      }));
    },
  };
}

async function contentsOf(assets: Assets): Promise<Record<string, string>> {
  const files = (await assets.names()).map(async (name) => [
    name,
    (await assets.read(name)).toString('base64'),
  ]);
  return Object.fromEntries(await Promise.all(files));
}

if (import.meta.main) {
  await bundle(TARGET, await buildDocs());
  console.log('The bundle is in dist/bundle. Run it anywhere: node gangway.mjs serve');
}
