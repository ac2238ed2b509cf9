import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { perTurn } from '../../src/http/per-turn.ts';

/** Has callers come at once. What is returned says who has passed so far. */
function come(pass: () => Promise<void>, ...callers: readonly string[]): () => string {
  const passed: string[] = [];
  for (const caller of callers) void pass().then(() => passed.push(caller));
  return () => passed.join('');
}

test('so many pass in one turn of the event loop, the others in the next ones, in order', async () => {
  const passed = come(perTurn(2), 'a', 'b', 'c', 'd', 'e');
  await Promise.resolve();
  expect(passed()).toBe('ab');
  await nextTurn();
  expect(passed()).toBe('abcd');
  await nextTurn();
  expect(passed()).toBe('abcde');
});

test('who comes later does not overtake who waits', async () => {
  const pass = perTurn(1);
  const first = come(pass, 'a', 'b');
  await nextTurn();
  expect(first()).toBe('ab');
  const later = come(pass, 'c', 'd');
  await Promise.resolve();
  expect([first(), later()]).toEqual(['ab', '']);
  await nextTurn();
  await nextTurn();
  expect(later()).toBe('cd');
});

test('a turn in which nobody came owes nothing to the next', async () => {
  const pass = perTurn(2);
  await pass();
  for (let turn = 0; turn < 5; turn++) await nextTurn();
  const passed = come(pass, 'a', 'b', 'c');
  await Promise.resolve();
  expect(passed()).toBe('ab');
});
