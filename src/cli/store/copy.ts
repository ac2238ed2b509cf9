/** What `gangway store copy` does. */
import { readConfig } from '../../config.ts';
import type { Difference } from '../../store/copy/compare.ts';
import type { CopiedTable, CopyProgress, CopyResult } from '../../store/copy/copy.ts';
import { nameOf } from '../../store/location.ts';
import { type Context, print } from '../context.ts';
import { AnsweredFailure, CliError } from '../errors.ts';
import { interruptible } from '../interruptible.ts';
import { printable, table } from '../output.ts';
import { progressTo } from '../progress.ts';
import { shellWord } from '../shell.ts';
import { poolOf, sourceOf, targetOf } from './locations.ts';
import { storeFailure } from './opened.ts';

export interface CopyOptions {
  readonly from?: string;
  readonly to?: string;
  readonly resume?: true;
}

/**
 * @throws {CliError} One of the codes of `copyStore`. It says how to go on.
 * @throws {AnsweredFailure} The copy differs.
 */
export async function runCopy(context: Context, options: CopyOptions): Promise<void> {
  const [from, to] = [sourceOf(context, options.from), targetOf(context, options.to)];
  if (!context.json) context.writeErr(`Copying ${nameOf(from)} to ${nameOf(to)}\n`);
  const start = performance.now();
  const { onProgress, end } = progress(context);
  const { copyStore } = await import('../../store/copy/copy.ts');
  const result = await interruptible((signal) =>
    copyStore({
      from,
      to,
      pool: poolOf(readConfig(context.env)),
      resume: options.resume ?? false,
      signal,
      onProgress,
    }),
  )
    .finally(end)
    .catch((error) => {
      throw failed(error, context, options);
    });
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const differences = sum(result.tables, 'differences');
  print(context, {
    data: { from: nameOf(from), to: nameOf(to), seconds, verified: differences === 0, ...result },
    text: differences === 0 ? alike(result, seconds, nameOf(to)) : differing(result, differences),
  });
  if (differences > 0) throw new AnsweredFailure();
}

/** One bar for each of the two parts. */
function progress(context: Context) {
  let phase: CopyProgress['phase'] | undefined;
  let shown: ReturnType<typeof progressTo> | undefined;
  return {
    onProgress({ done, total, ...at }: CopyProgress) {
      if (phase !== at.phase) {
        shown?.end();
        phase = at.phase;
        shown = progressTo(context, `rows ${phase}`);
      }
      shown?.show({ done, total });
    },
    end: () => shown?.end(),
  };
}

/** What stopped a copy, and how to go on. */
function failed(error: unknown, context: Context, options: CopyOptions): unknown {
  const failure = storeFailure(error);
  if (!(failure instanceof CliError)) return failure;
  const { code, message } = failure;
  const goOn = again(context, options);
  if (code === 'INTERRUPTED') return new CliError(code, `Interrupted: ${message} To go on: ${goOn}`);
  if (code === 'ROWS_REFUSED') return new CliError(code, `${message} Then go on: ${goOn}`);
  if (code === 'STORE_UNAVAILABLE') return new CliError(code, `${message} To go on where it was: ${goOn}`);
  if (code === 'TARGET_NOT_EMPTY')
    return new CliError(
      code,
      `${message} Copy to an empty database or a new file; or, to go on with a copy that was interrupted: ${goOn}`,
    );
  return failure;
}

/** The command, with what it was told but for passwords. */
function again({ json }: Context, { from, to }: CopyOptions): string {
  const told = Object.entries({ '--from': from, '--to': to });
  const words = told.flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
  return ['gangway', 'store', 'copy', ...words, '--resume', ...(json ? ['--json'] : [])]
    .map(shellWord)
    .join(' ');
}

function alike({ tables }: CopyResult, seconds: number, target: string): string {
  const rows = tables
    .filter(({ verified }) => verified > 0)
    .map((one) => [one.table, one.copied, one.verified]);
  return [
    table(['TABLE', 'COPIED', 'VERIFIED'], rows),
    '',
    `${sum(tables, 'copied')} rows copied, ${sum(tables, 'verified')} compared with their originals: all are alike. ${seconds} s.`,
    `Next: let DATABASE_URL name the copy (${target}), and start Gangway.`,
  ].join('\n');
}

function differing({ tables, differences }: CopyResult, count: number): string {
  const more = count - differences.length;
  return [
    `The copy differs from its source in ${count} ${count === 1 ? 'row' : 'rows'}:`,
    ...differences.map((one) => `  ${printable(shown(one))}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `${sum(tables, 'verified')} rows are alike. Do not use the copy: something has written to one of the two meanwhile.`,
    'Stop every Gangway on either, and copy to an empty target again.',
  ].join('\n');
}

const IN_WORDS = {
  missing: 'is missing in the copy',
  surplus: 'is in the copy alone',
  changed: 'differs in',
};

function shown({ table, key, kind, columns = [] }: Difference): string {
  const name = Object.entries(key).map(([column, value]) => `${column} ${value}`);
  return `${table} (${name.join(', ')}) ${IN_WORDS[kind]}${columns.length ? ` ${columns.join(', ')}` : ''}`;
}

const sum = (tables: readonly CopiedTable[], what: 'copied' | 'verified' | 'differences'): number =>
  tables.reduce((total, one) => total + one[what], 0);
