import { expect, test } from 'vitest';
import { CachedUsage } from '../../src/billing/usage-cache.ts';

const RANGE = { from: new Date(0), to: new Date(86_400_000) };

function start() {
  const clock = { at: 0 };
  const asked: string[] = [];
  const provider = {
    daily: async (customerId: string) => {
      asked.push(customerId);
      return [];
    },
  };
  const cache = new CachedUsage(provider, () => new Date(clock.at));
  return {
    clock,
    asked,
    ask: (customerId: string, range = RANGE) => cache.daily(customerId, 'mtr_1', range),
  };
}

test('whoever asks for something else is not given what is remembered', async () => {
  const { asked, ask } = start();
  await ask('cus_1');
  await ask('cus_2');
  await ask('cus_1', { ...RANGE, to: new Date(2 * 86_400_000) });
  await ask('cus_1');
  expect(asked).toEqual(['cus_1', 'cus_2', 'cus_1']);
});

test('what was remembered by a clock that was put back since is asked for anew', async () => {
  const { clock, asked, ask } = start();
  await ask('cus_1');
  clock.at -= 3_600_000;
  await ask('cus_1');
  expect(asked).toHaveLength(2);
});

test('the oldest of more than a thousand is forgotten', async () => {
  const { asked, ask } = start();
  for (let i = 0; i <= 1_000; i++) await ask(`cus_${i}`);
  await ask('cus_1000');
  await ask('cus_1');
  expect(asked).toHaveLength(1_001);
  await ask('cus_0');
  expect(asked).toHaveLength(1_002);
});

test('what is asked for anew counts as the newest', async () => {
  const { clock, asked, ask } = start();
  for (let i = 0; i < 1_000; i++) await ask(`cus_${i}`);
  clock.at += 60_000;
  await ask('cus_0');
  await ask('cus_1000');
  expect(asked).toHaveLength(1_002);
  await ask('cus_0');
  expect(asked).toHaveLength(1_002);
});
