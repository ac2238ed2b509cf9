import type { Command } from 'commander';
import { example } from '../arguments.ts';
import { type Context, print } from '../context.ts';
import { backUp } from '../store/backup.ts';
import { type CopyOptions, runCopy } from '../store/copy.ts';
import { storeInfo } from '../store/info.ts';

/** `gangway store …` */
export function addStoreCommands(program: Command, context: Context): void {
  const store = program
    .command('store')
    .description('the database: what it holds, backups, and moving to another');

  store
    .command('info')
    .description('show where the store is, its version, its size and how many rows it has')
    .addHelpText('after', example('gangway store info'))
    .action(async () => print(context, await storeInfo(context)));

  store
    .command('backup')
    .description('save a SQLite store to a new file, while Gangway runs')
    .argument('<file>', 'where to: a file that is not there yet')
    .addHelpText(
      'after',
      `
The file has all that was committed before, is readable only by you, and was checked. To restore it, put it where DATABASE_URL
points, while no Gangway runs. PostgreSQL has pg_dump for this.`,
    )
    .addHelpText('after', example('gangway store backup gangway-2026-11-24.db'))
    .action(async (file: string) => print(context, await backUp(context, file)));

  store
    .command('copy')
    .description('copy all rows to another store, of either engine, and compare them; exits 1 if they differ')
    .option('--from <url>', 'file: and a path, or postgres://…; by default, DATABASE_URL')
    .option(
      '--to <url>',
      'the same; by default, TARGET_DATABASE_URL or the content of TARGET_DATABASE_URL_FILE',
    )
    .option('--resume', 'go on with a copy that was interrupted')
    .addHelpText(
      'after',
      `
Stop Gangway first: what it writes meanwhile is not copied, and the comparison fails. The source stays as it is. The target must be
empty: a new file, or a database without rows of Gangway. Tables that are not Gangway’s stay where they are. Other users of this
machine can read a password in a command line: give the URL by its variable, or leave the password to PGPASSWORD or ~/.pgpass.`,
    )
    .addHelpText(
      'after',
      example(
        'gangway store copy --from file:gangway.db --to postgres://gangway@db.example.com/gangway',
        'gangway store copy --to file:gangway.db',
      ),
    )
    .action((options: CopyOptions) => runCopy(context, options));
}
