/** Limits that several processes keep together, in a PostgreSQL database. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { memoryLimiter } from '../../src/limiters/memory.ts';
import { postgresLimiters } from '../../src/limiters/shared.ts';
import { openStore } from '../../src/store/store.ts';
import { systemClock } from '../support/files.ts';
import { newDatabase, run } from '../support/postgres.ts';

const LIMIT = { name: 'thing', points: 3, seconds: 60 };

async function start() {
  const postgres = await newDatabase();
  const open = async () => {
    const store = await openStore({ postgres }, systemClock);
    onTestFinished(() => store.close());
    if (!store.query) throw new Error('No queries');
    return postgresLimiters(store.query);
  };
  return { postgres, one: await open(), other: await open() };
}

test('two processes count together, by name and by who it is', async () => {
  const { one, other } = await start();
  const [here, there] = [one(LIMIT), other(LIMIT)];
  expect([await here.add('a'), await there.add('a'), await here.add('a')]).toEqual([0, 0, 0]);
  expect(there.exhausted('a')).toBe(0);
  const wait = await there.add('a');
  expect(wait).toBeGreaterThan(55);
  expect(wait).toBeLessThanOrEqual(60);
  expect(there.exhausted('a')).toBe(wait);
  expect([await here.add('b'), await one({ ...LIMIT, name: 'another' }).add('a')]).toEqual([0, 0]);
});

test('who has had enough is known without asking again', async () => {
  const { postgres, one } = await start();
  const limiter = one(LIMIT);
  for (let i = 0; i < 10; i++) await limiter.add('a');
  expect(await run(postgres, 'select points from rate_limits where points > 4')).toEqual([]);
});

test('a window ends, and its count goes', async () => {
  const { postgres, one, other } = await start();
  const short = { ...LIMIT, points: 1, seconds: 1 };
  expect([await one(short).add('a'), await other(short).add('a')]).toEqual([0, 1]);
  await expect.poll(() => other(short).add('a'), { timeout: 3000 }).toBe(0);
  await run(postgres, 'update rate_limits set expire = 1');
  await one(short).add('b');
  await expect.poll(() => run(postgres, 'select key from rate_limits')).toEqual([{ key: 'thing:b' }]);
});

test('a name of any length and any characters is counted', async () => {
  const { other, one } = await start();
  const who = `${'ä€𝄞'.repeat(100)}' ; drop table rate_limits; --`;
  for (let i = 0; i < 3; i++) expect(await one(LIMIT).add(who)).toBe(0);
  expect(await other(LIMIT).add(who)).toBeGreaterThan(0);
});

describe('while the database does not answer', () => {
  const failing = postgresLimiters(() => Promise.reject(new Error('down')));

  test('a process counts by itself', async () => {
    const limiter = failing(LIMIT);
    const waits = [];
    for (let i = 0; i < 5; i++) waits.push((await limiter.add('a')) > 0);
    expect(waits).toEqual([false, false, false, true, true]);
  });
});

test('names without end keep the database busy no more than so much', async () => {
  let asked = 0;
  const limiter = postgresLimiters(async () => {
    asked++;
    return { rows: [{ points: 1, expire: Date.now() + 60_000 }] };
  })(LIMIT);
  await Promise.all(Array.from({ length: 5000 }, (_, i) => limiter.add(`${i}`)));
  expect(asked).toBeLessThanOrEqual(402);
});

test('a clock that is put back: a window is no longer than ever, and keeps its count', async () => {
  const { one, other } = await start();
  const short = { ...LIMIT, points: 1, seconds: 1 };
  expect(await one(short).add('a')).toBe(0);
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
  expect([await other(short).add('a'), await other(short).add('a')]).toEqual([1, 1]);
  clock.mockReturnValue(Date.now() + 1_001);
  expect(await other(short).add('a')).toBe(0);
});

test('in memory it is the same', async () => {
  const limiter = memoryLimiter(LIMIT);
  for (let i = 0; i < 3; i++) expect(await limiter.add('a')).toBe(0);
  expect(limiter.exhausted('a')).toBe(0);
  expect(await limiter.add('a')).toBe(60);
  expect(limiter.exhausted('a')).toBe(60);
});
