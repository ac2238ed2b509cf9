/** The built docs and the contract: what each file of them is to a browser. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Assets } from '../assets.ts';
import { contractText } from '../version.ts';
import { type StaticFile, staticFile } from './static-file.ts';

const MARKDOWN = 'text/markdown; charset=utf-8';

/** The contract that this service implements, whether the docs are built or not. */
export function contractFile(): StaticFile {
  return staticFile(gzipSync(contractText()), 'application/json; charset=utf-8');
}

/**
 * Reads the docs, each file as `npm run docs` has compressed it.
 *
 * @returns The files by the path that they are served at; none if the docs are not built.
 */
export async function builtDocs(assets: Assets): Promise<ReadonlyMap<string, StaticFile>> {
  try {
    return await readDocs(assets);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

async function readDocs(assets: Assets): Promise<Map<string, StaticFile>> {
  const read = (path: string) => assets.read(`${path}.gz`);
  const page = await read('index.html');
  const policy = { 'Content-Security-Policy': contentSecurityPolicy(gunzipSync(page).toString()) };
  const files = new Map([
    ['/docs', staticFile(page, 'text/html; charset=utf-8', { policy, unasked: true })],
    ['/llms.txt', staticFile(await read('llms.txt'), MARKDOWN)],
    ['/openapi.yaml', staticFile(await read('openapi.yaml'), 'application/yaml; charset=utf-8')],
  ]);
  for (const name of await assets.names()) {
    const [, guide] = /^(docs\/[^/]+\.md)\.gz$/.exec(name) ?? [];
    if (guide) files.set(`/${guide}`, staticFile(await read(guide), MARKDOWN));
  }
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
