/** Imports that do not go as they should, and what is told of them. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { APP, execute, type TestCli, testCli } from '../support.ts';

/** The id of the nth tenant. */
const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const csvOf = (rows: readonly string[]): string => `id,name\n${rows.join('\n')}\n`;
const rowsOf = (count: number) => Array.from({ length: count }, (_, n) => `${idOf(n)},Tenant ${n}`);

interface Batch {
  readonly tenants: readonly { readonly id: string; readonly name: string }[];
}

/** A Gangway that makes all tenants but those called Bad, and answers one call after another so. */
async function stubbed(
  answers: readonly (() => unknown)[],
  statusOf = ({ name }: { name: string }): string => (name === 'Bad' ? 'refused' : 'created'),
): Promise<TestCli & { readonly url: string }> {
  const pending = [...answers];
  const server = createServer(async (request, response) => {
    const { tenants } = (await json(request)) as Batch;
    const problem = await pending.shift()?.();
    const results = tenants.map((tenant) => ({
      id: tenant.id,
      status: statusOf(tenant),
      ...(statusOf(tenant) === 'refused' && { errors: { name: 'is bad' } }),
    }));
    response.writeHead(problem ? 500 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(problem ?? { results }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const cli = await testCli({ GANGWAY_OPERATOR_KEY: 'gw_test_1' });
  return { ...cli, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const fails = () => ({ code: 'INTERNAL_ERROR', title: 'Something broke', detail: 'Something broke' });
const works = () => undefined;

describe('broken off, it tells what it has come to', () => {
  const rows = rowsOf(2000).with(3, `${idOf(3)},Bad`);

  test('in text: counts, what was refused, and how to go on, as a shell reads it', async () => {
    const { url, ...cli } = await stubbed([works, fails]);
    const file = await cli.file("my $(odd) tenant's file.csv", csvOf(rows));
    const { code, stderr } = await cli.run('tenant', 'import', file, '--app', APP, '--url', url);
    expect(code).toBe(1);
    expect(stderr).toContain(`999 created, 0 replaced, 0 reactivated, 0 unchanged, 1 refused.
  line 5: name is bad
All is done up to line 1001. Go on with: gangway tenant import `);
    const [, command = ''] = /Go on with: gangway (.*)/.exec(stderr) ?? [];
    const { stdout } = await execute('/bin/sh', ['-c', `printf '%s\\n' ${command}`], {});
    expect(stdout.trimEnd().split('\n')).toEqual([
      'tenant',
      'import',
      file,
      '--app',
      APP,
      '--url',
      url,
      '--from-line',
      '1002',
    ]);
  });

  test('in JSON: the same as fields of the error', async () => {
    const { url, ...cli } = await stubbed([works, fails]);
    const file = await cli.file('a.csv', csvOf(rows));
    expect(await cli.error('tenant', 'import', file, '--app', APP, '--url', url)).toMatchObject({
      exitCode: 1,
      code: 'INTERNAL_ERROR',
      message: expect.stringContaining('--json --from-line 1002'),
      done: 1000,
      created: 999,
      refused: 1,
      faults: [{ line: 5, message: 'name is bad' }],
      next_line: 1002,
    });
  });
});

test('what a newer Gangway says of an entry is counted too', async () => {
  const { url, ...cli } = await stubbed([], ({ name }) => (name === 'Tenant 1' ? 'elsewise' : 'created'));
  const file = await cli.file('a.csv', csvOf(rowsOf(3)));
  const { stdout } = await cli.run('tenant', 'import', file, '--app', APP, '--url', url);
  expect(stdout).toBe('2 created, 0 replaced, 0 reactivated, 0 unchanged, 0 refused, 1 elsewise.\n');
});

describe('a file that is changed while it is imported is an error', () => {
  test.each([
    ['fewer entries', (file: string) => writeFile(file, csvOf(rowsOf(1200)))],
    ['more entries', (file: string) => appendFile(file, rowsOf(5000).slice(3000).join('\n'))],
    ['a line that cannot be read', (file: string) => writeFile(file, csvOf([...rowsOf(4000), 'x']))],
  ])('%s', async (_, change) => {
    const { url, ...cli } = await stubbed([() => change(file)]);
    // More than is read ahead.
    const file = await cli.file('a.csv', csvOf(rowsOf(3000).map((row) => row + 'x'.repeat(150))));
    const error = await cli.error('tenant', 'import', file, '--app', APP, '--url', url);
    expect(error).toMatchObject({ exitCode: 1, code: 'FILE_CHANGED' });
    expect(error).toHaveProperty('created');
    expect(error.message).toContain('Import it again');
    expect(error.message).not.toContain('Go on with');
  });
});

test('what is not a regular file is refused at once, and waited for by nobody', async () => {
  const cli = await testCli();
  const pipe = `${cli.folder}/pipe.csv`;
  execFileSync('mkfifo', [pipe]);
  for (const file of [pipe, cli.folder, '/dev/null'])
    expect(await cli.error('tenant', 'import', file, '--app', APP)).toMatchObject({
      exitCode: 2,
      code: 'INVALID_FILE',
      message: expect.stringMatching(/is not a regular file.*to a file first/),
    });
});

describe('all faults of a file are told at once', () => {
  const faultsOf = async (name: string, text: string) => {
    const cli = await testCli();
    return cli.error('tenant', 'import', await cli.file(name, text), '--app', APP);
  };

  test('CSV: rows with too few or too many cells, what is wrong in a cell, what comes twice, an open quote', async () => {
    const rows = [
      `${idOf(1)},One`,
      `${idOf(2)},Two,more`,
      'x,Three',
      idOf(4),
      `${idOf(1)},`,
      `${idOf(6)},"Six" and`,
      `${idOf(7)},Seven`,
    ];
    const error = await faultsOf('a.csv', csvOf(rows));
    expect(error.message).toContain(`  line 3: must have 2 cells, and has 3
  line 4: id must be a UUID
  line 5: must have 2 cells, and has 1
  line 6: name is required
  line 6: the tenant ${idOf(1)} is that of line 2 already
  line 7: the row that begins here has a quote within a cell`);
    expect(error.message).toContain('the rest of the file was not read');
    expect(error).toMatchObject({ exitCode: 2, faults: { length: 6, 0: { line: 3 } } });
  });

  test('JSON Lines: what is no JSON, too long, not valid, and comes twice', async () => {
    const lines = [
      '{"id":',
      JSON.stringify({ id: idOf(2), name: 'Two' }),
      'x'.repeat(2_100_000),
      JSON.stringify({ id: idOf(2), name: 'Again' }),
      JSON.stringify({ id: 'x', name: 'Five' }),
    ];
    const { message } = await faultsOf('a.jsonl', lines.join('\n'));
    expect(message).toContain(`  line 1: is not a JSON object
  line 3: is too long for a tenant
  line 4: the tenant ${idOf(2)} is that of line 2 already
  line 5: id must be a UUID`);
  });

  test('the first twenty, and how many more there are', async () => {
    const { message } = await faultsOf('a.csv', csvOf(Array.from({ length: 23 }, () => 'x,Bad')));
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toMatch(/line 21: [^\n]*\n {2}and 3 more$/);
  });

  test('a broken quote is told, though the import begins behind it', async () => {
    const cli = await testCli();
    const file = await cli.file('a.csv', csvOf([`${idOf(1)},"One`, ...rowsOf(5).slice(2)]));
    const { message } = await cli.error('tenant', 'import', file, '--app', APP, '--from-line', '4');
    expect(message).toContain('line 2: the row that begins here has a quote that is not closed');
  });
});
