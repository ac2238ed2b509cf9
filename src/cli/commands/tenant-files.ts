import { type Command, Option } from 'commander';
import { BillingError } from '../../billing/errors.ts';
import { example, lineNumber, uuid } from '../arguments.ts';
import type { Context } from '../context.ts';
import { AnsweredFailure, CliError, InvalidFileError } from '../errors.ts';
import { interruptible } from '../interruptible.ts';
import { told } from '../manage/answer.ts';
import { managing } from '../manage/api.ts';
import { given } from '../manage/given.ts';
import { progressTo } from '../progress.ts';
import type { Fault } from '../tenant-files/entry.ts';
import { importTenants, type Reached } from '../tenant-files/import.ts';
import { COLUMNS, FORMATS, type Format, formatOf, readLines } from '../tenant-files/read.ts';
import { validateFile } from '../tenant-files/validate.ts';
import { headOf, lineOf } from '../tenant-files/write.ts';

interface ImportOptions {
  readonly app?: string;
  readonly format?: Format;
  readonly fromLine: number;
  readonly check?: true;
}

const FILES = `
The file is CSV, whose first line names its columns, or JSON Lines, an object a line with the same names:
  id                  the tenant's UUID, your product's own
  app_id              its app; not needed with --app
  name                its name, which its Stripe customer gets
  default_return_url  where its portals return to if a call names no URL; empty for none
  members             the users who may act for it (the sub of their tokens): in CSV separated by ;, in JSON a list. Empty or
                      left out, they stay as they are; a list in JSON is all of them
  customer_id         its customer at Stripe (cus_…), which is not asked for it. Empty or left out, it stays as it is

All of the file is checked before anything is done. Repeating an import changes nothing.`;

/** `gangway tenant import`, `gangway tenant export` */
export function addTenantFileCommands(tenant: Command, context: Context): void {
  const formatOption = (description: string) => new Option('--format <format>', description).choices(FORMATS);

  tenant
    .command('import')
    .description('make or replace the tenants of a file, with their members and customers')
    .argument('<file>', `CSV (${COLUMNS.join(',')}) or JSON Lines`)
    .option('--app <uuid>', 'the app of those that name none', uuid)
    .addOption(formatOption('by default what the name of the file ends in'))
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
    .action((file: string, options: ImportOptions) => run(context, file, options));

  tenant
    .command('export')
    .description('print the active tenants in the form that `gangway tenant import` reads')
    .option('--app <uuid>', 'only of this app', uuid)
    .addOption(formatOption('how').default('jsonl'))
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

async function run(context: Context, file: string, options: ImportOptions): Promise<void> {
  const format = options.format ?? formatOf(file);
  const lines = () => from(readLines(file, format, options.app), options.fromLine);
  const { entries, faults } = await validateFile(lines);
  if (faults.length > 0)
    throw new InvalidFileError(`Nothing was imported. ${file} is not as it should be:\n${listed(faults)}`);
  if (entries === 0)
    throw new InvalidFileError(`There is no tenant in ${file}, from line ${options.fromLine} on.`);
  if (options.check)
    return answer(context, { entries, checked: true }, `${entries} tenants, all well-formed.`);
  const progress = progressTo(context, 'imported');
  let reached = options.fromLine - 1;
  const onProgress = ({ line, done }: Reached) => {
    reached = line;
    progress.show({ total: entries, done });
  };
  await managing(context, async ({ api }) => {
    try {
      const result = await interruptible((signal) => importTenants(api, lines(), { signal, onProgress }));
      progress.end();
      const { created, replaced, unchanged, refused } = result;
      const text = `${created} created, ${replaced} replaced, ${unchanged} unchanged, ${refused} refused.`;
      const why = refused > 0 ? `\n${listed(result.faults)}` : '';
      answer(context, { entries, created, replaced, unchanged, refused, faults: result.faults }, text + why);
      if (refused > 0) throw new AnsweredFailure();
    } catch (error) {
      if (!(error instanceof CliError || error instanceof BillingError)) throw error;
      progress.end();
      throw new CliError(
        error.code,
        `${error.message.replace(/\.?$/, '.')}\nAll is done up to line ${reached}. Go on with: ${again(context, file, options)} --from-line ${reached + 1}`,
      );
    }
  });
}

/** The command, with what it was told. */
function again({ remoteUrl }: Context, file: string, { app, format }: ImportOptions): string {
  const told = { '--app': app, '--format': format, '--url': remoteUrl?.() };
  const options = Object.entries(told).flatMap(([name, value]) => (value ? [name, value] : []));
  return ['gangway tenant import', file, ...options].join(' ');
}

async function* from<T extends { readonly line: number }>(lines: AsyncIterable<T>, first: number) {
  for await (const one of lines) if (one.line >= first) yield one;
}

const listed = (faults: readonly Fault[]): string =>
  faults.map(({ line, message }) => `  line ${line}: ${message}`).join('\n');

function answer({ json, writeOut }: Context, data: object, text: string): void {
  writeOut(`${json ? JSON.stringify(data, null, 2) : text}\n`);
}
