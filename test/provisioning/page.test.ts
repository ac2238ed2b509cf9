import { expect, test } from 'vitest';
import { type Part, pageOf, type Slice } from '../../src/provisioning/page.ts';

const NONE: Part<never> = { items: [], next: undefined };

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a page begins where the cursor of the one before says', async () => {
  const first = await pageOf('apps', { limit: 1 }, async () => ({ items: ['a'], next: ['t', 'a'] }));
  const asked: Slice[] = [];
  const read = async (slice: Slice) => {
    asked.push(slice);
    return NONE;
  };
  const cursor = first.nextCursor ?? '';
  expect(await pageOf('apps', { limit: 2, cursor }, read)).toEqual({ items: [], nextCursor: null });
  expect(asked).toEqual([{ limit: 2, after: ['t', 'a'] }]);
});

test.each([
  ['of another list', ['tenants', 't', 'a']],
  ['ordered by a number', ['apps', 1, 'a']],
  ['without an id', ['apps', 't']],
  ['whose id is none', ['apps', 't', 1]],
  ['with more than a position', ['apps', 't', 'a', 'b']],
  ['that is no list', { 0: 'apps' }],
  ['that is null', null],
])('a cursor %s is refused', async (_, value) => {
  await expect(pageOf('apps', { limit: 1, cursor: encoded(value) }, async () => NONE)).rejects.toMatchObject({
    code: 'CURSOR_INVALID',
  });
});

test('so is what is not JSON', async () => {
  const page = pageOf('apps', { limit: 1, cursor: 'none' }, async () => NONE);
  await expect(page).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
});
