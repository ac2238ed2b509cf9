/** What `gangway store backup` does. */
import { readConfig } from '../../config.ts';
import { DEFAULT_POOL, nameOf, type PostgresLocation } from '../../store/location.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { type CommandResult, table } from '../output.ts';
import { progressTo } from '../progress.ts';
import { shellWord } from '../shell.ts';
import { opened } from './opened.ts';
import { sizeInWords } from './size.ts';

/** @throws {CliError} USE_PG_DUMP, NO_STORE, FILE_EXISTS, DAMAGED, STORE_UNAVAILABLE */
export async function backUp(context: Context, file: string): Promise<CommandResult> {
  const { database } = readConfig(context.env);
  if (typeof database !== 'string')
    throw new CliError(
      'USE_PG_DUMP',
      `The store is in PostgreSQL, which has its own: ${pgDump(database, file)}`,
    );
  const start = performance.now();
  const { backUpFile } = await import('../../store/sqlite/backup.ts');
  const { openExisting } = await import('../../store/existing.ts');
  const shown = progressTo(context, 'bytes saved');
  const { bytes, rows } = await opened(async () => {
    // Whatever else there is, is not backed up in place of a store.
    await (await openExisting(database, DEFAULT_POOL)).engine.close();
    return backUpFile(database, file, shown.show).finally(shown.end);
  });
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const filled = Object.entries(rows).filter(([, count]) => count > 0);
  return {
    data: { from: nameOf(database), file: nameOf(file), bytes, seconds, rows },
    text: [
      ...(filled.length > 0 ? [table(['TABLE', 'ROWS'], filled), ''] : []),
      `Backed up ${nameOf(database)} to ${nameOf(file)}: ${sizeInWords(bytes)}, checked and found sound. ${seconds} s.`,
    ].join('\n'),
  };
}

/** With the URL but for its password, which is in `~/.pgpass` or asked for. */
function pgDump({ postgres }: PostgresLocation, file: string): string {
  const url = new URL(postgres);
  url.password = '';
  return `pg_dump --format=custom --no-owner --file=${shellWord(file)} ${shellWord(url.href)}`;
}
