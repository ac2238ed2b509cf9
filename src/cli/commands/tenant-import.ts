import { type Command, Option } from 'commander';
import { example, lineNumber, uuid } from '../arguments.ts';
import type { Context } from '../context.ts';
import { COLUMNS, FORMATS } from '../tenant-files/format.ts';
import { type ImportOptions, runImport } from '../tenant-files/run-import.ts';

const FILES = `
The file is CSV, whose first line names its columns, or JSON Lines, one object per line with the same names:
  id                  the tenant’s UUID, your product’s own
  app_id              its app; not needed with --app
  name                its name, which its Stripe customer gets
  default_return_url  where its portals return to if a call names no URL; empty for none
  members             the users who may act for it (the sub of their tokens): separated by ; in CSV, a list in JSON.
                      If empty or left out, they stay as they are; a list in JSON is all of them
  customer_id         its Stripe customer (cus_…); Stripe is not asked whether it exists. If empty or left out, it stays
                      as it is. It cannot replace another one: see gangway tenant link-customer

The whole file is checked before anything is done. Repeating an import changes nothing. A tenant that was deactivated is
active again after an import of it. Export to CSV writes values as they are: a name that begins with = is a formula to a
spreadsheet.`;

/** `gangway tenant import` */
export function addTenantImportCommand(tenant: Command, context: Context): void {
  tenant
    .command('import')
    .description('create or replace the tenants of a file, with their members and customers')
    .argument('<file>', `CSV (${COLUMNS.join(',')}) or JSON Lines`)
    .option('--app <uuid>', 'the app of rows without an app_id', uuid)
    .addOption(new Option('--format <format>', 'by default, what the file’s name ends in').choices(FORMATS))
    .option(
      '--from-line <n>',
      'begin at this line of the file, where an import was broken off',
      lineNumber,
      1,
    )
    .option('--check', 'only check the file')
    .addHelpText('after', FILES)
    .addHelpText(
      'after',
      example(
        'gangway tenant import tenants.csv --app 22222222-2222-2222-2222-222222222222',
        'gangway tenant import tenants.jsonl --url https://gangway.example.com',
      ),
    )
    .action((file: string, options: ImportOptions) => runImport(context, file, options));
}
