/** The service as it runs, with 2,000 callers who are connected and ask nothing. */

import { Agent } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { connect, head, type RawConnection } from '../support/raw-http.ts';
import { nextCall } from './calls.ts';
import { exchange } from './exchange.ts';
import { Replica } from './replica.ts';
import { makeWorld, newFile } from './world.ts';

const CONNECTIONS = 2_000;

test('of 2,000 idle connections each is kept and served when it asks; others are served meanwhile', async () => {
  const world = await makeWorld(await newFile());
  onTestFinished(() => world.close());
  const replica = await Replica.start(world, { MAX_CONNECTIONS: '2500' });
  onTestFinished(() => replica.kill());
  const open = () => connect(replica.url);
  const idle: RawConnection[] = [];
  for (let i = 0; i < CONNECTIONS / 100; i++)
    idle.push(...(await Promise.all(Array.from({ length: 100 }, open))));
  onTestFinished(() => {
    for (const { socket } of idle) socket.destroy();
  });
  const agent = new Agent();
  for (let i = 0; i < 10; i++) {
    const call = await nextCall(world, i, new Date());
    expect(await exchange(replica.url, call, agent), call.name).toMatchObject({ status: call.expected });
  }
  expect(await replica.readiness()).toBe(200);
  const statuses = await Promise.all(
    idle.map(async ({ send, response }) => {
      send(head('GET /healthz'));
      return (await response()).status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(statuses).toHaveLength(CONNECTIONS);
});
