/** One fault on one engine, from a new store to the figures. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { StoreLocation } from '../../src/store/store.ts';
import type { SpawnedPostgres } from '../support/spawn-postgres.ts';
import type { EngineName, Fault } from './fault.ts';
import { Load } from './load.ts';
import { Replica } from './replica.ts';
import type { Row } from './table.ts';
import { flaws, missing } from './verify.ts';
import { makeWorld, newFile } from './world.ts';

/** Milliseconds of load before a fault. */
const BEFORE = 2_000;

export async function tryOut(
  fault: Fault,
  engine: EngineName,
  postgres: SpawnedPostgres | undefined,
  { hold, kills }: { readonly hold: number; readonly kills: number },
): Promise<Row> {
  const world = await makeWorld(await newLocation(engine, postgres));
  const replicas: Replica[] = [];
  const start = () => Replica.start(world, fault.settings, fault.limit);
  try {
    replicas.push(...(await Promise.all(Array.from({ length: fault.replicas ?? 1 }, start))));
    const load = new Load(world, () => replicas);
    await sleep(BEFORE);
    let failure: unknown;
    const happening = fault.happen({ world, load, replicas, postgres, hold, kills, start });
    await happening.catch((error) => {
      failure = error;
    });
    const recovered = await load.recovered(performance.now());
    await load.stop();
    const { sent, answered, unavailable, limited, failed, cut, lost, wronglyAllowed, oddities } = load;
    const lacking = await missing(world, load.promised);
    const wrong = await flaws(world);
    if (failure) wrong.push(String(failure));
    if (replicas.some(({ ended, killed }) => ended && !killed)) wrong.push('a process has ended');
    return {
      fault: fault.name,
      engine,
      ...{ sent, answered, unavailable, limited, failed, cut, lost, wronglyAllowed },
      checked: load.promised.audited.length + load.promised.events.length,
      missing: lacking.length,
      recovered: recovered ?? null,
      notes: [...oddities, ...lacking.slice(0, 10), ...wrong],
      flaws: wrong.length,
    };
  } finally {
    await Promise.all(replicas.map((replica) => replica.kill()));
    await world.close();
  }
}

async function newLocation(
  engine: EngineName,
  postgres: SpawnedPostgres | undefined,
): Promise<StoreLocation> {
  if (engine === 'SQLite' || !postgres) return newFile();
  const name = `faults_${randomBytes(6).toString('hex')}`;
  for (let tries = 0; ; tries++) {
    const client = new Client({ connectionString: postgres.url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query(`create database ${name}`);
      break;
    } catch (error) {
      // It starts by and by.
      if (tries > 200) throw error;
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return { postgres: Object.assign(new URL(postgres.url), { pathname: name }).href };
}
