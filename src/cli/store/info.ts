/** What `gangway store info` shows. */
import { readConfig } from '../../config.ts';
import { nameOf } from '../../store/location.ts';
import type { Context } from '../context.ts';
import { type CommandResult, fields, table } from '../output.ts';
import { poolOf } from './locations.ts';
import { opened } from './opened.ts';
import { sizeInWords } from './size.ts';

const STATES = {
  current: 'up to date',
  older: 'older than this Gangway, which brings it up to date when it starts',
  newer: 'newer than this Gangway',
};

/** Changes nothing. @throws {CliError} NO_STORE, STORE_UNAVAILABLE */
export async function storeInfo({ env }: Context): Promise<CommandResult> {
  const config = readConfig(env);
  const { countRows, openExisting, sizeOf, versionOf } = await import('../../store/existing.ts');
  const { version, rows, bytes } = await opened(async () => {
    const store = await openExisting(config.database, poolOf(config));
    try {
      return { version: await versionOf(store), rows: await countRows(store), bytes: await sizeOf(store) };
    } finally {
      await store.engine.close();
    }
  });
  const name = nameOf(config.database);
  const engine = typeof config.database === 'string' ? 'SQLite' : 'PostgreSQL';
  return {
    data: { store: name, engine, version, bytes, rows },
    text: `${fields({
      store: name,
      engine,
      version: version && `${version.name}, ${STATES[version.state]}`,
      size: sizeInWords(bytes),
    })}\n\n${table(['TABLE', 'ROWS'], Object.entries(rows))}`,
  };
}
