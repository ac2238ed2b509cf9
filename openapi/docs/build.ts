/**
 * Builds the docs into `dist/docs`, the root of a site that can be served as it is: `index.html` (the whole reference in one file),
 * `openapi.json`, `openapi.yaml`, `llms.txt` and the guides as Markdown; and each of them compressed, as `.gz`.
 *
 *   npm run docs
 *   npm run docs -- --if-possible  does nothing where the development dependencies are not installed
 */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import type { Contract } from '../generate/contract.ts';
import { docsDefinition } from './definition.ts';
import { GUIDES_FOLDER } from './guide.ts';
import { guides } from './guides.ts';
import { llmsText } from './llms.ts';
import { buildRedoc } from './redoc.ts';

const CONTRACT = new URL('../../generated/openapi.json', import.meta.url);
const TARGET = fileURLToPath(new URL('../../dist/docs', import.meta.url));

/**
 * Makes all files of the docs: path -> text.
 *
 * @throws {Error} If the contract lacks what the docs need, or Redoc cannot be built.
 */
export async function buildDocs(): Promise<Record<string, string>> {
  const contract: Contract = JSON.parse(await readFile(CONTRACT, 'utf8'));
  const pages = await guides(contract);
  const [logo, icon] = await Promise.all([image('./logo.svg'), image('./icon.svg')]);
  const description = contract.info.summary;
  return {
    'index.html': await buildRedoc(docsDefinition(contract, pages, logo), { icon, description }),
    'openapi.json': `${JSON.stringify(contract, null, 2)}\n`,
    // Readers of YAML 1.1, of which there are many, take a bare `no` for false.
    'openapi.yaml': stringify(contract, { compat: 'yaml-1.1' }),
    'llms.txt': llmsText(contract, pages),
    ...Object.fromEntries(pages.map(({ name, text }) => [`${GUIDES_FOLDER}/${name}.md`, text])),
  };
}

async function image(path: string): Promise<string> {
  const svg = await readFile(new URL(path, import.meta.url));
  return `data:image/svg+xml;base64,${svg.toString('base64')}`;
}

/** Writes files (path -> text) into a folder, each as it is and compressed, for the service to send. */
export async function writeSite(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
  }
}

/** Puts the docs in place of what was in `dist/docs`, at once: a service may be reading them. */
async function writeDocs(): Promise<void> {
  const files = await buildDocs();
  await mkdir(dirname(TARGET), { recursive: true });
  const fresh = await mkdtemp(`${TARGET}-`);
  await writeSite(fresh, files);
  await rm(TARGET, { recursive: true, force: true });
  await rename(fresh, TARGET);
}

function canBuild(): boolean {
  try {
    import.meta.resolve('@redocly/cli/bin/cli.js');
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  if (!process.argv.includes('--if-possible') || canBuild()) {
    await writeDocs();
    console.log('The docs are in dist/docs; `npm start` serves them at /docs.');
  } else console.log('The docs are not built: the development dependencies are not installed.');
}
