import { expect, test } from 'vitest';
import type { Subscription } from '../../src/billing/customer-state.ts';
import type { ProviderEvent, ReconcilingProvider } from '../../src/billing/mirror-ports.ts';
import { type Drift, RECONCILE, Reconciler } from '../../src/billing/reconciler.ts';
import { rows } from '../support/database.ts';
import { CUSTOMER, event, SCOPE, startMirror, state, subscription } from '../support/mirror.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A reconciler whose provider has these, one a page. */
async function start(all: { events?: ProviderEvent[]; subscriptions?: Subscription[] } = {}) {
  const { location, clock, store } = await startMirror();
  clock.at = 100 * DAY;
  const asked: unknown[] = [];
  const paged = <T extends { id: string }>(items: readonly T[], after: string | undefined) => {
    const at = items.findIndex(({ id }) => id === after) + 1;
    return { items: items.slice(at, at + 1), next: at + 1 < items.length ? items[at]?.id : undefined };
  };
  const provider: ReconcilingProvider = {
    events: async (since, after) => {
      asked.push(since.getTime());
      const { items, next } = paged(all.events ?? [], after);
      return { events: items, next };
    },
    subscriptions: async (after) => {
      asked.push(after);
      const { items, next } = paged(all.subscriptions ?? [], after);
      return { subscriptions: items, next };
    },
  };
  const found: Drift[] = [];
  const { refreshQueue: queue, mirror, inbox, checkpoints } = store;
  const now = () => new Date(clock.at);
  const reconciler = new Reconciler({
    provider,
    queue,
    mirror,
    inbox,
    checkpoints,
    now,
    onDrift: (drift) => found.push(drift),
  });
  const run = (proceed = async () => {}) => reconciler.run(SCOPE, proceed);
  const due = async () =>
    (await rows(location, 'select subject from refresh where done < requested')).map((row) => row.subject);
  return { clock, store, queue, reconciler, run, found, asked, due };
}

/** Has the mirror know this. */
async function keep({ store, clock }: Awaited<ReturnType<typeof start>>, ...kept: Subscription[]) {
  await store.refreshQueue.request(SCOPE, CUSTOMER, clock.at);
  const claim = await store.refreshQueue.claimOne(SCOPE, CUSTOMER, clock.at, clock.at + 1);
  if (!claim) throw new Error('Nothing is due');
  const found = { kind: 'customer', state: state({ subscriptions: kept }) } as const;
  await store.refreshQueue.complete(claim, found, clock.at, clock.at);
}

test('a subscription that is not as it is kept makes its customer due: a cancellation that nobody heard of', async () => {
  const started = await start({ subscriptions: [subscription({ status: 'canceled' })] });
  await keep(started, subscription());
  await started.run();
  expect(await started.due()).toEqual([CUSTOMER]);
  expect(started.found).toEqual([{ events: 0, customers: 1 }]);
});

test('one that is not kept at all does so too, others’ do not, nor does what is as it is', async () => {
  const started = await start({
    subscriptions: [
      subscription(),
      subscription({ id: 'sub_2' }),
      subscription({ id: 'sub_3', customerId: 'cus_2' }),
    ],
  });
  await keep(started, subscription());
  await started.run();
  expect(await started.due()).toEqual([CUSTOMER]);
  expect(started.found).toEqual([{ events: 0, customers: 1 }]);
});

test('what is due already is no drift', async () => {
  const { queue, clock, run, found } = await start({ subscriptions: [subscription()] });
  await queue.request(SCOPE, CUSTOMER, clock.at);
  await run();
  expect(found).toEqual([{ events: 0, customers: 0 }]);
});

test('at first no event is asked for; then those since ten minutes before the last run, and what never came is taken in', async () => {
  const lost = event({ id: 'evt_lost' });
  const { clock, store, run, found, asked, due } = await start({
    events: [event({ id: 'evt_ignored', subject: null }), lost, event()],
  });
  await run();
  expect(asked).toEqual([undefined]);
  const first = clock.at;
  clock.at += DAY;
  await store.inbox.receive(SCOPE, event(), null);
  await run();
  expect(asked.slice(1)).toEqual([...Array(3).fill(first - 10 * MINUTE), undefined]);
  expect(found.at(-1)).toEqual({ events: 1, customers: 0 });
  expect(await due()).toEqual([CUSTOMER]);
  await run();
  expect(found.at(-1)).toEqual({ events: 0, customers: 0 });
});

test('after a long pause no more is asked for than the provider keeps', async () => {
  const { clock, run, asked } = await start();
  await run();
  clock.at += 50 * DAY;
  await run();
  expect(asked.slice(1)).toEqual([clock.at - 30 * DAY, undefined]);
});

test('a run that fails is not taken for a finished one, and the next goes on where it was', async () => {
  const { clock, run, asked, found, store } = await start({
    subscriptions: [subscription(), subscription({ id: 'sub_2' }), subscription({ id: 'sub_3' })],
  });
  let calls = 0;
  const failing = run(async () => {
    if (++calls === 3) throw new Error('overtaken');
  });
  await expect(failing).rejects.toThrow('overtaken');
  expect(found).toEqual([]);
  expect(await store.checkpoints.read(SCOPE, 'events')).toBeUndefined();
  await run();
  expect(asked).toEqual([undefined, 'sub_1', 'sub_2']);
  expect(await store.checkpoints.read(SCOPE, 'events')).toBe(String(clock.at));
  await run();
  expect(asked.slice(3)).toEqual([clock.at - 10 * MINUTE, undefined, 'sub_1', 'sub_2']);
});

test('a process that starts has it done at once, unless it was done in the last ten minutes', async () => {
  const { clock, queue, reconciler, run } = await start();
  const claim = () => queue.claim(SCOPE, 1, clock.at, clock.at + 1);
  await reconciler.schedule(SCOPE);
  const [first] = await claim();
  expect(first).toMatchObject({ subject: RECONCILE });
  await run();
  if (first) await queue.complete(first, { kind: 'again' }, clock.at, clock.at + DAY);
  clock.at += 10 * MINUTE - 1;
  await reconciler.schedule(SCOPE);
  expect(await claim()).toEqual([]);
  clock.at += 1;
  await reconciler.schedule(SCOPE);
  expect(await claim()).toMatchObject([{ subject: RECONCILE }]);
});
