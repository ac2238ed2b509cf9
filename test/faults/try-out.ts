/** One fault on one engine, from a new store to the figures. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { StoreLocation } from '../../src/store/store.ts';
import type { EngineName, Fault, Server } from './fault.ts';
import { Load } from './load.ts';
import { Replica } from './replica.ts';
import type { Row } from './table.ts';
import { flaws, missing } from './verify.ts';
import { makeWorld, newFile } from './world.ts';

/** Milliseconds of load before a fault. */
const BEFORE = 1_000;

export async function tryOut(
  fault: Fault,
  engine: EngineName,
  postgres: Server | undefined,
  { hold, kills }: { readonly hold: number; readonly kills: number },
): Promise<Row> {
  const world = await makeWorld(await newLocation(engine, postgres));
  const replicas: Replica[] = [];
  const notes: string[] = [];
  const note = (text: string) => void notes.push(text);
  const started: Replica[] = [];
  const start = async () => {
    const replica = await Replica.start(world, fault.settings, fault.limit);
    started.push(replica);
    return replica;
  };
  try {
    replicas.push(...(await Promise.all(Array.from({ length: fault.replicas ?? 1 }, start))));
    const load = new Load(world, () => replicas);
    await sleep(BEFORE);
    let failure: unknown;
    const happening = fault.happen({ world, load, replicas, postgres, hold, kills, start, note });
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
      reasons: reasonsOf(started),
      notes: [...notes, ...oddities, ...lacking.slice(0, 10), ...wrong],
      flaws: wrong.length,
    };
  } finally {
    await Promise.all(replicas.map((replica) => replica.kill()));
    await world.close();
    if (postgres && typeof world.location !== 'string')
      await asOwner(postgres.url, `drop database ${nameOf(world.location.postgres)} with (force)`);
  }
}

/** Why requests failed, as the log has it: how often each, the most frequent first. */
function reasonsOf(replicas: readonly Replica[]): string[] {
  const reasons = replicas
    .flatMap(({ errors }) => errors)
    .map(({ msg, reason, err }) => String(reason ?? (err as Error | undefined)?.message ?? msg));
  return [...Map.groupBy(reasons, (reason) => reason)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([reason, all]) => `${all.length} × ${reason}`);
}

async function newLocation(engine: EngineName, postgres: Server | undefined): Promise<StoreLocation> {
  if (engine === 'SQLite' || !postgres) return newFile();
  const name = `faults_${randomBytes(6).toString('hex')}`;
  await asOwner(postgres.url, `create database ${name}`);
  return { postgres: Object.assign(new URL(postgres.url), { pathname: name }).href };
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

/** Runs a statement as soon as the server is there. */
async function asOwner(url: string, sql: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query(sql);
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
}
