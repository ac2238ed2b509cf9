/** Semantic Versioning (https://semver.org), as far as releases need it: three numbers, no pre-releases. */

/** What the changes since a release do to callers. */
export type Impact = 'breaking' | 'added' | 'none';

type Version = readonly [major: number, minor: number, patch: number];

/** @throws {Error} It is not of the form `MAJOR.MINOR.PATCH`. */
export function parseVersion(text: string): Version {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (!match) throw new Error(`"${text}" is not a version: that is three numbers, such as 1.4.0`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/**
 * The lowest version that may follow `from`. Below 1.0, the minor number stands for the major one, and the patch number for
 * the minor one.
 */
export function nextVersion(from: string, impact: Impact): string {
  const [major, minor, patch] = parseVersion(from);
  if (impact === 'breaking') return major > 0 ? `${major + 1}.0.0` : `0.${minor + 1}.0`;
  if (impact === 'added' && major > 0) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/** Whether `version` is `least` or higher. */
export function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [parseVersion(version), parseVersion(least)];
  const difference = a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  return difference >= 0;
}
