/** What is exported is imported as it was. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf } from '../../../src/cli/manage/answer.ts';
import type { Entry } from '../../../src/cli/tenant-files/entry.ts';
import { FORMATS, type Format } from '../../../src/cli/tenant-files/format.ts';
import { readLines } from '../../../src/cli/tenant-files/read.ts';
import { headOf, lineOf } from '../../../src/cli/tenant-files/write.ts';
import { validate } from '../../../src/contract/validation.ts';
import { testCli } from '../support.ts';

/** Characters that are a blank, an end of a line or something else to one reader or another, and any. */
const ODD = [...'",;= \'\u0085\u009b\u00a0\u1680\u2003\u2028\u2029\u202e\u3000\ufeff\u{1f600}'];
const character = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
/** One line, as the contract has it, without control characters of ASCII and blanks of it around. */
const line = fc.string({ unit: character, minLength: 1, maxLength: 20 }).filter(isOneLine);

function isOneLine(text: string): boolean {
  const entry = { id: crypto.randomUUID(), app_id: crypto.randomUUID(), name: text };
  return validate('ManagementTenantBatch', { tenants: [entry] }).length === 0;
}

const entry: fc.Arbitrary<Entry> = fc.record(
  {
    id: fc.uuid(),
    app_id: fc.uuid(),
    name: line,
    default_return_url: fc.constantFrom('https://app.example.com/a?b=1,2;3', "https://app.example.com/'"),
    members: fc.array(
      line.map((text) => text.replaceAll(';', ',')),
      { minLength: 1, maxLength: 3 },
    ),
    customer_id: fc.stringMatching(/^cus_[A-Za-z0-9_]{1,20}$/),
  },
  { requiredKeys: ['id', 'app_id', 'name'] },
);

async function roundTrip(folder: string, entries: readonly Entry[], format: Format): Promise<unknown[]> {
  const file = join(folder, `a.${format}`);
  await writeFile(file, headOf(format) + entries.map((one) => lineOf(one, format)).join(''));
  return allOf(readLines(file, format, undefined));
}

test.each(FORMATS)('%s: what is written is read again', async (format) => {
  const { folder } = await testCli();
  const property = fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
    const first = format === 'csv' ? 2 : 1;
    const expected = entries.map((value, i) => ({ line: first + i, value }));
    expect(await roundTrip(folder, entries, format)).toEqual(expected);
  });
  await fc.assert(property, { numRuns: 200 });
});

test('blanks that are typed between cells and members are no part of them; any others are', async () => {
  const { folder } = await testCli();
  const file = join(folder, 'a.csv');
  const rows = ['id , name,members', ' 1 ,\t\u00a0Acme\u3000 , ann ;\u2003bob\t;', '2, "a, b", "ann; bob"'];
  await writeFile(file, `\ufeff${rows.join('\n')}\r\n \n`);
  expect(await allOf(readLines(file, 'csv', undefined))).toEqual([
    { line: 2, value: { id: '1', name: '\u00a0Acme\u3000', members: ['ann', '\u2003bob'] } },
    { line: 3, value: { id: '2', name: 'a, b', members: ['ann', 'bob'] } },
  ]);
});
