/** The places that name the version: the contract, its workflows, and the package. They always name the same one. */
import { readdir, readFile, writeFile } from 'node:fs/promises';

/**
 * Sets the version wherever it is named by hand. What is generated is not touched.
 *
 * @param root The repository's folder, with a slash at its end.
 * @throws {Error} A file has no version where it should be.
 */
export async function setVersion(root: URL, version: string): Promise<void> {
  const workflows = (await readdir(new URL('openapi/workflows/', root))).map(
    (name) => `openapi/workflows/${name}`,
  );
  const changes = [
    ...['openapi/openapi.yaml', ...workflows].map((name) => ({ name, set: setInfoVersion })),
    ...['package.json', 'package-lock.json'].map((name) => ({ name, set: setPackageVersion })),
  ];
  const texts = await Promise.all(
    changes.map(async ({ name, set }) => set(await readFile(new URL(name, root), 'utf8'), version, name)),
  );
  await Promise.all(changes.map(({ name }, i) => writeFile(new URL(name, root), texts[i] ?? '')));
}

/** The manifest or lock file of the package with another version. Laid out as npm does. */
export function setPackageVersion(text: string, version: string): string {
  const manifest = JSON.parse(text);
  manifest.version = version;
  if (manifest.packages?.['']) manifest.packages[''].version = version;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** An OpenAPI or Arazzo file with another `info.version`; every other character stays. @throws {Error} It has none. */
export function setInfoVersion(text: string, version: string, name: string): string {
  const line = /^(info:\n(?: .*\n)*? {2}version: ).+$/m;
  if (!line.test(text)) throw new Error(`${name} has no info.version`);
  return text.replace(line, `$1${version}`);
}
