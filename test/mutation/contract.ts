/**
 * Does the suite bite? Changes the contract in one place at a time, regenerates, and runs type check, lint and tests.
 *
 *   npm run test:mutation:contract              every mutant
 *   npm run test:mutation:contract -- 50        every mutant whose number is a multiple of 50 (for a quick look)
 *
 * A mutant that leads to the same generated files is left out. Writes reports/contract-mutation.json. Exits 1 if fewer than 95 % are killed.
 */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readSource } from '../../openapi/generate/source.ts';
import { REPOSITORY, workingCopy } from '../support/working-copy.ts';
import { type Mutant, mutantsOf } from './contract-mutants.ts';

const run = promisify(execFile);

const THRESHOLD = 0.95;
/** A mutant that runs this long is stuck, and so noticed. Milliseconds. */
const TIMEOUT = 1_200_000;

/**
 * What would notice all: the gate against the released contract, and the tests that edit the contract's own files, of which a
 * mutant is the bundle.
 */
const LEFT_OUT = [
  'released/**',
  'openapi/generate.test.ts',
  'client/package.test.ts',
  'package.test.ts',
  'planted/**',
];

/** The quickest first: the first that fails kills. */
const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ['generate', ['node', 'openapi/generate.ts']],
  ['written responses', ['vitest', 'run', 'test/contract/written-responses.test.ts']],
  ['responses', ['vitest', 'run', 'test/contract/responses.test.ts', 'test/contract/examples.test.ts']],
  ['lint', ['npm', 'run', 'lint:contract']],
  ['types', ['tsc', '-p', '.']],
  ['contract tests', ['vitest', 'run', '--bail=1', 'test/contract', 'test/dialects']],
  ['all tests', ['vitest', 'run', '--bail=1', ...LEFT_OUT.map((name) => `--exclude=test/${name}`)]],
];

interface Result {
  readonly mutant: string;
  /** The step that noticed; undefined if none did. */
  readonly killedBy: string | undefined;
}

/** A mutant of which nothing is left in what is generated: another way to say the same. */
const SAME = 'none: it says the same';

async function main(every: number): Promise<void> {
  const contract = (await readSource(
    new URL('../../openapi/openapi.yaml', import.meta.url),
  )) as unknown as Mutant['document'];
  const queue = [...mutantsOf(contract)].filter((_, i) => i % every === 0);
  const total = queue.length;
  const results: Result[] = [];
  let done = 0;
  const work = async (folder: string) => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const killedBy = (await firstFailure(folder, mutant))?.step;
      if (killedBy !== SAME) results.push({ mutant: mutant.name, killedBy });
      done++;
      console.log(`${done}/${total} ${killedBy ? `killed by ${killedBy}` : 'SURVIVED'}: ${mutant.name}`);
    }
  };
  const folders = await Promise.all(Array.from({ length: availableParallelism() }, workingCopy));
  try {
    // A step that fails without a mutant would kill them all, and say nothing.
    const failure = await firstFailure(folders[0] as string, { name: NONE, document: contract });
    if (failure) throw new Error(`Without any change, ${failure.step} fails:\n${failure.output}`);
    await Promise.all(folders.map(work));
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
  await report(results);
}

/** Stands for no change at all. */
const NONE = 'none';

/** Whether the generated files are those of the contract as it is. */
async function sameOutput(folder: string): Promise<boolean> {
  const names = await readdir(join(REPOSITORY, 'generated'));
  const same = await Promise.all(
    names.map(async (name) => {
      const read = (root: string) => readFile(join(root, 'generated', name), 'utf8');
      return (await read(REPOSITORY)) === (await read(folder));
    }),
  );
  return same.every(Boolean);
}

interface Failure {
  readonly step: string;
  readonly output: string;
}

async function firstFailure(folder: string, mutant: Mutant): Promise<Failure | undefined> {
  await writeFile(join(folder, 'openapi/openapi.yaml'), JSON.stringify(mutant.document, null, 2));
  const env = { ...process.env, PATH: `${join(REPOSITORY, 'node_modules/.bin')}:${process.env.PATH}` };
  for (const [step, [command = '', ...args]] of STEPS) {
    try {
      await run(command, args, { cwd: folder, env, timeout: TIMEOUT, maxBuffer: 1 << 28 });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return { step, output: stdout + stderr };
    }
    if (step === 'generate' && mutant.name !== NONE && (await sameOutput(folder)))
      return { step: SAME, output: '' };
  }
  return undefined;
}

async function report(results: readonly Result[]): Promise<void> {
  const survivors = results.filter((result) => !result.killedBy);
  const score = 1 - survivors.length / results.length;
  await mkdir(join(REPOSITORY, 'reports'), { recursive: true });
  await writeFile(
    join(REPOSITORY, 'reports/contract-mutation.json'),
    JSON.stringify({ score, results }, null, 2),
  );
  console.log(
    `\n${results.length} mutants, ${results.length - survivors.length} killed: ${(score * 100).toFixed(1)} %`,
  );
  for (const { mutant } of survivors) console.log(`survived: ${mutant}`);
  if (score < THRESHOLD) process.exitCode = 1;
}

await main(Math.max(1, Number(process.argv[2] ?? 1)));
