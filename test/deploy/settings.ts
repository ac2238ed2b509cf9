/** What deploy files may set, and what follows from it. */
import { spawnSync } from 'node:child_process';
import { type Config, readConfig, reportSettings } from '../../src/config.ts';

const KEY = { STRIPE_SECRET_KEY: 'sk_live_1' };
const DEFAULTS = readConfig(KEY);

/** Milliseconds that the service takes to stop, unless it is told otherwise. */
export const SHUTDOWN = DEFAULTS.shutdownDelay + DEFAULTS.shutdownTimeout;

/** Whether the service reads this variable: a setting, or the file of a secret. */
export function isSetting(name: string): boolean {
  if (reportSettings({}).some((setting) => setting.name === name)) return true;
  if (!name.endsWith('_FILE')) return false;
  try {
    readConfig({ [name]: '/there/is/no/such/file' });
    return false;
  } catch {
    return true;
  }
}

/** The settings that an environment amounts to, without what is in files. @throws {ConfigError} A value cannot be used. */
export function settingsOf(env: Readonly<Record<string, string>>): Config {
  return readConfig({
    ...KEY,
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.endsWith('_FILE'))),
  });
}

/** Whether there is a program; says so on one line if not, for the tests that need it are then skipped. */
export function hasProgram(name: string, ...args: string[]): boolean {
  if (!spawnSync(name, args).error) return true;
  console.log(`Skipped: there is no ${name} on this machine.`);
  return false;
}
