/** The pages' files. They are served as they lie in `public`, in a checkout as in the published package. */
import { gzipSync } from 'node:zlib';
import { SANDBOX_PAGES } from '../../assets.ts';
import { type StaticFile, staticFile } from '../../http/static-file.ts';

/** Where each page is served. */
const PAGES: Readonly<Record<string, string>> = {
  'index.html': '/sandbox',
  'provision.html': '/sandbox/provision',
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** A page loads its own scripts and style, and speaks to its own service; it writes no HTML, and sends no form. */
const policy = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
};

/** Reads them all, by the path that they are served at. */
export async function pageFiles(): Promise<ReadonlyMap<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  for (const name of await SANDBOX_PAGES.names()) {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    if (type === undefined) continue;
    const content = gzipSync(await SANDBOX_PAGES.read(name));
    const page = PAGES[name];
    files.set(page ?? `/sandbox/${name}`, staticFile(content, type, page ? { policy } : {}));
  }
  return files;
}
