/** The places that name the version. */

/** The manifest or lock file of the package with another version. Laid out as npm does. */
export function setPackageVersion(text: string, version: string): string {
  const manifest = JSON.parse(text);
  manifest.version = version;
  if (manifest.packages?.['']) manifest.packages[''].version = version;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The contract's root file with another version; every other character stays. @throws {Error} It names none. */
export function setContractVersion(text: string, version: string): string {
  const line = /^(info:\n(?: .*\n)*? {2}version: ).+$/m;
  if (!line.test(text)) throw new Error('openapi/openapi.yaml has no info.version');
  return text.replace(line, `$1${version}`);
}
