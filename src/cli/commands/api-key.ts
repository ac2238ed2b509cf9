import type { Command } from 'commander';
import type { ApiKeyMode } from '../../billing/api-keys.ts';
import type { Config } from '../../config.ts';
import type { Store } from '../../store/store.ts';
import { example, tenantArgument, uuid } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
import { modeOption, newKey } from '../new-key.ts';
import { type CommandResult, table } from '../output.ts';

/** `gangway api-key …` */
export function addApiKeyCommands(program: Command, context: Context): void {
  const keys = program
    .command('api-key')
    .description('the keys that tenants call with (hb_live_…, hb_test_…)');

  keys
    .command('create')
    .description('make an API key; it is shown this once')
    .addArgument(tenantArgument())
    .addOption(modeOption())
    .addHelpText('after', example('gangway api-key create 11111111-1111-1111-1111-111111111111'))
    .action((tenantId: string, { mode }: { mode?: ApiKeyMode }) =>
      withStore(context, ({ admin }, config) => create(admin, config, tenantId, mode)),
    );

  keys
    .command('list')
    .description('list API keys, without the keys themselves')
    .option('--tenant <uuid>', 'only of this tenant', uuid)
    .addHelpText('after', example('gangway api-key list --tenant 11111111-1111-1111-1111-111111111111'))
    .action(({ tenant }: { tenant?: string }) => withStore(context, ({ admin }) => list(admin, tenant)));

  keys
    .command('revoke')
    .description('revoke an API key, from now on and for good')
    .argument('<key>', 'the key’s id, as `gangway api-key list` shows it', uuid)
    .addHelpText('after', example('gangway api-key revoke 0b8f6a5e-7d0c-4d0e-9d5c-3a1f2b4c5d6e'))
    .action((id: string) =>
      withStore(context, async ({ admin }) => {
        const revoked = await admin.revokeApiKey(id);
        return {
          data: { id, revoked },
          text: revoked ? `Revoked API key ${id}.` : `API key ${id} was revoked already.`,
        };
      }),
    );
}

async function create(
  admin: Store['admin'],
  config: Config,
  tenantId: string,
  chosen: ApiKeyMode | undefined,
): Promise<CommandResult> {
  const { mode, key, told } = newKey(config, 'tenant', chosen);
  const id = await admin.addApiKey(tenantId, mode, key);
  return {
    data: { id, tenant_id: tenantId, mode, prefix: key.prefix, key: key.key },
    text: told(`API key ${id}`),
  };
}

async function list(admin: Store['admin'], tenantId: string | undefined): Promise<CommandResult> {
  const keys = await admin.listApiKeys(tenantId);
  const rows = keys.map((key) => [
    key.id,
    `${key.prefix}…`,
    key.tenant_id,
    key.created_at,
    key.last_used_at,
    key.revoked_at,
  ]);
  const titles = ['ID', 'KEY', 'TENANT', 'CREATED', 'LAST USED', 'REVOKED'];
  const none = 'No API keys. Create one: gangway api-key create <tenant>';
  return { data: keys, text: keys.length ? table(titles, rows) : none };
}
