import type { Command } from 'commander';
import { describeKey, parsePublicKey } from '../../provisioning/pem.ts';
import type { Store } from '../../store/store.ts';
import { appArgument, example, uuid } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
import { readKeyFile } from '../keys.ts';
import { type CommandResult, table } from '../output.ts';

/** `gangway app-key …` */
export function addAppKeyCommands(program: Command, context: Context): void {
  const keys = program.command('app-key').description('the public keys that verify an app’s tokens');

  keys
    .command('add')
    .description('register a public key; several serve side by side while one is rotated')
    .addArgument(appArgument())
    .argument('<file>', 'the public key in PEM, RSA of 2048 bits or more; - for stdin')
    .addHelpText('after', example('gangway app-key add 22222222-2222-2222-2222-222222222222 public-key.pem'))
    .action((appId: string, file: string) =>
      withStore(context, ({ admin }) => add(admin, appId, parsePublicKey(readKeyFile(file)))),
    );

  keys
    .command('list')
    .description('list an app’s public keys')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway app-key list 22222222-2222-2222-2222-222222222222'))
    .action((appId: string) => withStore(context, ({ admin }) => list(admin, appId)));

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
      withStore(context, async ({ admin }) => {
        await admin.removeAppKey(appId, id);
        return { data: { app_id: appId, id, removed: true }, text: `Removed key ${id} of app ${appId}.` };
      }),
    );
}

async function add(admin: Store['admin'], appId: string, publicKey: string): Promise<CommandResult> {
  const id = await admin.addAppKey(appId, publicKey);
  const { bits, fingerprint } = describeKey(publicKey);
  return {
    data: { app_id: appId, id, bits, fingerprint, public_key: publicKey },
    text: `App ${appId} has key ${id}: RSA, ${bits} bits, ${fingerprint}.`,
  };
}

async function list(admin: Store['admin'], appId: string): Promise<CommandResult> {
  const keys = (await admin.listAppKeys(appId)).map((key) => ({ ...key, ...describeKey(key.public_key) }));
  const rows = keys.map(({ id, bits, fingerprint, created_at }) => [id, bits, fingerprint, created_at]);
  const none = `App ${appId} has no keys. Add one: gangway app-key add ${appId} <file>`;
  return { data: keys, text: keys.length ? table(['ID', 'BITS', 'FINGERPRINT', 'CREATED'], rows) : none };
}
