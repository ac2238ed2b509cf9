/** What a fault is to those who try it out. */
import type { SpawnedPostgres } from '../support/spawn-postgres.ts';
import type { Load } from './load.ts';
import type { Replica } from './replica.ts';
import type { World } from './world.ts';

export type EngineName = 'SQLite' | 'PostgreSQL';

/** A PostgreSQL server; what is somebody else's is not ended. */
export type Server = Pick<SpawnedPostgres, 'url'> & Partial<SpawnedPostgres>;

export interface Stage {
  readonly world: World;
  readonly load: Load;
  /** The processes that serve; what is put in the place of one is sent requests as well. */
  readonly replicas: Replica[];
  /** On SQLite there is none. */
  readonly postgres: Server | undefined;
  /** Milliseconds for which a fault lasts. */
  readonly hold: number;
  /** How often a process is killed. */
  readonly kills: number;
  readonly start: () => Promise<Replica>;
  /** Says something beside the figures. */
  readonly note: (text: string) => void;
}

export interface Fault {
  readonly name: string;
  readonly engines: readonly EngineName[];
  /** Whether it is tried out in two minutes, too. */
  readonly quick?: boolean;
  readonly replicas?: number;
  readonly settings?: Readonly<Record<string, string>>;
  /** A limit of the shell that the service is started under. */
  readonly limit?: string;
  /** Lets it happen, and ends it. What is wrong by then is thrown. */
  readonly happen: (stage: Stage) => Promise<void>;
}

export function only(replicas: readonly Replica[]): Replica {
  const [replica] = replicas;
  if (!replica) throw new Error('Nothing serves');
  return replica;
}
