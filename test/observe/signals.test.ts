import { AsyncLocalStorage } from 'node:async_hooks';
import { spawnSync } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { StartedRequest } from '../../src/observe/messages.ts';
import { Signals, type Subscribers } from '../../src/observe/signals.ts';

const unexpected = (error: unknown) => {
  throw error;
};

function listen(signals: Signals, subscribers: Subscribers): () => void {
  const end = signals.subscribe(subscribers);
  onTestFinished(end);
  return end;
}

const request = (): StartedRequest => ({
  requestId: 'req_1',
  method: 'GET',
  path: '/',
  headers: {},
  startedAt: 0,
});

test('who listens to a service hears of that one alone', () => {
  const [one, other] = [new Signals(unexpected), new Signals(unexpected)];
  const heard = vi.fn();
  listen(one, { limit: ({ limit }) => heard(limit) });
  other.publish('limit', () => ({ limit: 'management' }));
  one.publish('limit', () => ({ limit: 'failures' }));
  expect(heard.mock.calls).toEqual([['failures']]);
});

test('nothing is made to be told while nobody listens', () => {
  // In a process of its own: here, services of other tests may be listening.
  const program = `
    import { Signals } from ${JSON.stringify(new URL('../../src/observe/signals.ts', import.meta.url))};
    const signals = new Signals((error) => { throw error; });
    let made = 0;
    const tell = () => signals.publish('compared', () => ({ events: ++made, customers: 0 }));
    tell();
    const end = signals.subscribe({ compared: () => {} });
    tell();
    end();
    tell();
    console.log(made);
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('1\n');
});

test('a listener that fails keeps neither the others nor the service from their work', () => {
  const faults: unknown[] = [];
  const signals = new Signals((error) => faults.push(error));
  const fault = new Error('no listener should do this');
  const heard = vi.fn();
  listen(signals, {
    limit: () => {
      throw fault;
    },
  });
  listen(signals, { limit: heard });
  signals.publish('limit', () => ({ limit: 'management' }));
  expect(heard).toHaveBeenCalledOnce();
  expect(faults).toEqual([fault]);
});

test('a request is done in the context of its own service, and without one elsewhere', async () => {
  const [one, other] = [new Signals(unexpected), new Signals(unexpected)];
  const store = new AsyncLocalStorage<string>();
  const unbind = one.bind(store, ({ requestId }) => requestId);
  onTestFinished(unbind);
  const seen = async () => {
    await Promise.resolve();
    return store.getStore();
  };
  expect(await one.begin(request(), seen)).toBe('req_1');
  expect(await other.begin(request(), seen)).toBeUndefined();
  unbind();
  expect(await one.begin(request(), seen)).toBeUndefined();
});

test('a context that cannot be made does not keep a request from being done', () => {
  const faults: unknown[] = [];
  const signals = new Signals((error) => faults.push(error));
  onTestFinished(
    signals.bind(new AsyncLocalStorage(), () => {
      throw new Error('none');
    }),
  );
  expect(signals.begin(request(), () => 'done')).toBe('done');
  expect(faults).toHaveLength(1);
});

test('anybody in the process can listen, by the name of the channel, and is told which service it is', () => {
  const signals = new Signals(unexpected);
  const heard: unknown[] = [];
  const listener = (message: unknown) => heard.push(message);
  subscribe('gangway:event', listener);
  onTestFinished(() => void unsubscribe('gangway:event', listener));
  signals.publish('event', () => ({ outcome: 'accepted' }));
  expect(heard).toEqual([{ outcome: 'accepted', service: signals.service }]);
});
