/** What `gangway tenant import` does: checks a file, imports it, and tells how that went. */
import { BillingError } from '../../billing/errors.ts';
import { type Context, print } from '../context.ts';
import { AnsweredFailure, CliError, InvalidFileError } from '../errors.ts';
import { interruptible } from '../interruptible.ts';
import { type Management, managing } from '../manage/api.ts';
import { progressTo } from '../progress.ts';
import { shellWord } from '../shell.ts';
import { isUnreadable, type Line, type Unreadable } from './entry.ts';
import { type Format, formatOf } from './format.ts';
import { begun, changedMeanwhile, type Imported, importTenants } from './import.ts';
import { assertRegular, readLines } from './read.ts';
import { validateFile } from './validate.ts';

export interface ImportOptions {
  readonly app?: string;
  readonly format?: Format;
  readonly fromLine: number;
  readonly check?: true;
}

type Read = () => AsyncIterable<Line | Unreadable>;

/**
 * @throws {InvalidFileError} Something is wrong with the file: nothing was imported.
 * @throws {CliError} The import was broken off. It says what was done, and how to go on.
 * @throws {AnsweredFailure} Entries were refused.
 */
export async function runImport(context: Context, file: string, options: ImportOptions): Promise<void> {
  await assertRegular(file);
  const format = options.format ?? formatOf(file);
  const lines: Read = () => from(readLines(file, format, options.app), options.fromLine);
  const { entries, faults } = await validateFile(lines);
  if (faults.count > 0)
    throw new InvalidFileError(`Nothing was imported. ${file} is not as it should be:\n${faults}`, {
      faults: faults.first,
    });
  if (entries === 0)
    throw new InvalidFileError(`There is no tenant in ${file}, from line ${options.fromLine} on.`);
  if (options.check) {
    const text = entries === 1 ? '1 tenant, well-formed.' : `${entries} tenants, all well-formed.`;
    return print(context, { data: { entries, checked: true }, text });
  }
  await managing(context, async (management) => {
    const done = await imported(context, management, { file, lines, entries, options });
    const data = { entries, ...done.counts, faults: done.faults.first };
    print(context, { data, text: summary(done) });
    if (done.counts.refused > 0) throw new AnsweredFailure();
  });
}

/** Imports what was checked, all of it or until something breaks it off. */
async function imported(
  context: Context,
  { api }: Management,
  {
    file,
    lines,
    entries,
    options,
  }: {
    readonly file: string;
    readonly lines: Read;
    readonly entries: number;
    readonly options: ImportOptions;
  },
): Promise<Imported> {
  const progress = progressTo(context, 'imported');
  let reached = begun(options.fromLine - 1);
  try {
    await interruptible(async (signal) => {
      for await (reached of importTenants(api, lines(), signal))
        progress.show({ total: entries, done: reached.done });
    });
    if (reached.done !== entries)
      throw changedMeanwhile(`${entries} entries were checked, and ${reached.done} imported`);
    return reached;
  } catch (error) {
    if (!(error instanceof CliError || error instanceof BillingError)) throw error;
    throw brokenOff(error, reached, again(context, file, options));
  } finally {
    progress.end();
  }
}

/** An import that ends early has to tell all that it would have told at its end: it goes on behind what was refused. */
function brokenOff(error: CliError | BillingError, reached: Imported, command: string): CliError {
  const { line, done, counts, faults } = reached;
  const isChanged = error.code === 'FILE_CHANGED';
  const next = isChanged
    ? []
    : [`All is done up to line ${line}. Go on with: ${command} --from-line ${line + 1}`];
  const message = [error.message.replace(/\.?$/, '.'), summary(reached), ...next].join('\n');
  const details = { done, ...counts, faults: faults.first, ...(!isChanged && { next_line: line + 1 }) };
  return new CliError(error.code, message, details);
}

function summary({ counts, faults }: Imported): string {
  const text = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
  return [`${text.join(', ')}.`, ...(faults.count > 0 ? [faults] : [])].join('\n');
}

/** The command, with what it was told. */
function again({ remoteUrl, json }: Context, file: string, { app, format }: ImportOptions): string {
  const told = { '--app': app, '--format': format, '--url': remoteUrl?.() };
  const options = Object.entries(told).flatMap(([name, value]) => (value ? [name, value] : []));
  const words = ['gangway', 'tenant', 'import', file, ...options, ...(json ? ['--json'] : [])];
  return words.map(shellWord).join(' ');
}

/** What ends the reading concerns all that follows, wherever it stands. */
async function* from(lines: AsyncIterable<Line | Unreadable>, first: number) {
  for await (const read of lines) if (read.line >= first || (isUnreadable(read) && read.last)) yield read;
}
