/** Names and subjects with characters that are few, but that the API accepts. */
import { expect, test } from 'vitest';
import { cliWithTenant, TENANT } from '../support.ts';

test('a member whose name ends in a blank that is not of ASCII is another than the one without', async () => {
  const cli = await cliWithTenant();
  for (const subject of ['ann', ' ann\u3000\t', '\ufeffann', 'ann\u0085'])
    expect(await cli.json('member', 'add', TENANT, subject)).toMatchObject({ added: true });
  await cli.json('member', 'remove', TENANT, 'ann\u3000');
  const left = await cli.json('member', 'list', TENANT);
  expect(new Set(left)).toEqual(new Set(['ann', '\ufeffann', 'ann\u0085']));
  expect((await cli.run('member', 'list', TENANT)).stdout).toContain('ann\\u0085\n');
});
