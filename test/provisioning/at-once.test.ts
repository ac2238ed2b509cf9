/** Operators who want the same at the same time, from several processes: as if one had come after the other. */
import { expect, test } from 'vitest';
import type { Actor } from '../../src/provisioning/actor.ts';
import { Provisioning } from '../../src/provisioning/provisioning.ts';
import { tenantTag } from '../../src/provisioning/tenants.ts';
import { newLocation, openTestStore, rows } from '../support/database.ts';
import { systemClock } from '../support/files.ts';
import { registerTenant } from '../support/portal.ts';

const ACTOR: Actor = { requestId: 'req_1', dialect: 'management', principal: 'operator:1', appId: null };
const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Two instances on one store, used in turn. */
async function start() {
  const location = await newLocation();
  const directory = { livemode: false, account: async () => 'acct_1', hasCustomer: async () => true };
  const stores = [await openTestStore(location), await openTestStore(location)] as const;
  const instances = stores.map(
    ({ provisioning }) => new Provisioning({ store: provisioning, directory, clock: systemClock }),
  );
  const { appId, tenantId } = await registerTenant(stores[0]);
  const instance = (i: number) => instances[i % 2] as Provisioning;
  return { location, appId, tenantId, instance };
}

const outcomes = async (calls: readonly Promise<unknown>[]): Promise<Record<string, number>> => {
  const all = await Promise.all(
    calls.map((call) =>
      call.then(
        () => 'done',
        (error) => String(error.code),
      ),
    ),
  );
  return Object.fromEntries([...Map.groupBy(all, (one) => one)].map(([code, { length }]) => [code, length]));
};

test('a tenant that is only to be made is made once', async () => {
  const { appId, instance } = await start();
  const entry = { id: crypto.randomUUID(), appId, name: 'New' };
  const calls = times(10, (i) =>
    instance(i).tenants.put(ACTOR, { ...entry, name: `New ${i}` }, { absent: true }),
  );
  expect(await outcomes(calls)).toEqual({ done: 1, RESOURCE_EXISTS: 9 });
});

test('of changes that are based on the same state, one is done', async () => {
  const { location, tenantId, instance } = await start();
  const expected = tenantTag(await instance(0).tenants.get(ACTOR, tenantId));
  const calls = times(10, (i) =>
    instance(i).tenants.update(ACTOR, tenantId, { name: `Name ${i}` }, { expected }),
  );
  expect(await outcomes(calls)).toEqual({ done: 1, RESOURCE_CHANGED: 9 });
  expect(await rows(location, "select id from audit_events where action = 'tenant.update'")).toHaveLength(1);
});

test('a request that is repeated with its idempotency key is done once, and answered alike', async () => {
  const { location, tenantId, instance } = await start();
  const repeatable = { principal: 'operator:1', idempotencyKey: 'key', credential: 'secret', request: 'r' };
  const calls = times(10, (i) =>
    instance(i).once(repeatable, async (own) => ({
      status: 201,
      body: await own.tenantKeys.create(ACTOR, tenantId, { mode: 'test', type: undefined }),
    })),
  );
  const answers = await Promise.all(calls);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await rows(location, 'select id from api_keys')).toHaveLength(1);
});

test('a hundred requests that have nothing to do with each other are all done', async () => {
  const { location, tenantId, instance } = await start();
  const calls = times(100, (i) =>
    instance(i).once(
      { principal: `operator:${i}`, idempotencyKey: 'key', credential: 'secret', request: 'r' },
      async (own) => ({ status: 201, body: await own.members.add(ACTOR, tenantId, `user ${i}`) }),
    ),
  );
  expect(await outcomes(calls)).toEqual({ done: 100 });
  expect(await rows(location, "select subject from tenant_members where subject like 'user %'")).toHaveLength(
    100,
  );
});

test('one customer is linked to one of the tenants that want it', async () => {
  const { location, appId, instance } = await start();
  const entries = times(10, (i) => ({ id: crypto.randomUUID(), appId, name: `${i}`, customerId: 'cus_1' }));
  const results = await Promise.all(entries.map((entry, i) => instance(i).tenants.putAll(ACTOR, [entry])));
  const refused = results.flat().filter((outcome) => outcome instanceof Error);
  expect(refused).toHaveLength(9);
  expect(refused).toMatchObject(Array(9).fill({ code: 'CUSTOMER_TAKEN' }));
  expect(await rows(location, 'select tenant_id from customer_bindings')).toHaveLength(1);
});
