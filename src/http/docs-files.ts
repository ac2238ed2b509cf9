/** The built docs and the contract: where they are, and what each file of them is to a browser. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type StaticFile, staticFile } from './static-file.ts';

const MARKDOWN = 'text/markdown; charset=utf-8';

/** Where `npm run docs` puts the docs, in a checkout as in the published package. */
export function docsFolder(): string {
  const manifest = findPackageJSON('..', import.meta.url);
  return join(dirname(manifest ?? import.meta.filename), 'dist', 'docs');
}

/** The contract that this service implements, whether the docs are built or not. */
export async function contractFile(): Promise<StaticFile> {
  const json = await readFile(new URL('../../generated/openapi.json', import.meta.url));
  return staticFile(gzipSync(json), 'application/json; charset=utf-8');
}

/**
 * Reads the docs, each file as `npm run docs` has compressed it.
 *
 * @returns The files by the path that they are served at; none if the docs are not built.
 */
export async function builtDocs(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  try {
    return await readDocs(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

async function readDocs(folder: string): Promise<Map<string, StaticFile>> {
  const read = (path: string) => readFile(join(folder, `${path}.gz`));
  const page = await read('index.html');
  const policy = { 'Content-Security-Policy': contentSecurityPolicy(gunzipSync(page).toString()) };
  const files = new Map([
    ['/docs', staticFile(page, 'text/html; charset=utf-8', { policy, unasked: true })],
    ['/llms.txt', staticFile(await read('llms.txt'), MARKDOWN)],
    ['/openapi.yaml', staticFile(await read('openapi.yaml'), 'application/yaml; charset=utf-8')],
  ]);
  for (const name of await readdir(join(folder, 'docs')))
    if (name.endsWith('.md')) files.set(`/docs/${name}`, staticFile(await read(`docs/${name}`), MARKDOWN));
  return files;
}

/**
 * Allows the page its own inline scripts, known by their hashes, the styles that Redoc makes while it runs, images and fonts within the
 * page. It can fetch nothing.
 */
function contentSecurityPolicy(html: string): string {
  const hashes = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, source = '']) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
