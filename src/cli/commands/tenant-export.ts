import { type Command, Option } from 'commander';
import { example, uuid } from '../arguments.ts';
import type { Context } from '../context.ts';
import { told } from '../manage/answer.ts';
import { managing } from '../manage/api.ts';
import { given } from '../manage/given.ts';
import { FORMATS, type Format } from '../tenant-files/format.ts';
import { headOf, lineOf } from '../tenant-files/write.ts';

/** `gangway tenant export` */
export function addTenantExportCommand(tenant: Command, context: Context): void {
  tenant
    .command('export')
    .description('print the active tenants in the form that `gangway tenant import` reads')
    .option('--app <uuid>', 'only those of this app', uuid)
    .addOption(new Option('--format <format>', 'CSV or JSON Lines').choices(FORMATS).default('jsonl'))
    .addHelpText(
      'after',
      '\nExport to CSV writes values as they are: a name that begins with = is a formula to a spreadsheet.',
    )
    .addHelpText('after', example('gangway tenant export --format csv > tenants.csv'))
    .action(({ app, format }: { app?: string; format: Format }) =>
      managing(context, async ({ api }) => {
        context.writeOut(headOf(format));
        const query = given({ app_id: app, limit: 200 });
        const entries = told(api.items('/management/v1/tenant-batches', { params: { query } }), {
          app_id: app,
        });
        for await (const entry of entries) {
          context.writeOut(lineOf(entry, format));
          await context.drained?.();
        }
      }),
    );
}
