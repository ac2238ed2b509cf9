import { Argument, type Command } from 'commander';
import type { Store } from '../../store/store.ts';
import { appArgument, example, origin } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
import type { CommandResult } from '../output.ts';

/** `gangway origin …` */
export function addOriginCommands(program: Command, context: Context): void {
  const origins = program.command('origin').description('the origins that an app’s portals may return to');
  const originArgument = () =>
    new Argument('<origin>', 'scheme, host and port; http only for localhost, in test mode').argParser(
      origin,
    );

  origins
    .command('add')
    .description('allow an origin')
    .addArgument(appArgument())
    .addArgument(originArgument())
    .addHelpText(
      'after',
      example('gangway origin add 22222222-2222-2222-2222-222222222222 https://app.example.com'),
    )
    .action((appId: string, origin: string) => withStore(context, ({ admin }) => add(admin, appId, origin)));

  origins
    .command('list')
    .description('list an app’s allowed origins')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway origin list 22222222-2222-2222-2222-222222222222'))
    .action((appId: string) =>
      withStore(context, async ({ admin }) => {
        const all = await admin.listOrigins(appId);
        const none = `App ${appId} allows no origins. Add one: gangway origin add ${appId} <origin>`;
        return { data: all, text: all.length ? all.join('\n') : none };
      }),
    );

  origins
    .command('remove')
    .description('allow an origin no longer')
    .addArgument(appArgument())
    .addArgument(originArgument())
    .addHelpText(
      'after',
      example('gangway origin remove 22222222-2222-2222-2222-222222222222 https://app.example.com'),
    )
    .action((appId: string, origin: string) =>
      withStore(context, ({ admin }) => remove(admin, appId, origin)),
    );
}

async function add(admin: Store['admin'], appId: string, origin: string): Promise<CommandResult> {
  const added = await admin.addOrigin(appId, origin);
  return {
    data: { app_id: appId, origin, added },
    text: added ? `App ${appId} allows ${origin}.` : `App ${appId} allowed ${origin} already.`,
  };
}

/** Says which tenants' default return URLs are refused from now on. */
async function remove(admin: Store['admin'], appId: string, origin: string): Promise<CommandResult> {
  await admin.removeOrigin(appId, origin);
  const left = (await admin.listTenants(appId)).filter(
    ({ default_return_url: url }) => url !== null && new URL(url).origin === origin,
  );
  const refused = left.map(({ id }) => id);
  const warning = `\nThe default return URLs of these tenants are refused from now on:\n  ${refused.join('\n  ')}`;
  return {
    data: { app_id: appId, origin, removed: true, tenants_with_refused_default_return_url: refused },
    text: `App ${appId} allows ${origin} no longer.${refused.length ? warning : ''}`,
  };
}
