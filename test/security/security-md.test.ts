/** SECURITY.md speaks of what there is: every file and every test that it names exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const text = read('SECURITY.md');

const files = [...new Set([...text.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, file = '']) => file))];
test.each(files)('%s exists', (file) => {
  expect(existsSync(join(ROOT, file))).toBe(true);
});

/** A file and the titles that follow it: `file` “title”, “title”. */
const named = [...text.matchAll(/`(test\/[\w./-]+\.test\.ts)`((?:,? “[^”]+”)+)/g)].flatMap(
  ([, file = '', titles = '']) =>
    [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => [file, title] as const),
);
test('it names many tests', () => {
  expect(named.length).toBeGreaterThan(50);
  // None escapes by being written in another way.
  expect(text.match(/“[^”]+”/g)?.length).toBe(named.length);
});

test.each(named)('%s: %s', (file, title) => {
  const source = read(file);
  const quoted = [`'${title}'`, `"${title}"`, `\`${title}\``];
  const declared = /\b(?:test|describe)(?:\.\w+)*(?:<[^(]*>)?\(/.test(source);
  expect(declared && quoted.some((written) => source.includes(written))).toBe(true);
});

const rows = text.split('\n').filter((line) => /^\| (T\d+|API\d+) /.test(line));
test.each(rows.map((row) => [row.split('|')[1]?.trim().slice(0, 30) ?? '', row]))(
  '%s names a test that holds it',
  (_, row) => {
    expect(row.split('|').at(-2)).toMatch(/`test\/[\w./-]+\.test\.ts`/);
  },
);

test('no number is given twice, or referred to that is not given', () => {
  const given = [...text.matchAll(/^\| (T\d+) \|/gm)].map(([, id]) => id);
  expect(new Set(given).size).toBe(given.length);
  for (const [id] of text.matchAll(/\bT\d+\b/g)) expect(given).toContain(id);
});

describe('whole lists are there', () => {
  test('the OWASP API Security Top 10', () => {
    expect([...text.matchAll(/^\| API(\d+) /gm)].map(([, n]) => Number(n))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('RFC 8725, section 3, each with tests of its name', () => {
    const sections = [...text.matchAll(/^\| (3\.\d+) ([^|]+) \|/gm)].map(([, number]) => number ?? '');
    expect(sections).toEqual(Array.from({ length: 12 }, (_, i) => `3.${i + 1}`));
    const tests = read('test/security/jwt.test.ts');
    for (const section of sections) expect(tests).toContain(`'${section} `);
  });

  test('it stays readable', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(250);
  });
});
