import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { APP, OTHER, TENANT, type TestCli, testCli } from '../support.ts';

/** The id of the nth tenant. */
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

async function cliWithApp(): Promise<TestCli> {
  const cli = await testCli();
  await cli.json('app', 'create', 'Acme', '--id', APP);
  await cli.json('origin', 'add', APP, 'https://app.example.com');
  return cli;
}

const CSV = `id,name,default_return_url,members,customer_id
${idOf(1)},"Acme, Inc.",https://app.example.com/account,ann;bob,cus_1
${idOf(2)},"Two ""quotes""",,,
`;
const JSON_LINES = [
  { id: idOf(1), name: 'Acme, Inc.', default_return_url: 'https://app.example.com/account' },
  { id: idOf(2), name: 'Two "quotes"' },
];

test.each([
  ['a.csv', CSV],
  [
    'a.jsonl',
    JSON_LINES.map((line, i) =>
      JSON.stringify(i === 0 ? { ...line, members: ['ann', 'bob'], customer_id: 'cus_1' } : line),
    ).join('\n\n'),
  ],
])(
  'import %s: makes tenants with members and customers; repeating it changes nothing',
  async (name, text) => {
    const cli = await cliWithApp();
    const file = await cli.file(name, text);
    const once = await cli.json('tenant', 'import', file, '--app', APP);
    expect(once).toEqual({
      entries: 2,
      created: 2,
      replaced: 0,
      reactivated: 0,
      unchanged: 0,
      refused: 0,
      faults: [],
    });
    const [first, second] = await cli.json('tenant', 'list');
    expect(first).toMatchObject({ ...JSON_LINES[0], customers: [{ customer_id: 'cus_1' }] });
    expect(second).toMatchObject({ name: 'Two "quotes"', default_return_url: null, customers: [] });
    expect(await cli.json('member', 'list', idOf(1))).toEqual(['ann', 'bob']);
    const audit = await cli.json('audit', 'list');
    expect(await cli.json('tenant', 'import', file, '--app', APP)).toMatchObject({
      created: 0,
      unchanged: 2,
    });
    expect(await cli.json('audit', 'list')).toEqual(audit);
    expect((await cli.run('tenant', 'import', file, '--app', APP)).stdout).toBe(
      '0 created, 0 replaced, 0 reactivated, 2 unchanged, 0 refused.\n',
    );
  },
);

test('export: what import reads, which changes nothing then', async () => {
  const cli = await cliWithApp();
  await cli.json('tenant', 'import', await cli.file('a.csv', CSV), '--app', APP);
  for (const format of ['csv', 'jsonl']) {
    const { stdout } = await cli.run('tenant', 'export', '--format', format);
    const file = await cli.file(`b.${format}`, stdout);
    expect(await cli.json('tenant', 'import', file)).toMatchObject({ entries: 2, unchanged: 2 });
  }
  const { stdout } = await cli.run('tenant', 'export', '--format', 'csv');
  expect(stdout.split('\n')[0]).toBe('id,app_id,name,default_return_url,members,customer_id');
  await cli.json('member', 'add', idOf(2), 'odd;name');
  expect(await cli.error('tenant', 'export', '--format', 'csv').catch((error) => error)).toBeDefined();
  expect((await cli.run('tenant', 'export', '--format', 'csv')).stderr).toContain('--format jsonl');
});

test('all of the file is checked first: faults are told with their lines, and nothing is done', async () => {
  const cli = await cliWithApp();
  const file = await cli.file(
    'a.jsonl',
    [
      { id: idOf(1), app_id: APP, name: 'Good' },
      { id: 'x', app_id: APP, name: 'Bad id' },
      { id: idOf(3), app_id: APP },
      { id: idOf(4), app_id: APP, name: 'Odd', colour: 'red' },
      { id: idOf(5), app_id: APP, name: 'Bad', customer_id: 'sub_1', members: [''] },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  const { message, exitCode } = await cli.error('tenant', 'import', file);
  expect(exitCode).toBe(2);
  for (const fault of [
    'line 2: id must be a UUID',
    'line 3: name is required',
    'line 4: colour is not a known property',
    'line 5: customer_id must be the id of a Stripe customer',
    'line 5: members.0 must be one line',
  ])
    expect(message).toContain(fault);
  expect(message).not.toContain('line 1:');
  expect(await cli.json('tenant', 'list')).toEqual([]);
});

test('what comes twice in a file is told with both lines', async () => {
  const cli = await cliWithApp();
  const rows = [
    `${idOf(1)},One,cus_1`,
    `${idOf(2)},Two,cus_2`,
    `${idOf(1).toUpperCase()},Again,`,
    `${idOf(4)},Four,cus_2`,
  ];
  const file = await cli.file('a.csv', `id,name,customer_id\n${rows.join('\n')}\n`);
  const { message } = await cli.error('tenant', 'import', file, '--app', APP);
  expect(message).toContain(`line 4: the tenant ${idOf(1)} is that of line 2 already`);
  expect(message).toContain('line 5: the customer cus_2 is that of line 3 already');
  expect(await cli.json('tenant', 'list')).toEqual([]);
});

test('what is refused keeps nothing else back, and is told with its line', async () => {
  const cli = await cliWithApp();
  await cli.json('app', 'create', 'Other', '--id', OTHER);
  await cli.json('tenant', 'create', OTHER, 'Elsewhere', '--id', TENANT);
  const rows = [
    { id: idOf(1), app_id: APP, name: 'Good' },
    { id: idOf(2), app_id: TENANT, name: 'No such app' },
    { id: idOf(3), app_id: APP, name: 'Bad URL', default_return_url: 'https://evil.example.com/' },
    { id: TENANT, app_id: APP, name: 'Of another app' },
  ];
  const file = await cli.file('a.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
  const { code, stdout } = await cli.run('tenant', 'import', file);
  expect(code).toBe(1);
  expect(stdout).toBe(`1 created, 0 replaced, 0 reactivated, 0 unchanged, 3 refused.
  line 2: app_id is not the id of an app
  line 3: default_return_url must be a URL from an allowed origin
  line 4: id belongs to another app
`);
  expect((await cli.json('tenant', 'list', '--app', APP)).length).toBe(1);
});

test('a change of members: all in a list are members then, and an empty cell changes nothing', async () => {
  const cli = await cliWithApp();
  await cli.json('tenant', 'import', await cli.file('a.csv', CSV), '--app', APP);
  const change = {
    id: idOf(1),
    app_id: APP,
    name: 'Acme, Inc.',
    members: ['bob', 'eve'],
  };
  await cli.json('tenant', 'import', await cli.file('b.jsonl', JSON.stringify(change)));
  expect(await cli.json('member', 'list', idOf(1))).toEqual(['bob', 'eve']);
  const [{ changes }] = await cli.json('audit', 'list');
  expect(changes).toEqual([
    { field: 'default_return_url', before: 'https://app.example.com/account', after: null },
    { field: 'member', before: null, after: 'eve' },
    { field: 'member', before: 'ann', after: null },
  ]);
  const empty = `id,name,members,customer_id\n${idOf(1)},"Acme, Inc.",,\n`;
  expect(await cli.json('tenant', 'import', await cli.file('c.csv', empty), '--app', APP)).toMatchObject({
    unchanged: 1,
  });
});

test('more than a batch, from a line on, and only checked', async () => {
  const cli = await cliWithApp();
  const rows = Array.from({ length: 2500 }, (_, n) => `${idOf(n)},Tenant ${n}`);
  const file = await cli.file('a.csv', `id,name\n${rows.join('\n')}\n`);
  expect(await cli.json('tenant', 'import', file, '--app', APP, '--check')).toMatchObject({ entries: 2500 });
  expect(await cli.json('tenant', 'list')).toEqual([]);
  const rest = await cli.run('tenant', 'import', file, '--app', APP, '--from-line', '2402');
  expect(rest.stdout).toContain('100 created');
  expect(rest.stderr).toContain('100 of 100 imported');
  expect(await cli.json('tenant', 'import', file, '--app', APP)).toMatchObject({
    created: 2400,
    unchanged: 100,
  });
});

test.each([
  ['a.txt', '', 'let it end in .csv or .jsonl'],
  ['a.csv', 'id,name,colour\n', 'names a column "colour"'],
  ['a.csv', 'id;app_id;name\n', 'Separate columns with commas.'],
  ['a.csv', 'id\n', 'does not name the column name'],
  ['a.csv', 'id,name,name\n', 'names the column name twice'],
  ['a.csv', 'id,name\n', 'There is no tenant'],
  ['a.jsonl', '\n', 'There is no tenant'],
  ['a.csv', `id,name\n${idOf(1)},a,b\n`, 'line 2'],
  ['a.csv', `id,name\n${idOf(1)},"a\n`, 'line 2: the row that begins here has a quote that is not closed'],
  ['a.jsonl', '{"id":\n', 'line 1: is not a JSON object'],
  ['a.jsonl', `{}\n[]\n`, 'line 2: is not a JSON object'],
])('a file that is none: %s %j', async (name, text, message) => {
  const cli = await cliWithApp();
  const error = await cli.error('tenant', 'import', await cli.file(name, text), '--app', APP);
  expect(error).toMatchObject({ exitCode: 2, code: 'INVALID_FILE' });
  expect(error.message).toContain(message);
});

test('interrupted, it says where to go on', async () => {
  const cli = await cliWithApp();
  const rows = Array.from({ length: 3000 }, (_, n) => `${idOf(n)},Tenant ${n}`);
  const file = await cli.file('a.csv', `id,name\n${rows.join('\n')}\n`);
  const listened = process.listenerCount('SIGINT');
  const importing = cli.error('tenant', 'import', file, '--app', APP);
  await vi.waitUntil(() => process.listenerCount('SIGINT') > listened, 10_000);
  process.emit('SIGINT');
  const { code, message } = await importing;
  expect(code).toBe('INTERRUPTED');
  expect(message).toContain(`gangway tenant import ${file} --app ${APP} --json --from-line`);
  const [, line = ''] = /--from-line (\d+)$/.exec(message) ?? [];
  const rest = await cli.json('tenant', 'import', file, '--app', APP, '--from-line', line);
  // The first line has no tenant, and none may be done yet.
  expect(rest.created).toBe(Math.min(3000, 3002 - Number(line)));
  expect(await cli.json('tenant', 'list')).toHaveLength(3000);
});

test('a file that is not there, or cannot be reached any more', async () => {
  const cli = await cliWithApp();
  for (const name of ['none.csv', 'none.jsonl'])
    expect(await cli.error('tenant', 'import', `${cli.folder}/${name}`)).toMatchObject({
      exitCode: 2,
      code: 'INVALID_FILE',
      message: expect.stringContaining('cannot be read'),
    });
  expect(await readFile(await cli.file('a.jsonl', ''), 'utf8')).toBe('');
});

test('odd characters come back as they were: ends of lines within a name, quotes, several bytes', async () => {
  const cli = await cliWithApp();
  const names = ['a\u2028b\u2029c', 'Müller 🎉', '"quoted", and more'];
  const lines = names.map((name, n) => JSON.stringify({ id: idOf(n), app_id: APP, name }));
  await cli.json('tenant', 'import', await cli.file('a.jsonl', lines.join('\r\n')));
  for (const format of ['csv', 'jsonl']) {
    const { stdout } = await cli.run('tenant', 'export', '--format', format);
    const again = await cli.json('tenant', 'import', await cli.file(`b.${format}`, `\uFEFF${stdout}`));
    expect(again).toMatchObject({ entries: 3, unchanged: 3 });
  }
});

test.each(['a.csv', 'a.jsonl'])('%s: what is not UTF-8 is refused', async (name) => {
  const cli = await cliWithApp();
  const text = name === 'a.csv' ? `id,name\n${idOf(1)},M` : `{"id":"${idOf(1)}","name":"M`;
  const file = `${cli.folder}/${name}`;
  await writeFile(file, Buffer.concat([Buffer.from(text), Buffer.from([0xfc]), Buffer.from('ller"}\n')]));
  const error = await cli.error('tenant', 'import', file, '--app', APP);
  expect(error).toMatchObject({ code: 'INVALID_FILE', message: expect.stringContaining('is not UTF-8') });
});

test('what is too long for an entry is refused, and not kept in memory', async () => {
  const cli = await cliWithApp();
  const members = Array.from({ length: 9000 }, (_, n) => `${'m'.repeat(120)}${n}`);
  const many = await cli.file('a.jsonl', JSON.stringify({ id: idOf(1), app_id: APP, name: 'A', members }));
  expect((await cli.error('tenant', 'import', many)).message).toContain('line 1: the entry measures more');
  const open = await cli.file('b.csv', `id,name\n${idOf(1)},"${'x'.repeat(2_100_000)}`);
  expect(await cli.error('tenant', 'import', open, '--app', APP)).toMatchObject({ code: 'INVALID_FILE' });
  const endless = await cli.file('c.jsonl', 'x'.repeat(2_100_000));
  expect((await cli.error('tenant', 'import', endless)).message).toContain('too long for a tenant');
});

test('a default return URL whose origin is not allowed any more stays, and keeps nobody from coming back', async () => {
  const cli = await cliWithApp();
  const file = await cli.file('a.csv', CSV);
  await cli.json('tenant', 'import', file, '--app', APP);
  await cli.json('origin', 'remove', APP, 'https://app.example.com');
  expect(await cli.json('tenant', 'import', file, '--app', APP)).toMatchObject({ unchanged: 2, refused: 0 });
  await cli.json('tenant', 'deactivate', idOf(1));
  expect(await cli.json('tenant', 'activate', idOf(1))).toMatchObject({ deactivated_at: null });
});
