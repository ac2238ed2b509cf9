/** What a dialect costs: the fixture is planted in a copy of the repository, and has to grow there without any other change. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workingCopy } from '../support/working-copy.ts';
import { ADDED_TO, plant, plantedFiles, readPlanted } from './plant.ts';

/** The most lines of TypeScript that a dialect of two operations may cost, its tests' expectations aside. */
const MOST_LINES = 100;

const OWN = /^(openapi|src\/dialects\/pier|test\/dialects\/pier)\//;
/** What is expected of it, which nothing can say in its place. */
const EXPECTATION = /(\/responses|\.test)\.ts$/;

const files = await plantedFiles();

test('it touches the contract, its own folders, and one line of each register', async () => {
  expect(files.filter((file) => !OWN.test(file) && !ADDED_TO[file])).toEqual([]);
  const registers = files.filter((file) => ADDED_TO[file] && !OWN.test(file));
  expect(registers).toEqual(['src/dialects/register.ts', 'test/dialects/register.ts']);
  for (const register of registers) expect(await linesOf(register)).toBe(1);
});

test(`its TypeScript is at most ${MOST_LINES} lines, its tests’ expectations aside`, async () => {
  const typescript = files.filter((file) => file.endsWith('.ts'));
  const counts = await Promise.all(typescript.map(async (file) => [file, await linesOf(file)] as const));
  const sum = (rows: typeof counts) => rows.reduce((total, [, lines]) => total + lines, 0);
  const expectations = counts.filter(([file]) => EXPECTATION.test(file));
  const cost = counts.filter(([file]) => !EXPECTATION.test(file));
  const rows = cost.map(([file, lines]) => `${String(lines).padStart(5)} ${file}`);
  process.stdout.write(
    `\nA dialect of two operations\n${rows.join('\n')}\n${String(sum(cost)).padStart(5)} lines of TypeScript, and ${sum(expectations)} of expectations\n`,
  );
  expect(sum(cost)).toBeLessThanOrEqual(MOST_LINES);
});

let folder: string;
beforeAll(async () => {
  folder = await workingCopy();
  await plant(folder);
  await run(['openapi/generate.ts']);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const OPERATIONS = ['listPierPlans', 'openPierPortal'];
const [TSC, REDOCLY, VITEST] = [
  'node_modules/typescript/bin/tsc',
  'node_modules/@redocly/cli/bin/cli.js',
  'node_modules/vitest/vitest.mjs',
];

describe.concurrent('where it is planted', { timeout: 300_000 }, () => {
  test('its types are right', ({ signal }) => run([TSC, '-p', '.'], signal));

  test('its contract and its workflow are lint-free', ({ signal }) =>
    run([REDOCLY, 'lint', 'generated/openapi.json', 'openapi/workflows/pier.arazzo.yaml'], signal));

  test('its contract suite passes, and its own tests', async ({ signal }) => {
    const report = join(folder, 'report.json');
    const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const caches = ['--no-cache', '--fsModuleCache=false'];
    const filter = ['-t', [...OPERATIONS, 'pier'].join('|')];
    await run(
      [VITEST, 'run', 'test/contract', 'test/dialects/pier', ...filter, ...output, ...caches],
      signal,
    );
    const { testResults }: Report = JSON.parse(await readFile(report, 'utf8'));
    for (const operation of OPERATIONS) {
      const suites = testResults.filter(({ assertionResults }) =>
        assertionResults.some(({ status, fullName }) => status === 'passed' && fullName.includes(operation)),
      );
      expect(suites.map(({ name }) => name.slice(folder.length + 1))).toEqual(
        expect.arrayContaining(SUITES.map((suite) => `test/contract/${suite}.test.ts`)),
      );
    }
  });
});

/** The suites of the contract that test each operation by its name. */
const SUITES = [
  'authentication',
  'examples',
  'mutations',
  'responses',
  'targets',
  'valid-requests',
  'written-responses',
];

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs a script where the fixture is planted. @throws {Error} It fails; the message is what it has printed. */
async function run(command: readonly string[], signal?: AbortSignal): Promise<void> {
  // In CI the configuration writes a report of its own, in the place of the one that is read here.
  const { VITEST: _vitest, CI: _ci, ...env } = process.env;
  try {
    await promisify(execFile)(process.execPath, command, {
      cwd: folder,
      env: { ...env, CONTRACT_RUNS: '1000', REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' },
      maxBuffer: 1 << 26,
      ...(signal && { signal }),
    });
  } catch (error) {
    const { message, stdout = '', stderr = '' } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${message}\n${stdout}${stderr}`.slice(-10_000), { cause: error });
  }
}

async function linesOf(file: string): Promise<number> {
  return (await readPlanted(file)).split('\n').length - 1;
}
