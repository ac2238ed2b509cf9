/** A folder into which a package is installed as a user would. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Consumer {
  readonly folder: string;
  /** Where the package is. */
  readonly installed: string;
  /** The names of all packages that came with it. */
  readonly packages: readonly string[];
  /** Runs Node in the folder, and returns what it prints. */
  node(...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Packs what is in a folder, and installs it into an empty one. Remove that after the test. */
export async function installPackage(source: string, name: string): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-consumer-'));
  await runCommand('npm', ['pack', '--pack-destination', folder], source);
  const [tarball] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack made no tarball');
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund'];
  await runCommand('npm', ['install', '--prefix', folder, join(folder, tarball), ...quietly], folder);
  const modules = join(folder, 'node_modules');
  return {
    folder,
    installed: join(modules, name),
    packages: (await readdir(modules)).filter((file) => !file.startsWith('.')),
    node: (...args) => runCommand(process.execPath, args, folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs a command to its end; what it prints is in the error if it fails. */
async function runCommand(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, [...args], { cwd }).catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}`);
  });
  return stdout;
}
