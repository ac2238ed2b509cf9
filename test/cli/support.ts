/** The command line with a store of its own, in sandbox mode, in a folder that goes after the test. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { bareEnvironment } from '../support/process.ts';

export const APP = '22222222-2222-2222-2222-222222222222';
export const TENANT = '11111111-1111-1111-1111-111111111111';
export const OTHER = '99999999-9999-4999-8999-999999999999';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TestCli {
  readonly folder: string;
  readonly env: Record<string, string>;
  /** Runs a command in this process. */
  run(...args: string[]): Promise<Result>;
  /** Runs a command with `--json` and reads its answer. Fails if the command does. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look at the answer, whatever its form
  json(...args: string[]): Promise<any>;
  /** Runs a command that must fail with `--json` and reads its error. */
  error(...args: string[]): Promise<{ code: string; message: string; exitCode: number }>;
  /** Writes a file into the folder and gives its name. */
  file(name: string, content: string): Promise<string>;
}

export async function testCli(settings: Record<string, string> = {}): Promise<TestCli> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const env = { SANDBOX_DIR: join(folder, 'data'), ...settings };
  const run = (...args: string[]) => runHere(env, args);
  return {
    folder,
    env,
    run,
    async json(...args) {
      const { code, stdout, stderr } = await run(...args, '--json');
      if (code !== 0) throw new Error(`gangway ${args.join(' ')}: ${code} ${stderr}`);
      return JSON.parse(stdout);
    },
    async error(...args) {
      const { code, stdout, stderr } = await run(...args, '--json');
      if (stdout !== '') throw new Error(`gangway ${args.join(' ')} has answered: ${stdout}`);
      return { ...JSON.parse(stderr).error, exitCode: code };
    },
    async file(name, content) {
      const file = join(folder, name);
      await writeFile(file, content);
      return file;
    },
  };
}

/** A command line with an app and one tenant of it. */
export async function cliWithTenant(settings: Record<string, string> = {}): Promise<TestCli> {
  const cli = await testCli(settings);
  await cli.json('app', 'create', 'Acme', '--id', APP, '--issuer', 'https://auth.example.com');
  await cli.json('tenant', 'create', APP, 'First', '--id', TENANT);
  return cli;
}

async function runHere(env: Record<string, string>, args: readonly string[]): Promise<Result> {
  let stdout = '';
  let stderr = '';
  const code = await main(args, {
    env,
    writeOut: (text) => {
      stdout += text;
    },
    writeErr: (text) => {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}

/** Runs a command in a process of its own, which sees these settings and no others. */
export function runProcess(env: Record<string, string>, ...args: string[]): Promise<Result> {
  return execute(process.execPath, [MAIN, ...args], env);
}

/** Runs a program to its end. */
export function execute(program: string, args: string[], env: Record<string, string>, cwd?: string) {
  return new Promise<Result>((resolve) => {
    execFile(program, args, { env: { ...bareEnvironment(), ...env }, cwd }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
    });
  });
}
