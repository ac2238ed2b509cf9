import { expect, test } from 'vitest';
import { MAX_NAMES, Windows } from '../../src/limiters/windows.ts';

function start() {
  const clock = { at: 5 };
  return { clock, windows: new Windows(1000, () => clock.at) };
}

test('a window begins with the first of a name, and the next one behind its end', () => {
  const { clock, windows } = start();
  expect(windows.add('a')).toEqual({ count: 1, left: 1000 });
  clock.at += 400;
  expect(windows.add('a')).toEqual({ count: 2, left: 600 });
  expect(windows.add('b')).toEqual({ count: 1, left: 1000 });
  expect(windows.get('a')).toEqual({ count: 2, left: 600 });
  clock.at += 600;
  expect(windows.get('a')).toEqual({ count: 0, left: 0 });
  expect(windows.add('a')).toEqual({ count: 1, left: 1000 });
  expect(windows.get('c')).toEqual({ count: 0, left: 0 });
});

test('what others have counted counts', () => {
  const { clock, windows } = start();
  windows.add('a');
  expect(windows.learn('a', { count: 7, left: 300 })).toEqual({ count: 7, left: 300 });
  expect(windows.add('a')).toEqual({ count: 8, left: 300 });
  clock.at += 300;
  expect(windows.get('a').count).toBe(0);
});

test('what has ended is forgotten', () => {
  const { clock, windows } = start();
  for (let i = 0; i < 1000; i++) windows.add(`${i}`);
  for (const other of ['b', 'c']) {
    clock.at += 1000;
    windows.add(other);
  }
  expect(windows.size).toBe(2);
});

test('a million names take no more room than there is; the oldest go first', () => {
  const { windows } = start();
  for (let i = 0; i < 1_000_000; i++) {
    windows.add(`${i}`);
    if (windows.size > MAX_NAMES) throw new Error(`${windows.size} names`);
  }
  for (let i = 1_000_000 - MAX_NAMES / 2; i < 1_000_000; i++)
    if (windows.get(`${i}`).count !== 1) throw new Error(`${i} was forgotten`);
  expect(windows.get('0').count).toBe(0);
});
