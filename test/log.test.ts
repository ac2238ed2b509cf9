/** A log that cannot be written. */
import { spawnSync } from 'node:child_process';
import fs, { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BillingError } from '../src/billing/errors.ts';
import { createLog, describeError, flushLog } from '../src/log.ts';

let folder: string;
const opened: number[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangway-log-'));
});
afterEach(() => {
  for (const fd of opened.splice(0)) closeSync(fd);
  rmSync(folder, { recursive: true });
});

function open(file: string, flags: number): number {
  const fd = openSync(file, flags);
  opened.push(fd);
  return fd;
}

const PADDING = 'x'.repeat(1000);
const parse = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { i?: number; lines?: number; level: number });

/** While it is full, no write succeeds; as many as there is space for do. */
function fullDisk() {
  let full = true;
  const write = fs.write;
  vi.spyOn(fs, 'write').mockImplementation(((...args: Parameters<typeof fs.write>) => {
    if (!full) return write(...args);
    const done = args.at(-1) as unknown as (error: Error) => void;
    setImmediate(() => done(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })));
  }) as typeof fs.write);
  return {
    free: () => {
      full = false;
    },
  };
}

test('what was logged while the disk was full is written when there is space again', async () => {
  const file = join(folder, 'log');
  const disk = fullDisk();
  const log = createLog('info', open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND));
  for (let i = 0; i < 20; i++) log.info({ i });
  await flushLog(log);
  expect(readFileSync(file, 'utf8')).toBe('');
  disk.free();
  log.info({ i: 20 });
  await flushLog(log);
  expect(parse(readFileSync(file, 'utf8')).map(({ i }) => i)).toEqual(
    Array.from({ length: 21 }, (_, i) => i),
  );
});

test('what is too much to be kept is dropped, and counted in the log once it works again', async () => {
  const file = join(folder, 'log');
  const disk = fullDisk();
  const log = createLog('info', open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND));
  for (let i = 0; i < 3000; i++) log.info({ i, PADDING });
  await flushLog(log);
  disk.free();
  log.info({ i: 3000 });
  await flushLog(log);
  await expect.poll(() => parse(readFileSync(file, 'utf8')).at(-1)?.lines).toBeGreaterThan(1000);
  const lines = parse(readFileSync(file, 'utf8'));
  const written = lines.filter(({ i }) => i !== undefined).length;
  expect(lines.at(-1)).toMatchObject({ level: 40, lines: 3001 - written });
});

test('a pipe that nobody reads holds nothing up; who reads later is told how much is missing', async () => {
  const pipe = join(folder, 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const reader = open(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  const log = createLog('info', open(pipe, constants.O_WRONLY | constants.O_NONBLOCK));
  for (let i = 0; i < 3000; i++) log.info({ i, PADDING });
  await flushLog(log);
  let text = '';
  const read = () => {
    const buffer = Buffer.alloc(65_536);
    try {
      for (let n = 1; n > 0; text += buffer.toString('utf8', 0, n)) n = fs.readSync(reader, buffer);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
    return text;
  };
  await expect.poll(read, { timeout: 20_000 }).toMatch(/"lines":\d+.*\n$/);
  const lines = parse(text);
  const written = lines.filter(({ i }) => i !== undefined).length;
  expect(lines.at(-1)).toMatchObject({ level: 40, lines: 3000 - written });
  log.info('again');
  await expect.poll(read).toContain('again');
});

test('what a refusal quotes of a request is logged without keys', () => {
  const error = new BillingError('TAX_RATE_UNKNOWN', 'There is no active tax rate sk_test_1234');
  expect(describeError(error)).toMatchObject({ reason: 'There is no active tax rate sk_test_…' });
});

test('errors are logged without keys, those that led to them as well', async () => {
  const file = join(folder, 'log');
  const log = createLog('info', open(file, constants.O_WRONLY | constants.O_CREAT));
  const cause = new Error('No such key: sk_test_Secret1');
  const several = new AggregateError([cause], 'whsec_Secret2');
  for (const err of [new Error('refused', { cause }), several, 'text']) log.error({ err }, 'failed');
  await flushLog(log);
  const lines = readFileSync(file, 'utf8');
  expect(lines).toContain('refused: No such key: sk_test_…');
  expect(lines).toContain('"err":"text"');
  expect(lines).not.toContain('Secret');
});
