import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { bareEnvironment } from '../support/process.ts';
import { REPOSITORY } from '../support/working-copy.ts';
import { hasProgram, isSetting, SHUTDOWN } from './settings.ts';

const UNIT = join(REPOSITORY, 'deploy/systemd/gangway.service');
const COMMAND = join(REPOSITORY, 'deploy/systemd/gangway');

let unit: string;
let command: string;
beforeAll(() => {
  unit = readFileSync(UNIT, 'utf8');
  command = readFileSync(COMMAND, 'utf8');
});

/** All values of a key, in order. */
const valuesOf = (key: string): string[] =>
  [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value ?? '');
const environment = () => valuesOf('Environment').map((text) => text.split('=') as [string, string]);

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-systemd-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test.skipIf(!hasProgram('systemd-analyze', '--version'))('systemd understands the unit', async () => {
  const file = join(await temporaryFolder(), 'gangway.service');
  writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  const own = stderr.split('\n').filter((line) => line.includes('gangway'));
  expect({ status, own }).toEqual({ status: 0, own: [] });
});

test('sets what is a setting', () => {
  expect(environment().length).toBeGreaterThan(1);
  expect(environment().filter(([name]) => !isSetting(name))).toEqual([]);
});

test('the files of its secrets are the credentials that it loads', () => {
  const files = environment().filter(([name]) => name.endsWith('_FILE'));
  const loaded = valuesOf('LoadCredential').map((text) => text.split(':'));
  expect(files.map(([, file]) => file)).toEqual(loaded.map(([id]) => `%d/${id}`));
  // The command line, which gets no credentials, reads them where they are.
  const names = [...command.matchAll(/^(\w+_FILE)=(.+)$/gm)].map(([, name, path]) => [name, path]);
  expect(names).toEqual(files.map(([name], i) => [name, loaded[i]?.[1]]));
});

test('has longer to stop than the service takes', () => {
  expect(Number(valuesOf('TimeoutStopSec')[0]) * 1000).toBeGreaterThan(SHUTDOWN);
});

test('runs as somebody who is not root, and writes to one folder', () => {
  expect(valuesOf('User')).toEqual(['gangway']);
  expect(valuesOf('ProtectSystem')).toEqual(['strict']);
  expect(valuesOf('NoNewPrivileges')).toEqual(['yes']);
  expect(valuesOf('ReadWritePaths')).toEqual([]);
  expect(valuesOf('WorkingDirectory')).toEqual([`/var/lib/${valuesOf('StateDirectory')[0]}`]);
});

test('the command line has the settings of the service, and works in its folder', async () => {
  const folder = await temporaryFolder();
  const [etc, lib] = [join(folder, 'etc'), join(folder, 'lib')];
  mkdirSync(etc);
  mkdirSync(lib);
  writeFileSync(join(etc, 'environment'), '# of the service\nPORT=8123\nTRUSTED_PROXIES=loopback\n');
  writeFileSync(join(etc, 'stripe-secret-key'), 'rk_test_1\n');
  writeFileSync(join(etc, 'stripe-webhook-secret'), 'whsec_1\n');
  const [, started] = /^exec (setpriv .*gangway\.mjs) "\$@"$/m.exec(command) ?? [];
  if (!started) throw new Error('It starts something else');
  expect(started).toContain('--reuid=gangway --regid=gangway --init-groups');
  const script = join(folder, 'gangway');
  const here = `${process.execPath} ${join(REPOSITORY, 'bin/gangway.js')}`;
  writeFileSync(
    script,
    command.replace(started, here).replaceAll('/etc/gangway', etc).replaceAll('/var/lib/gangway', lib),
  );
  chmodSync(script, 0o755);
  const { stdout } = await promisify(execFile)(script, ['config', '--json'], { env: bareEnvironment() });
  const { settings, derived } = JSON.parse(stdout);
  const value = (name: string) => settings.find((setting: { name: string }) => setting.name === name);
  expect(value('PORT')).toMatchObject({ value: '8123', source: 'environment' });
  expect(value('STRIPE_SECRET_KEY')).toMatchObject({ value: 'rk_test_…', source: 'file' });
  expect(value('STRIPE_WEBHOOK_SECRET')).toMatchObject({ source: 'file' });
  expect(value('NODE_ENV')).toMatchObject({ value: 'production' });
  expect(derived.store).toBe(join(lib, 'gangway.db'));
});
