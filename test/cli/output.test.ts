import { expect, test } from 'vitest';
import { fields, lines, table } from '../../src/cli/output.ts';

test('what a terminal would obey is shown by its number, in columns that fit it', () => {
  const odd = 'a\u009b31mb\u202ec\u001b';
  const shown = 'a\\u009b31mb\\u202ec\\u001b';
  expect(table(['NAME', 'STATE'], [[odd, 'active']])).toBe(
    `${'NAME'.padEnd(shown.length)}  STATE\n${shown}  active`,
  );
  expect(fields({ name: odd, members: ['\u200fann', 'Müller 🎉'] })).toBe(
    `name     ${shown}\nmembers  \\u200fann\n         Müller 🎉`,
  );
  expect(lines([odd, 'b'])).toBe(`${shown}\nb`);
});
