import type { Command } from 'commander';
import type { ApiKeyMode } from '../../billing/api-keys.ts';
import { example, tenantArgument, uuid } from '../arguments.ts';
import type { Context } from '../context.ts';
import { allOf, answerOf } from '../manage/answer.ts';
import { type Management, withManagement } from '../manage/api.ts';
import { given } from '../manage/given.ts';
import { endOf, modeOption, oldEnds, overlapOption, toldOnce } from '../new-key.ts';
import { type CommandResult, table } from '../output.ts';

/** `gangway api-key …` */
export function addApiKeyCommands(program: Command, context: Context): void {
  const keys = program
    .command('api-key')
    .description('the keys that tenants call with (hb_live_…, hb_test_…)');

  keys
    .command('create')
    .description('create an API key, which is shown only once')
    .addArgument(tenantArgument())
    .addOption(modeOption())
    .addHelpText('after', example('gangway api-key create 11111111-1111-1111-1111-111111111111'))
    .action((tenantId: string, { mode }: { mode?: ApiKeyMode }) =>
      withManagement(context, (management) => create(management, tenantId, mode)),
    );

  keys
    .command('list')
    .description('list API keys, without the keys themselves')
    .option('--tenant <uuid>', 'only those of this tenant', uuid)
    .addHelpText('after', example('gangway api-key list --tenant 11111111-1111-1111-1111-111111111111'))
    .action(({ tenant }: { tenant?: string }) =>
      withManagement(context, (management) => list(management, tenant)),
    );

  keys
    .command('rotate')
    .description('make a new key to replace this one; the old one stops working after an overlap')
    .argument('<key>', 'the key’s id, as `gangway api-key list` shows it', uuid)
    .addOption(overlapOption())
    .addHelpText('after', example('gangway api-key rotate 0b8f6a5e-7d0c-4d0e-9d5c-3a1f2b4c5d6e --overlap 1h'))
    .action((id: string, options: { overlap: number }) =>
      withManagement(context, (management) => rotate(management, id, options.overlap)),
    );

  keys
    .command('revoke')
    .description('revoke an API key at once, for good')
    .argument('<key>', 'the key’s id, as `gangway api-key list` shows it', uuid)
    .addHelpText('after', example('gangway api-key revoke 0b8f6a5e-7d0c-4d0e-9d5c-3a1f2b4c5d6e'))
    .action((id: string) => withManagement(context, (management) => revoke(management, id)));
}

async function create(
  { api, livemode }: Management,
  tenantId: string,
  mode: ApiKeyMode | undefined,
): Promise<CommandResult> {
  const call = api.POST('/management/v1/tenants/{tenant_id}/api-keys', {
    params: { path: { tenant_id: tenantId } },
    body: given({ mode }),
  });
  const data = await answerOf(call, { tenant_id: tenantId });
  return { data, text: toldOnce(`API key ${data.id}`, { ...data, livemode, secret: data.key }) };
}

async function list({ api }: Management, tenantId: string | undefined): Promise<CommandResult> {
  const items = api.items('/management/v1/api-keys', {
    params: { query: given({ tenant_id: tenantId, limit: 200 }) },
  });
  const keys = await allOf(items, { tenant_id: tenantId });
  const rows = keys.map((key) => [
    key.id,
    `${key.prefix}…`,
    key.tenant_id,
    key.created_at,
    key.last_used_at,
    endOf(key),
  ]);
  const titles = ['ID', 'KEY', 'TENANT', 'CREATED', 'LAST USED', 'ENDS'];
  const none = 'No API keys. Create one: gangway api-key create <tenant>';
  return { data: keys, text: keys.length ? table(titles, rows) : none };
}

async function rotate({ api, livemode }: Management, id: string, overlap: number): Promise<CommandResult> {
  const call = api.POST('/management/v1/api-keys/{key_id}/rotate', {
    params: { path: { key_id: id } },
    body: { overlap_seconds: overlap },
  });
  const data = await answerOf(call, { 'tenant key': id });
  const text = toldOnce(`API key ${data.id}`, { ...data, livemode, secret: data.key });
  return { data, text: `${text}\n${oldEnds(id, overlap)}` };
}

async function revoke({ api }: Management, id: string): Promise<CommandResult> {
  const call = api.DELETE('/management/v1/api-keys/{key_id}', { params: { path: { key_id: id } } });
  const data = await answerOf(call, { 'tenant key': id });
  return { data, text: `API key ${id} has been revoked since ${data.revoked_at}.` };
}
