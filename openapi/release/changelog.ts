/** CHANGELOG.md, in the form of Keep a Changelog (https://keepachangelog.com/en/1.1.0/). */

const UNRELEASED = /^## \[Unreleased\]\n([\s\S]*?)(?=^## \[|^\[[^\]]+\]: |(?![\s\S]))/m;

/**
 * Puts what is unreleased under the version, and starts a new, empty list.
 *
 * @param date `YYYY-MM-DD`.
 * @throws {Error} There is no such heading, nothing below it, or the version has one already.
 */
export function releaseChangelog(text: string, version: string, date: string): string {
  const notes = UNRELEASED.exec(text)?.[1]?.trim();
  if (notes === undefined) throw new Error('CHANGELOG.md has no heading "## [Unreleased]"');
  if (!/^- /m.test(notes)) throw new Error('CHANGELOG.md lists nothing under "## [Unreleased]"');
  if (text.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md has a heading for ${version} already`);
  return text.replace('## [Unreleased]\n', `## [Unreleased]\n\n## [${version}] - ${date}\n`);
}

/** Whether a version was released before. */
export function hasRelease(text: string): boolean {
  return /^## \[\d/m.test(text);
}
