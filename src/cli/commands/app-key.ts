import type { Command } from 'commander';
import { parsePublicKey } from '../../provisioning/pem.ts';
import { appArgument, example, uuid } from '../arguments.ts';
import type { Context } from '../context.ts';
import { notThere } from '../errors.ts';
import { readKeyFile } from '../keys.ts';
import { allOf, answerOf } from '../manage/answer.ts';
import { type Management, withManagement } from '../manage/api.ts';
import { type CommandResult, table } from '../output.ts';

/** `gangway app-key …` */
export function addAppKeyCommands(program: Command, context: Context): void {
  const keys = program.command('app-key').description('the public keys that verify an app’s tokens');

  keys
    .command('add')
    .description('add a public key; during a rotation, several are accepted side by side')
    .addArgument(appArgument())
    .argument('<file>', 'the public key in PEM, RSA of 2048 bits or more; - for stdin')
    .addHelpText('after', example('gangway app-key add 22222222-2222-2222-2222-222222222222 public-key.pem'))
    .action((appId: string, file: string) =>
      withManagement(context, (management) => add(management, appId, parsePublicKey(readKeyFile(file)))),
    );

  keys
    .command('list')
    .description('list an app’s public keys')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway app-key list 22222222-2222-2222-2222-222222222222'))
    .action((appId: string) => withManagement(context, (management) => list(management, appId)));

  keys
    .command('remove')
    .description('remove a public key: tokens signed by it are refused from now on')
    .addArgument(appArgument())
    .argument('<key>', 'the key’s id', uuid)
    .addHelpText(
      'after',
      example(
        'gangway app-key remove 22222222-2222-2222-2222-222222222222 0b8f6a5e-7d0c-4d0e-9d5c-3a1f2b4c5d6e',
      ),
    )
    .action((appId: string, id: string) =>
      withManagement(context, (management) => remove(management, appId, id)),
    );
}

async function add({ api }: Management, appId: string, publicKey: string): Promise<CommandResult> {
  const call = api.POST('/management/v1/apps/{app_id}/public-keys', {
    params: { path: { app_id: appId } },
    body: { public_key: publicKey },
  });
  const key = await answerOf(call, { app_id: appId });
  return {
    data: key,
    text: `App ${appId} has key ${key.id}: RSA, ${key.bits} bits, ${key.fingerprint}.`,
  };
}

async function list({ api }: Management, appId: string): Promise<CommandResult> {
  const path = '/management/v1/apps/{app_id}/public-keys';
  const keys = await allOf(api.items(path, { params: { path: { app_id: appId } } }), { app_id: appId });
  const rows = keys.map(({ id, bits, fingerprint, created_at }) => [id, bits, fingerprint, created_at]);
  const none = `App ${appId} has no keys. Add one: gangway app-key add ${appId} <file>`;
  return { data: keys, text: keys.length ? table(['ID', 'BITS', 'FINGERPRINT', 'CREATED'], rows) : none };
}

async function remove({ api }: Management, appId: string, id: string): Promise<CommandResult> {
  const call = api.DELETE('/management/v1/apps/{app_id}/public-keys/{key_id}', {
    params: { path: { app_id: appId, key_id: id } },
  });
  const data = await answerOf(call, { app_id: appId });
  if (!data.removed) throw notThere('app key', id, 'gangway app-key list <app>');
  return { data, text: `Removed key ${id} of app ${appId}.` };
}
