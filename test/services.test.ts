import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { Signals } from '../src/observe/signals.ts';
import { createServices } from '../src/services.ts';
import { startMirror } from './support/mirror.ts';

test('events are taken up a few a turn of the event loop, however many come', async () => {
  const { store } = await startMirror();
  const { events } = createServices({
    store,
    provider: {},
    mirror: {},
    clock: { now: () => new Date() },
    webhookSecrets: [],
    limits: {},
    signals: new Signals(() => {}),
  } as never);
  const bytes = vi.fn(async () => Buffer.from('{}'));
  const refused = Array.from({ length: 10 }, () => expect(events.verify(bytes, '')).rejects.toThrow());
  await Promise.resolve();
  const first = bytes.mock.calls.length;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(10);
  await nextTurn();
  expect(bytes.mock.calls.length).toBeGreaterThan(first);
  await Promise.all(refused);
  expect(bytes).toHaveBeenCalledTimes(10);
});
