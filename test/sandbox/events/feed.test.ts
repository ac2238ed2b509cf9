import { expect, test } from 'vitest';
import type { Happening } from '../../../src/sandbox/index.ts';
import { failure, startWithClient } from '../support.ts';
import { SECRET, startReceiver } from './receiver.ts';

test('each event and each try to deliver one is told as it happens', async () => {
  const { url } = await startReceiver((response, count) => response.writeHead(count < 2 ? 500 : 200).end());
  const { sandbox, stripe } = await startWithClient({ delivery: { pauses: [1] } });
  sandbox.deliverTo({ url, payload: 'thin', secret: SECRET });
  const told: Happening[] = [];
  const unsubscribe = sandbox.events.subscribe((happening) => told.push(happening));
  const { id } = await stripe.customers.create({ name: 'Acme' });
  await sandbox.deliveries.idle();
  const twin = (await stripe.v2.core.events.list()).data[0]?.id;
  expect(told).toMatchObject([
    {
      kind: 'event',
      event: { object: 'event', type: 'customer.created', data: { object: { id, name: 'Acme' } } },
      twin: { id: twin, type: 'v1.customer.created' },
    },
    { kind: 'delivery', delivery: { event: twin, status: 'waiting', tries: 1, answer: 500 } },
    { kind: 'delivery', delivery: { event: twin, status: 'delivered', tries: 2, answer: 200 } },
  ]);
  unsubscribe();
  await stripe.customers.create();
  await sandbox.deliveries.idle();
  expect(told).toHaveLength(3);
});

test('what was not done is not told', async () => {
  const { sandbox, stripe } = await startWithClient();
  const told: Happening[] = [];
  sandbox.events.subscribe((happening) => told.push(happening));
  await failure(stripe.customers.create({ email: 'nobody' }));
  const { id } = await stripe.products.create({ name: 'Team' });
  expect(told).toMatchObject([{ event: { data: { object: { id } } } }]);
});
