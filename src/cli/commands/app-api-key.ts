import { type Command, Option } from 'commander';
import type { ApiKeyMode, AppApiKeyType } from '../../billing/api-keys.ts';
import type { Config } from '../../config.ts';
import type { Store } from '../../store/store.ts';
import { appArgument, example, uuid } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
import { modeOption, newKey } from '../new-key.ts';
import { type CommandResult, table } from '../output.ts';

interface CreateOptions {
  readonly type: AppApiKeyType;
  readonly mode?: ApiKeyMode;
}

/** `gangway app-api-key …` */
export function addAppApiKeyCommands(program: Command, context: Context): void {
  const keys = program
    .command('app-api-key')
    .description('the keys that apps’ backends call with, for any of their tenants (ud_live_…, ud_test_…)');

  keys
    .command('create')
    .description('make an API key of an app; it is shown this once')
    .addArgument(appArgument())
    .addOption(
      new Option('--type <type>', 'read: it serves for GET alone; write: for all other methods alone')
        .choices(['read', 'write'])
        .makeOptionMandatory(),
    )
    .addOption(modeOption())
    .addHelpText(
      'after',
      example('gangway app-api-key create 22222222-2222-2222-2222-222222222222 --type read'),
    )
    .action((appId: string, options: CreateOptions) =>
      withStore(context, ({ admin }, config) => create(admin, config, appId, options)),
    );

  keys
    .command('list')
    .description('list API keys of apps, without the keys themselves')
    .option('--app <uuid>', 'only of this app', uuid)
    .addHelpText('after', example('gangway app-api-key list --app 22222222-2222-2222-2222-222222222222'))
    .action(({ app }: { app?: string }) => withStore(context, ({ admin }) => list(admin, app)));

  keys
    .command('revoke')
    .description('revoke an API key of an app, from now on and for good')
    .argument('<key>', 'the key’s id, as `gangway app-api-key list` shows it', uuid)
    .addHelpText('after', example('gangway app-api-key revoke 0b8f6a5e-7d0c-4d0e-9d5c-3a1f2b4c5d6e'))
    .action((id: string) =>
      withStore(context, async ({ admin }) => {
        const revoked = await admin.revokeAppApiKey(id);
        return {
          data: { id, revoked },
          text: revoked ? `Revoked app API key ${id}.` : `App API key ${id} was revoked already.`,
        };
      }),
    );
}

async function create(
  admin: Store['admin'],
  config: Config,
  appId: string,
  { type, mode: chosen }: CreateOptions,
): Promise<CommandResult> {
  const { mode, key, told } = newKey(config, 'app', chosen);
  const id = await admin.addAppApiKey(appId, { mode, type }, key);
  return {
    data: { id, app_id: appId, type, mode, prefix: key.prefix, key: key.key },
    text: told(`${type} key ${id} of app ${appId}`),
  };
}

async function list(admin: Store['admin'], appId: string | undefined): Promise<CommandResult> {
  const keys = await admin.listAppApiKeys(appId);
  const rows = keys.map((key) => [
    key.id,
    `${key.prefix}…`,
    key.type,
    key.app_id,
    key.created_at,
    key.last_used_at,
    key.revoked_at,
  ]);
  const titles = ['ID', 'KEY', 'TYPE', 'APP', 'CREATED', 'LAST USED', 'REVOKED'];
  const none = 'No API keys of apps. Create one: gangway app-api-key create <app> --type read';
  return { data: keys, text: keys.length ? table(titles, rows) : none };
}
