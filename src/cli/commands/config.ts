import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Config, ConfigError, readConfig, reportSettings } from '../../config.ts';
import { nameOf } from '../../store/location.ts';
import { example } from '../arguments.ts';
import { type Context, livemodeOf, print } from '../context.ts';
import { fields, table } from '../output.ts';

/** `gangway config` */
export function addConfigCommand(program: Command, context: Context): void {
  program
    .command('config')
    .description('show each setting, its default, where it came from, and what follows from it')
    .addHelpText('after', example('gangway config'))
    .action(() => {
      const settings = reportSettings(context.env);
      const { derived, error } = derive(context);
      const rows = settings.map(({ name, value, source, default: fallback }) => [
        name,
        value || null,
        source,
        fallback || null,
      ]);
      const text = table(['SETTING', 'VALUE', 'FROM', 'DEFAULT'], rows);
      print(context, {
        data: { settings, derived: derived ?? null },
        text: derived ? `${text}\n\n${fields({ ...derived })}` : text,
      });
      if (error) throw error;
    });
}

function derive({ env }: Context): { derived?: ReturnType<typeof consequences>; error?: ConfigError } {
  try {
    return { derived: consequences(readConfig(env)) };
  } catch (error) {
    if (error instanceof ConfigError) return { error };
    throw error;
  }
}

/** What the settings amount to. */
function consequences(config: Config) {
  const { stripe, sandboxDir, database, host, port } = config;
  return {
    mode: stripe ? (livemodeOf(config) ? 'live' : 'test') : 'sandbox',
    store: nameOf(database),
    stripe: stripe ? 'https://api.stripe.com' : `a stand-in, kept in ${resolve(sandboxDir, 'stripe.db')}`,
    listens: `${host}:${port}`,
  };
}
