import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { grouped } from '../../src/store/grouped.ts';

const NEVER = 2 ** 31 - 1;

/** Groups letters; the pieces so far are in `pieces`. */
function grouping(settings: Partial<Parameters<typeof grouped>[1]>) {
  const pieces: string[] = [];
  const work = vi.fn(async (items: readonly string[]) => void pieces.push(items.join('')));
  return { pieces, work, call: grouped(work, { pause: 0, enough: 2, limit: 10, ...settings }) };
}

test('what comes within the pause is one piece', async () => {
  const { pieces, call } = grouping({ pause: 20, enough: 10 });
  const first = call('a');
  await nextTurn();
  await Promise.all([first, call('b'), call('c')]);
  expect(pieces).toEqual(['abc']);
});

test('once enough have come, none waits for the pause', async () => {
  const { pieces, call } = grouping({ pause: NEVER, enough: 3 });
  const first = call('a');
  await nextTurn();
  await Promise.all([first, call('b'), call('c')]);
  expect(pieces).toEqual(['abc']);
  await Promise.all([call('d'), call('e'), call('f')]);
  expect(pieces).toEqual(['abc', 'def']);
});

test('where enough are left over, these do not wait for the pause either', async () => {
  const { pieces, call } = grouping({ pause: NEVER, enough: 2, limit: 2 });
  await Promise.all([...'abcd'].map(call));
  expect(pieces).toEqual(['ab', 'cd']);
});

test('no piece is larger than the limit', async () => {
  const { pieces, call } = grouping({ limit: 2 });
  await Promise.all([...'abcde'].map(call));
  expect(pieces).toEqual(['ab', 'cd', 'e']);
});

test('what comes while a piece is under way is the next', async () => {
  const { pieces, work, call } = grouping({});
  const { promise, resolve } = Promise.withResolvers<undefined>();
  work.mockImplementationOnce(() => promise);
  const first = call('a');
  await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
  const others = [call('b'), call('c')];
  resolve(undefined);
  await Promise.all([first, ...others]);
  expect(pieces).toEqual(['bc']);
});

test('a failure is that of its own piece', async () => {
  const { pieces, work, call } = grouping({});
  work.mockRejectedValueOnce(new Error('The disk is full'));
  const failed = await Promise.allSettled([call('a'), call('b')]);
  expect(failed).toMatchObject([{ reason: { message: 'The disk is full' } }, { status: 'rejected' }]);
  await call('c');
  expect(pieces).toEqual(['c']);
});
