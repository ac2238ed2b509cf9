import { expect, test } from 'vitest';
import { hasRelease, releaseChangelog } from '../../openapi/release/changelog.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Portals.
`;

test('what is unreleased goes under the version, and a new list is started', () => {
  const released = releaseChangelog(CHANGELOG, '0.2.0', '2026-12-01');
  expect(released).toBe(`# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-01

### Added

- Portals.
`);
  expect(hasRelease(CHANGELOG)).toBe(false);
  expect(hasRelease(released)).toBe(true);
});

test('with nothing listed there is nothing to release, whatever was released before', () => {
  const released = releaseChangelog(CHANGELOG, '0.2.0', '2026-12-01');
  expect(() => releaseChangelog(released, '0.3.0', '2026-12-02')).toThrow('lists nothing');
});

test('a version is released once', () => {
  const again = releaseChangelog(CHANGELOG, '0.2.0', '2026-12-01').replace(
    '## [Unreleased]\n',
    '## [Unreleased]\n\n- More.\n',
  );
  expect(() => releaseChangelog(again, '0.2.0', '2026-12-02')).toThrow('already');
});

test('the heading has to be there', () => {
  expect(() => releaseChangelog('# Changelog\n', '0.2.0', '2026-12-01')).toThrow('no heading');
});

test('what follows the list is none of it', () => {
  const links = '## [Unreleased]\n\n[1.0.0]: https://example.com/\n- no entry\n';
  expect(() => releaseChangelog(links, '0.2.0', '2026-12-01')).toThrow('lists nothing');
});
