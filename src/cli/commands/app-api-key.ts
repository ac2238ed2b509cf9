import { type Command, Option } from 'commander';
import type { ApiKeyMode, AppApiKeyType } from '../../billing/api-keys.ts';
import { appArgument, example, uuid } from '../arguments.ts';
import type { Context } from '../context.ts';
import { allOf, answerOf } from '../manage/answer.ts';
import { type Management, withManagement } from '../manage/api.ts';
import { given } from '../manage/given.ts';
import { endOf, modeOption, oldEnds, overlapOption, toldOnce } from '../new-key.ts';
import { type CommandResult, table } from '../output.ts';

interface CreateOptions {
  readonly type: AppApiKeyType;
  readonly mode?: ApiKeyMode;
}

/** `gangway app-api-key …` */
export function addAppApiKeyCommands(program: Command, context: Context): void {
  const keys = program
    .command('app-api-key')
    .description('the keys that apps’ backends use, for any of their tenants (ud_live_…, ud_test_…)');

  keys
    .command('create')
    .description('create an API key for an app, which is shown only once')
    .addArgument(appArgument())
    .addOption(
      new Option('--type <type>', 'read: is accepted for GET only; write: for all other methods only')
        .choices(['read', 'write'])
        .makeOptionMandatory(),
    )
    .addOption(modeOption())
    .addHelpText(
      'after',
      example('gangway app-api-key create 22222222-2222-2222-2222-222222222222 --type read'),
    )
    .action((appId: string, options: CreateOptions) =>
      withManagement(context, (management) => create(management, appId, options)),
    );

  keys
    .command('list')
    .description('list apps’ API keys, without the keys themselves')
    .option('--app <uuid>', 'only those of this app', uuid)
    .addHelpText('after', example('gangway app-api-key list --app 22222222-2222-2222-2222-222222222222'))
    .action(({ app }: { app?: string }) => withManagement(context, (management) => list(management, app)));

  keys
    .command('rotate')
    .description('make a new key to replace this one; the old one stops working after an overlap')
    .argument('<key>', 'the key’s id, as `gangway app-api-key list` shows it', uuid)
    .addOption(overlapOption())
    .addHelpText(
      'after',
      example('gangway app-api-key rotate 0b8f6a5e-7d0c-4d0e-9d5c-3a1f2b4c5d6e --overlap 1h'),
    )
    .action((id: string, options: { overlap: number }) =>
      withManagement(context, (management) => rotate(management, id, options.overlap)),
    );

  keys
    .command('revoke')
    .description('revoke an app’s API key at once, for good')
    .argument('<key>', 'the key’s id, as `gangway app-api-key list` shows it', uuid)
    .addHelpText('after', example('gangway app-api-key revoke 0b8f6a5e-7d0c-4d0e-9d5c-3a1f2b4c5d6e'))
    .action((id: string) => withManagement(context, (management) => revoke(management, id)));
}

async function create(
  { api, livemode }: Management,
  appId: string,
  { type, mode }: CreateOptions,
): Promise<CommandResult> {
  const call = api.POST('/management/v1/apps/{app_id}/api-keys', {
    params: { path: { app_id: appId } },
    body: given({ type, mode }),
  });
  const data = await answerOf(call, { app_id: appId });
  const text = toldOnce(`${type} key ${data.id} of app ${appId}`, { ...data, livemode, secret: data.key });
  return { data, text };
}

async function list({ api }: Management, appId: string | undefined): Promise<CommandResult> {
  const items = api.items('/management/v1/app-api-keys', {
    params: { query: given({ app_id: appId, limit: 200 }) },
  });
  const keys = await allOf(items, { app_id: appId });
  const rows = keys.map((key) => [
    key.id,
    `${key.prefix}…`,
    key.type,
    key.app_id,
    key.created_at,
    key.last_used_at,
    endOf(key),
  ]);
  const titles = ['ID', 'KEY', 'TYPE', 'APP', 'CREATED', 'LAST USED', 'ENDS'];
  const none = 'No API keys of apps. Create one: gangway app-api-key create <app> --type read';
  return { data: keys, text: keys.length ? table(titles, rows) : none };
}

async function rotate({ api, livemode }: Management, id: string, overlap: number): Promise<CommandResult> {
  const call = api.POST('/management/v1/app-api-keys/{key_id}/rotate', {
    params: { path: { key_id: id } },
    body: { overlap_seconds: overlap },
  });
  const data = await answerOf(call, { 'app key': id });
  const text = toldOnce(`${data.type} key ${data.id} of app ${data.app_id}`, {
    ...data,
    livemode,
    secret: data.key,
  });
  return { data, text: `${text}\n${oldEnds(id, overlap)}` };
}

async function revoke({ api }: Management, id: string): Promise<CommandResult> {
  const call = api.DELETE('/management/v1/app-api-keys/{key_id}', { params: { path: { key_id: id } } });
  const data = await answerOf(call, { 'app key': id });
  return { data, text: `App API key ${id} has been revoked since ${data.revoked_at}.` };
}
