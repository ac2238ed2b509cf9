import { join } from 'node:path';
import { expect, test } from 'vitest';
import { change } from '../../support/database.ts';
import { cliWithTenant } from '../support.ts';

const OLD = [
  ['10000000-0000-4000-8000-000000000001', '2025-01-01'],
  ['10000000-0000-4000-8000-000000000002', '2025-06-01'],
] as const;

/** A command line whose store has two events of 2025, beside those of how it was made. */
async function cliWithOldEvents() {
  const cli = await cliWithTenant();
  const columns = 'id, at, request_id, dialect, principal, app_id, tenant_id, outcome';
  for (const [id, day] of OLD)
    await change(
      join(cli.folder, 'data', 'gangway.db'),
      `insert into audit_events (${columns}) values ('${id}', '${day}T00:00:00.000Z', 'req', 'd', 'p', '', '', 'succeeded')`,
    );
  const list = async (): Promise<{ id: string; action: string }[]> => cli.json('audit', 'list');
  return { ...cli, list };
}

test('deletes what is older and leaves an event of it; --dry-run only counts', async () => {
  const cli = await cliWithOldEvents();
  const before = await cli.list();
  const dry = await cli.run('audit', 'prune', '--before', '2025-03-01', '--dry-run');
  expect(dry.stdout).toBe('1 audit event is from before 2025-03-01T00:00:00.000Z. None was deleted.\n');
  expect(await cli.list()).toEqual(before);

  expect(await cli.json('audit', 'prune', '--before', '2025-03-01')).toEqual({
    until: '2025-03-01T00:00:00.000Z',
    found: 1,
    removed: 1,
  });
  const [pruning, ...rest] = await cli.list();
  expect(pruning).toMatchObject({
    action: 'audit.prune',
    dialect: 'cli',
    principal: 'cli',
    changes: [
      { field: 'until', before: null, after: '2025-03-01T00:00:00.000Z' },
      { field: 'removed', before: null, after: '1' },
    ],
  });
  expect(rest).toEqual(before.filter(({ id }) => id !== OLD[0][0]));
  const { stdout } = await cli.run('audit', 'prune', '--before', '100d');
  expect(stdout).toMatch(/^Deleted: 1 audit event from before \S+Z\.\n$/);
});

test.each([
  [['audit', 'prune'], /--before/],
  [['audit', 'prune', '--before', '2h'], /at least a day ago/],
  [['audit', 'prune', '--before', '2100-01-01'], /at least a day ago/],
  [['audit', 'prune', '--before', 'yesterday'], /must be a time/],
  [['audit', 'prune', '--before', '90d', '--url', 'http://127.0.0.1:1'], /leave out --url/],
])('%j is wrong usage', async (args, message) => {
  const cli = await cliWithOldEvents();
  expect(await cli.error(...args)).toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
  expect((await cli.list()).map(({ id }) => id)).toEqual(expect.arrayContaining(OLD.map(([id]) => id)));
});
